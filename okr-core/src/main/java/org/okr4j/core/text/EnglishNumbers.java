package org.okr4j.core.text;

/** Numbers in words, what stands before and after a number, and what is none. */
final class EnglishNumbers {
    static final String TABLE = """
            # Cardinal numbers: Huddleston and Pullum, The Cambridge Grammar of the English Language, chapter 5, section 7.
            [number]
            0 : zero
            1 : one, another, a single
            2 : two, a couple of, a pair of
            3 : three
            4 : four
            5 : five
            6 : six, half a dozen
            7 : seven
            8 : eight
            9 : nine
            10 : ten, single digit{,s}, double digit{,s}
            11 : eleven
            12 : twelve, a dozen
            13 : thirteen
            14 : fourteen
            15 : fifteen
            16 : sixteen
            17 : seventeen
            18 : eighteen
            19 : nineteen
            20 : twenty
            30 : thirty
            40 : forty
            50 : fifty
            60 : sixty
            70 : seventy
            80 : eighty
            90 : ninety
            100 : a hundred
            1000 : a thousand
            1000000 : a million

            [ordinal]
            1 : first
            2 : second
            3 : third
            4 : fourth, last

            [ordinal-ending]
            st, nd, rd, th

            # Short scale, and the suffixes of financial reports.
            [magnitude]
            12 : dozen
            100 : hundred
            1000 : thousand, k
            1000000 : million, millions, mio, mil, mn, mm, m
            1000000000 : billion, billions, bn, b
            1000000000000 : trillion, tn

            # Multiplicatives: Huddleston and Pullum, chapter 5, section 7.
            [multiple]
            2 : doubl{e,es,ed,ing}, twice, twofold
            3 : tripl{e,es,ed,ing}, trebl{e,es,ed,ing}, thrice, threefold
            4 : quadrupl{e,es,ed,ing}, fourfold
            5 : quintupl{e,es,ed,ing}, fivefold
            10 : an order of magnitude, one order of magnitude, tenfold
            100 : two orders of magnitude
            0.5 : half, halv{e,es,ed,ing}

            # Fractions: Quirk et al. (1985), 6.64 to 6.66.
            [fraction]
            3 : third, thirds
            4 : quarter, quarters
            5 : fifth, fifths
            6 : sixth, sixths
            8 : eighth, eighths
            10 : tenth, tenths

            [times]
            x, times, fold

            [points]
            point{,s}, pt, pts, pp, ppt, ppts, p.p., percentage point{,s}, % point{,s}, percent point{,s}, basis point{,s}, bps

            # Degree words and comparatives before a number: Quirk and others, A Comprehensive Grammar of the English Language, 7.60.
            [comparison-before]
            >= : at least, no less than, not less than, no fewer than, not fewer than, a minimum of, minimum of, minimum, min, min., at or above, not below, never below, no lower than, not fall below, never fall below, not fall under, not drop below, never drop below, not go below, never go below, greater than or equal to, north or equal of, from falling below, from dropping below, from going below, from falling under
            > : more than, greater than, over, above, exceed{,s,ed,ing}, higher than, longer than, later than, older than, slower than, larger than, bigger than, in excess of, beyond, better than, upwards of, surpass{,es,ed,ing}, north of
            <= : at most, no more than, not more than, never more than, a maximum of, maximum of, maximum, max, max., up to, at or below, no higher than, no greater than, no longer than, not exceed, not exceeding, does not exceed, do not exceed, doesn't exceed, don't exceed, never exceed{,s}, not over, not above, not rise above, never rise above, not go above, never go above, not rise over, less than or equal to, capped at, from exceeding, from going above, from rising above, from growing beyond, from going over
            < : less than, fewer than, under, below, beneath, lower than, smaller than, shorter than, faster than, sub, single digit{,s}, south of
            ~ : about, around, approximately, approx, approx., roughly, circa, ca., nearly, almost, some, close to
            +/- : within, plus or minus, give or take
            >= : double digit{,s}

            [comparison-after]
            >= : or more, or higher, or above, or greater, or better, or over, and more, and above, and up, and over, or longer, minimum, at least, at minimum, plus
            <= : or less, or fewer, or lower, or below, or under, or faster, or better than that, or shorter, maximum, at most, tops, and below, or sooner

            [limit]
            above, below, under, beneath, at or above, at or below

            [range-opening]
            between

            [range-joint]
            to, through

            # What is before the ends of a change.
            [from]
            from
            [to]
            to, ->, up to, down to, back to, towards, over to
            [by]
            by
            [change]
            up, down, up by, down by, plus

            # Verbs and nouns of change on a scale: Levin, English Verb Classes and Alternations, class 45.6.
            [shift]
            increas{e,es,ed,ing}, grow{,s,n,ing}, grew, growth, rais{e,es,ed,ing}, ris{e,es,ing}, rose, boost{,s,ed,ing}, uplift, gain{,s}, lift{,s,ed}, jump{,s,ed}
            decreas{e,es,ed,ing}, reduc{e,es,ed,ing}, reduction{,s}, cut{,s}, lower{,s,ed,ing}, drop{,s,ped,ping}, fall{,s,ing,en}, fell, shrink{,s,ing}, shorten{,s,ed,ing}, declin{e,es,ed,ing}, saving{,s}
            improv{e,es,ed,ing}, improvement{,s}

            # Verbs of adding to a count: Levin, class 22.1.
            [add]
            add{,s,ed,ing}, another

            [of]
            of, out of
            [per]
            per, each, every, a, an

            [each]
            each, every, all, any

            [and]
            and, &, as well as

            [article]
            a, an, the, a total of, an average of, a score of, average, avg

            [more]
            more, additional, extra, further, incremental, net new
            [less]
            less, fewer
            [higher]
            higher, better, greater, longer, larger, bigger, later
            [lower]
            lower, faster, cheaper, shorter, smaller, quicker, sooner, earlier, worse, slower

            [no]
            no

            [baseline]
            current, currently, today, now, baseline, currently at, now at, was, previously, formerly, previous, at present, last quarter, last year, last month, starting at, starting point, up from, down from, as of today, current is, is currently
            [target]
            target, target of, target is, goal, goal of, goal is, objective of, aim, aim of, targeting
            [stretch]
            stretch, stretch goal, stretch target, stretch goal of, ultimate goal, ultimate goal of, ultimately, ideally, towards a goal, towards a goal of, toward a goal, toward a goal of, towards the goal of, long term goal, long term goal of, longer term goal, eventually, aspirational, aspirationally, moonshot
            [rank]
            top

            [whole]
            all, all of the, all the, the, each of the, of the, these, those, our, existing, both, the existing, all existing
            [condition]
            in, across, for, from, among, over, on, between, into, after, before, within, worth, through

            [having]
            with, having, who have, that have, which have

            # Nouns whose plural has no ending: Huddleston and Pullum, chapter 18, section 4.
            [plural]
            people, staff, personnel, children, men, women, data, media, criteria, alumni, series, feedback, fte, headcount, folks, mvps
            [plural-ending]
            s, 's
            [singular-ending]
            ss, us, is, as
            [person]
            engineer{,s}, designer{,s}, developer{,s}, manager{,s}, people, person, hire{,s}, recruiter{,s}, analyst{,s}, intern{,s}, rep{,s}, sdr{,s}, ae{,s}, director{,s}, specialist{,s}, scientist{,s}, writer{,s}, member{,s}, employee{,s}
            [level]
            replication, redundancy, zoom, coverage, resolution, magnification

            # Nouns that are numbered rather than counted, and standards that are named by a number.
            [label]
            tier, tiers, scope, scopes, phase, phases, stage, stages, version, versions, v, ver, level, priority, prio, p, s, q, batch, part, step, sprint, iteration, wave, generation, gen, area, zone, chapter, section, page, appendix, figure, room, building, class, grade, series, milestone, release, episode, volume, vol, week, day, year, month, quarter, fy, cohort, option, question, type, rule, article, clause, title, key result{,s}, kr, krs, objective{,s}, okr, goal #, o, no., nr, nr., issue{,s}, ticket, epic, story, pr, mr, pull request, rfc, adr, cve, build
            soc, iso, iec, iso/iec, ieee, nist, fips, pci, dss, pci dss, tls, ssl, http, wcag, wcag aa, section, hipaa, gdpr, web, industry, office, windows, ios, android, java, python, node, node.js, php, react, vue, angular, kubernetes, postgres, postgresql, mysql, ubuntu, debian, covid, sha, utf, ipv, gpt, 5g, form, line, catch, plan, studio, route, highway, channel, formula, fortune, forbes

            [idiom]
            double down, doubl{es,ed,ing} down, double check{,s,ed,ing}, double click{,s,ed}, double opt in, double blind, double sided, double booked
            24/7, 24x7, 7x24, 24/7/365, 1:1, 1:1s, 1-1, 1-1s, 1 on 1, 1 on 1s, one on one, one on ones, one-to-one, 1 to 1, one another, one off, 1-off, one offs, one stop, one pager, one pagers, one time, one click, one by one, no one, one of the, one of our, one of its, number one, day one, phase one, part one
            9 to 5, 9-5, 50/50, 80/20, 360 degree, 101, 365, 2 factor, two factor, two way, two sided, first class, 3d, 2d, a/b, b2b, b2c
            no longer, no matter, no need, no code, no brainer, no show{,s}, no doubt, no idea, no later than, no sooner than, no way, no wonder, no op, no only
            half day, half year, half time, half hour, first half, second half, other half, half of the year, in the first half, better half, half baked, half way
            at one time, at the same time, first time, last time, many times, real time, the times, times square
            minimum viable, max out, over time, over the, some of, over the air, under the hood, about the, about our, around the, around our

            # What templates leave in the place of a number.
            [placeholder]
            unfilled : x, y, z, xx, xxx, yy, zz, tbd, tbc, tba, n/a, #, nn, ___
            redacted : n, redacted

            [enumeration]
            kr, krs, key result, o, objective, goal, okr
            [owner]
            owner, owners, dri, assignee, responsible, accountable, lead, driver, who
            [standing]
            status, score, progress, grade, confidence, result, actual, final score, done, completion, rating

            # Words of the closed classes: Huddleston and Pullum, chapters 7 and 8; and participles that often follow a noun.
            [function]
            a, an, the, this, that, these, those, of, in, on, at, by, for, from, to, with, without, within, across, among, between, into, onto, over, under, above, below, through, throughout, during, before, after, until, till, since, as, than, per, via, about, around, against, and, or, but, nor, so, if, when, where, which, who, whom, whose, what, while, because, and/or, vs, vs., versus, is, are, was, were, be, been, being, am, has, have, had, having, do, does, did, will, would, shall, should, can, could, may, might, must, it, its, they, their, them, we, our, us, you, your, he, she, his, her, i, my, each, every, all, both, any, some, not, also, including, excluding, using, w, w/, up, down, out, off, now, today, currently, only, just, both, then, least, most, able, by the, plus
            [helping]
            is, are, was, were, be, been, have, has, had, having, will, would, shall, should, can, could, may, might, must, do, does, did
            """;

    private EnglishNumbers() {}
}

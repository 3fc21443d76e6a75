package org.okr4j.core.text;

/** Words that tell less than they seem to, and words that tell what a sentence is about. */
final class EnglishWording {
    static final String TABLE = """
            # Degrees and praise that nobody can check: Plain English Campaign, "The A to Z of alternative words", and the
            # escape clauses of requirements engineering (INCOSE, Guide to Writing Requirements, R7 "Vague terms").
            [empty]
            better, best, best in class, world class, state of the art, cutting edge, next level, top notch, excellent, great
            significant, significantly, substantial, substantially, considerabl{e,y}, drastically, dramatically, meaningful
            meaningfully, as much as possible, as soon as possible, asap, as needed, as appropriate, where possible
            if possible, when possible, etc, and so on, and more, various, several, some, many, a lot, lots of, appropriate
            adequate, sufficient, sufficiently, reasonable, effective, effectively, efficient, efficiently, seamless
            seamlessly, smooth, smoothly, robust, scalable, user friendly, easy to use, modern, holistic, strategic
            high quality, high impact, optimal, properly, good, strong, stronger, successful, successfully, awesome, amazing

            # Totals since the beginning, which never go down: Ries, The Lean Startup, chapter 7, on vanity metrics.
            [total]
            total, in total, overall number, cumulative, cumulatively, all time, all-time, lifetime, ever, since launch
            since the beginning, to date, so far, running total, grand total

            # Closed classes: articles, pronouns, prepositions, conjunctions, auxiliaries (Huddleston and Pullum, The
            # Cambridge Grammar of the English Language, chapter 1), and the verbs of motion that every key result has.
            [common]
            a, an, the, this, that, these, those, every, each, all, any, no, none, one, our, we, us, i, my, you, your, they
            their, them, it, its, he, she, his, her, who, which, what, when, where, how, why, of, in, on, at, to, from, for
            by, with, within, without, into, onto, over, under, per, through, between, among, about, against, across, after
            before, until, since, during, via, as, than, then, and, or, but, nor, so, if, because, while, not, only, also
            is, are, be, been, being, was, were, has, have, had, do, does, did, can, could, will, would, shall, should, may
            might, must, more, less, most, least, fewer, many, much, new, up, down, out, off, very, same, other, another
            it's, i'll, we'll, us, themselves, itself, least, ago, now, yet, still, just, even, both, time, times, number
            increas{e,es,ed,ing}, grow{,s,n,ing}, ris{e,es,ing}, rais{e,es,ed,ing}, decreas{e,es,ed,ing}, reduc{e,es,ed,ing}
            fall{,s,ing}, lower{,s,ed,ing}, cut{,s}, reach{,es,ed,ing}, achiev{e,es,ed,ing}, get{,s}, make{,s}, improv{e,es,ed,ing}
            keep{,s,ing}, maintain{,s,ed,ing}, percent, day{,s}, week{,s}, month{,s}, quarter{,s}, year{,s}, daily, weekly, monthly

            # Short forms that a reader of business English knows without being told.
            [abbreviation]
            ai, api{,s}, app{,s}, arr, asap, b2b, b2c, b2g, cac, cagr, capex, ceo, cfo, cio, cms, coo, cpa, cpc, cpm, cpu, crm
            csat, css, csv, cto, ctr, cx, dau, devops, diy, dna, dora, ebit, ebitda, eoq, eom, eoy, erp, esg, eta, etl, eu, faq
            fte, fy, gaap, gb, gdp, gdpr, gmv, gpu, hipaa, hr, html, http, https, ict, id, ids, ip, ipo, iso, it, kb, kpi{,s}
            kr, ltv, mau, mb, ml, mql{,s}, mrr, mttr, mvp, nda, ngo, nps, nrr, okr{,s}, opex, pdf, pii, pm, poc, pr{,s}, ps
            qa, qr, rfp, roi, saas, sdk, sdr{,s}, seo, sla{,s}, slo{,s}, sli{,s}, smb{,s}, sms, soc, sop, sql{,s}, sre, sso, tam, tb
            tbd, tv, ui, uk, un, url{,s}, us, usa, usb, ux, vat, vip, vp, vpn, wau, wcag, xml, yoy, qoq, mom, usd, eur, gbp, chf
            am, pm, utc, hq, ok, lgbt, lgbtq, bipoc, dei, nasa, nato, who, covid, q, h, p, json, yaml, linux, llm, pto, sme{,s}

            # What is before a name that only insiders know.
            [codename]
            project, operation, codename, code name, code-named, codenamed

            # What speaks of one matter in other words: the way of a customer from awareness to referral (McClure, Startup
            # Metrics for Pirates), and what an organisation measures beside it (Kaplan and Norton, The Balanced Scorecard).
            [theme]
            customers : customer{,s}, client{,s}, user{,s}, member{,s}, account{,s}, guest{,s}, shopper{,s}, buyer{,s}, firm{,s}
            customers : acquisition, lead, leads, awareness, traffic, visitor{,s}, visit{,s}, brand, campaign{,s}, marketing
            customers : audience, mql{,s}, media, follower{,s}, following, social, press, placement{,s}, interaction{,s}
            customers : activat{e,es,ed,ion}, sign-up{,s}, signup{,s}, trial{,s}, registration{,s}, adopt{,s,ed,ion}, conversion
            customers : retention, retain{,s,ed}, churn{,s,ed}, stay{,s,ed}, renew{,s,ed,al,als}, loyal, loyalty, cancel{,s,led}
            customers : refer{,s,red,ral,rals}, recommend{,s,ed,ation,ations}, nps, promoter{,s}, subscriber{,s}, subscription{,s}
            customers : revenue, sales, sell{,s,ing}, sold, deal{,s}, pipeline, turnover, mrr, arr, bookings, paid, paying
            customers : satisf{y,ied,ies,action}, csat, happ{y,ier,iness}, lov{e,es,ed}, delight{,s,ed}, rating{,s}, trust{,s,ed}
            product : quality, defect{,s}, bug{,s}, error{,s}, incident{,s}, reliab{le,ility}, stab{le,ility}, uptime, availability
            product : outage{,s}, downtime, crash{,es}, failure{,s}, rework, speed, fast, faster, quick, quickly, latency, seconds
            product : wait{,s,ing}, response, respond{,s}, deliver{,s,ed,y}, deploy{,s,ed,ment,ments}, throughput, lead time
            cost : cost{,s}, cheap, cheaper, spend{,s,ing}, budget, margin{,s}, efficiency, saving{,s}, expens{e,es,ive}
            people : hire{,s,d}, hiring, team{,s}, employee{,s}, colleague{,s}, staff, culture, talent, attrition, training, skill{,s}
            safety : secur{e,ity}, privacy, compliance, audit{,s,ed}, certif{y,ied,ication}, risk{,s}, vulnerabilit{y,ies}, safe
            """;

    private EnglishWording() {}
}

package org.okr4j.core.text;

/**
 * Auxiliary verbs, and the forms of verbs that tell a state from a command.
 */
final class EnglishForms {
    static final String TABLE = """
            # Auxiliary and linking verbs, form by form: Quirk et al. (1985), 3.21 to 3.52.
            [auxiliary]
            is, are, was, were, been, being, am, has, have, had, does, do, did, will, would, shall, should, can
            could, may, might, must, becomes, became, isn't, aren't, wasn't, don't, doesn't, didn't, won't
            can't, cannot, haven't, hasn't, we've, we're, they've, they're, it's, i've, i'm, there's, feels
            feel, looks, seems, be, get to be

            # What makes the verb behind it something that its subject did: Quirk et al. (1985), 3.53 and
            # 4.18.
            [perfect]
            has, have, had, having, haven't, hasn't, we've, they've, i've

            # Past forms and participles of the verbs in the other tables: Quirk et al. (1985), 3.2 to 3.20.
            [participle]
            accelerated, accessed, accompanied, accomplished, accredited, achieved, acquired, activated, adapted
            added, addressed, adhered, administered, adopted, advanced, advertised, advised, advocated, affected
            agreed, aimed, aligned, alleviated, allocated, alloted, ameliorated, amplified, analysed, analyzed
            annotated, announced, answered, applied, appointed, appraised, architected, archived, asked, aspired
            assembled, assessed, assigned, assisted, assured, attained, attempted, attended, attracted, audited
            augmented, automated, averaged, averted, avoided, awarded, backed, backfilled, baked, baselined
            beaten, beautified, became, been, began, begun, benchmarked, benefited, blogged, bolstered, booked
            boosted, bootstraped, bought, brainstormed, briefed, broadened, broke, broken, brought, budgeted
            built, burned, calculated, called, came, campaigned, canvassed, capped, captured, cared, carried
            cataloged, catalogued, celebrated, centralised, centralized, certified, chaired, championed, changed
            checked, chose, chosen, circulated, cited, cleaned, cleared, climbed, closed, co-operated
            co-ordinated, coached, coded, codified, collaborated, collected, combated, commissioned, committed
            communicated, compiled, completed, complied, composed, compressed, concluded, condensed, conducted
            configured, confirmed, connected, conserved, considered, consolidated, constructed, consulted
            contacted, contained, containerised, containerized, contemplated, continued, contributed, convened
            converted, cooked, cooperated, coordinated, counted, covered, crafted, created, cross-sold, crossed
            cultivated, curated, curbed, dampened, dealt, debuged, debuted, decarbonised, decarbonized
            decentralised, decentralized, decided, declined, decommissioned, decreased, dedicated, deepened
            defined, deleted, delighted, delivered, demoed, demonstrated, depended, depleted, deployed
            deprecated, described, designed, determined, developed, devised, diagnosed, did, digged, digitalised
            digitalized, digitised, digitized, diminished, dipped, discharged, discovered, discussed
            disseminated, distributed, diversified, divested, documented, done, doubled, downsized, drafted
            drilled, driven, dropped, drove, dwindled, e-mailed, earned, eased, edited, educated, elected
            electrified, elevated, eliminated, emailed, embeded, embodied, embraced, emphasised, emphasized
            empowered, enabled, enacted, encouraged, endeavored, endeavoured, ended, energised, energized
            engaged, engineered, enhanced, enjoyed, enlarged, enriched, enrolled, ensured, entered, eradicated
            erected, escalated, established, estimated, evaluated, evangelised, evangelized, evolved, exceeded
            exceled, exchanged, excited, executed, exhibited, exited, expanded, experimented, explored, extended
            extracted, facilitated, factored, fallen, familiarised, familiarized, featured, fed, fell, figured
            filed, filled, filmed, finalised, finalized, fine-tuned, finished, fixed, flourished, focused
            followed, formalised, formalized, formed, formulated, forwarded, fostered, fulfilled, fundraised
            gained, gathered, gave, generalised, generalized, generated, given, gone, got, gotten, graded
            graduated, granted, grew, groomed, grown, guaranteed, guided, had, halved, handled, hardened
            harmonised, harmonized, heightened, held, helped, hiked, hired, hosted, housed, identified
            illustrated, immunised, immunized, impacted, implemented, improved, inaugurated, incorporated
            increased, inflated, influenced, informed, initiated, inspected, inspired, installed, instituted
            instrumented, integrated, intended, intensified, interviewed, introduced, invented, inventoried
            invested, investigated, invited, involved, issued, iterated, joined, jumped, kept, kicked, labelled
            laid, landed, launched, learnt, led, lengthened, lessened, leveraged, liaised, lifted, lightened
            limited, listed, listened, localised, localized, logged, looked, loved, lowered, made, magnified
            mailed, maintained, managed, mapped, marked, marketed, mattered, maximised, maximized, measured
            mentored, merged, met, migrated, minimised, minimized, mitigated, modelled, moderated, modernised
            modernized, monitored, motivated, moved, multiplied, nailed, narrowed, needed, negotiated, networked
            nominated, notarised, notarized, notified, nurtured, obtained, offered, offloaded, onboarded, opened
            operated, optimised, optimized, ordered, organised, organized, outlined, overhauled, overseed, owned
            packed, paid, painted, paired, participated, partnered, passed, patched, patented, patrolled, paved
            perfected, performed, phased, photographed, picked, piloted, pitched, placed, planned, planted
            played, plunged, podcasted, polished, pondered, ported, positioned, posted, prefered, prepared
            presented, preserved, prevented, printed, prioritised, prioritized, processed, procured, produced
            programmed, promoted, propagated, proposed, prototyped, proved, provided, provisioned, pruned
            published, purchased, pursued, pushed, quadrupled, quickened, quintupled, raised, ramped, ran, rated
            ratified, rationalised, rationalized, re-activated, re-architected, re-launched, re-platformed
            reached, reacted, reactivated, readied, realised, realized, rearchitected, rebuilt, received
            recognised, recognized, recommended, reconsidered, recorded, recovered, recruited, redesigned
            redeveloped, reduced, refactored, refined, reflected, refreshed, refurbished, registered, rehearsed
            rehoused, reimagined, reinforced, reinvented, rejuvenated, relaunched, released, relied, relieved
            relocated, remained, remodeled, removed, renewed, renovated, repaired, replaced, replatformed
            reported, requested, researched, resolved, responded, restricted, retained, rethought, retired
            returned, reunited, revamped, reviewed, revised, revisited, revitalised, revitalized, revolutionised
            revolutionized, reworked, rewritten, rewrote, risen, rolled, rose, safeguarded, sampled, sank, saved
            saw, scaled, scheduled, scoped, scored, screened, scripted, secured, seen, segmented, selected
            served, shadowed, shaped, shared, sharpened, shined, shipped, shortened, shortlisted, showcased
            showed, shown, shrank, shrunk, signed, simplified, simulated, sketched, slashed, slimmed, slowed
            soared, socialised, socialized, soft-launched, sold, solicited, sought, sourced, specced, specified
            speeded, spoke, spoken, sponsored, spun, stabilised, stabilized, staffed, standardised, standardized
            started, stayed, steered, stemmed, stepped, stocked, stood, streamed, streamlined, strengthened
            strived, stuck, studied, submitted, subscribed, subsided, summarised, summarized, sunk, sunseted
            supervised, supported, surged, surpassed, surveyed, sustained, swapped, swelled, switched, swollen
            tackled, tagged, taken, talked, tapered, taught, tested, thought, thrived, tidied, tightened, told
            took, topped, totaled, traced, tracked, trademarked, trained, transcribed, transformed, transitioned
            translated, treated, trebled, trended, triaged, trialed, tried, trimmed, tripled, trusted, tuned
            turned, tweaked, tweeted, uncovered, understood, undertaken, undertook, unlocked, unveiled, updated
            upgraded, upheld, uplifted, upsold, used, utilised, utilized, vaccinated, validated, verified
            virtualised, virtualized, visited, volunteered, walked, wanted, was, watched, weakened, went
            widened, wished, won, worked, wound, wowed, wrapped, written, wrote, yielded

            # Forms of the third person of the same verbs: Quirk et al. (1985), 3.5 to 3.6.
            [present]
            accelerates, accesses, accompanies, accomplishes, accredits, achieves, acquires, activates, adapts
            addresses, adds, adheres, administers, adopts, advances, advertises, advises, advocates, affects
            agrees, aims, aligns, alleviates, allocates, allots, ameliorates, amplifies, analyses, analyzes
            annotates, announces, answers, applies, appoints, appraises, architects, archives, asks, aspires
            assembles, assesses, assigns, assists, assures, attains, attempts, attends, attracts, audits
            augments, automates, averages, averts, avoids, awards, backfills, backs, bakes, baselines, beats
            beautifies, becomes, begins, benchmarks, benefits, bes, blogs, bolsters, books, boosts, bootstraps
            brainstorms, breaks, briefs, brings, broadcasts, broadens, budgets, builds, burns, buys, calculates
            calls, campaigns, canvasses, caps, captures, cares, carries, catalogs, catalogues, celebrates
            centralises, centralizes, certifies, chairs, champions, changes, checks, chooses, circulates, cites
            cleans, clears, climbs, closes, co-operates, co-ordinates, coaches, codes, codifies, collaborates
            collects, combats, comes, commissions, commits, communicates, compiles, completes, complies
            composes, compresses, concludes, condenses, conducts, configures, confirms, connects, conserves
            considers, consolidates, constructs, consults, contacts, containerises, containerizes, contains
            contemplates, continues, contributes, convenes, converts, cooks, cooperates, coordinates, counts
            covers, crafts, creates, cross-sells, crosses, cultivates, curates, curbs, cuts, dampens, deals
            debugs, debuts, decarbonises, decarbonizes, decentralises, decentralizes, decides, declines
            decommissions, decreases, dedicates, deepens, defines, deletes, delights, delivers, demoes
            demonstrates, depends, depletes, deploys, deprecates, describes, designs, determines, develops
            devises, diagnoses, digitalises, digitalizes, digitises, digitizes, digs, diminishes, dips
            discharges, discovers, discusses, disseminates, distributes, diversifies, divests, documents, does
            doubles, downsizes, drafts, drills, drives, drops, dwindles, e-mails, earns, eases, edits, educates
            electrifies, elects, elevates, eliminates, emails, embeds, embodies, embraces, emphasises
            emphasizes, empowers, enables, enacts, encourages, endeavors, endeavours, ends, energises, energizes
            engages, engineers, enhances, enjoys, enlarges, enriches, enrolls, enrols, ensures, enters
            eradicates, erects, escalates, establishes, estimates, evaluates, evangelises, evangelizes, evolves
            exceeds, excels, exchanges, excites, executes, exhibits, exits, expands, experiments, explores
            extends, extracts, facilitates, factors, falls, familiarises, familiarizes, features, feeds, figures
            files, fills, films, finalises, finalizes, finds, fine-tunes, finishes, fixes, flourishes, focuses
            follows, forecasts, formalises, formalizes, forms, formulates, forwards, fosters, fulfills, fulfils
            fundraises, gains, gathers, generalises, generalizes, generates, gets, gives, goes, grades
            graduates, grants, grooms, grows, guarantees, guides, halves, handles, hardens, harmonises
            harmonizes, has, heightens, helps, hikes, hires, hits, holds, hosts, houses, identifies, illustrates
            immunises, immunizes, impacts, implements, improves, inaugurates, incorporates, increases, inflates
            influences, informs, initiates, inspects, inspires, installs, institutes, instruments, integrates
            intends, intensifies, interviews, introduces, inventories, invents, investigates, invests, invites
            involves, issues, iterates, joins, jumps, keeps, kicks, labels, lands, launches, lays, leads, learns
            lengthens, lessens, leverages, liaises, lifts, lightens, limits, listens, lists, localises
            localizes, logs, looks, loves, lowers, magnifies, mails, maintains, makes, manages, maps, markets
            marks, matters, maximises, maximizes, measures, meets, mentors, merges, migrates, minimises
            minimizes, mitigates, models, moderates, modernises, modernizes, monitors, motivates, moves
            multiplies, nails, narrows, needs, negotiates, networks, nominates, notarises, notarizes, notifies
            nurtures, obtains, offers, offloads, onboards, opens, operates, optimises, optimizes, orders
            organises, organizes, outlines, overhauls, oversees, owns, packs, paints, pairs, participates
            partners, passes, patches, patents, patrols, paves, pays, perfects, performs, phases, photographs
            picks, pilots, pitches, places, plans, plants, plays, plunges, podcasts, polishes, ponders, ports
            positions, posts, prefers, prepares, presents, preserves, prevents, prints, prioritises, prioritizes
            processes, procures, produces, programs, promotes, propagates, proposes, prototypes, proves
            provides, provisions, prunes, publishes, purchases, pursues, pushes, puts, quadruples, quickens
            quintuples, raises, ramps, rates, ratifies, rationalises, rationalizes, re-activates, re-architects
            re-launches, re-platforms, reaches, reactivates, reacts, readies, reads, realises, realizes
            rearchitects, rebuilds, receives, recognises, recognizes, recommends, reconsiders, records, recovers
            recruits, redesigns, redevelops, reduces, refactors, refines, reflects, refreshes, refurbishes
            registers, rehearses, rehouses, reimagines, reinforces, reinvents, rejuvenates, relaunches, releases
            relies, relieves, relocates, remains, remodels, removes, renews, renovates, repairs, replaces
            replatforms, reports, requests, researches, resolves, responds, restricts, retains, rethinks
            retires, returns, reunites, revamps, reviews, revises, revisits, revitalises, revitalizes
            revolutionises, revolutionizes, reworks, rewrites, rises, rolls, runs, safeguards, samples, saves
            scales, schedules, scopes, scores, screens, scripts, secures, seeks, sees, segments, selects, sells
            serves, sets, shadows, shapes, shares, sharpens, sheds, shines, ships, shortens, shortlists
            showcases, shows, shrinks, shuts, signs, simplifies, simulates, sinks, sketches, slashes, slims
            slows, soars, socialises, socializes, soft-launches, solicits, sources, speaks, specifies, specs
            speeds, spins, splits, sponsors, stabilises, stabilizes, staffs, standardises, standardizes, stands
            starts, stays, steers, stems, steps, sticks, stocks, streamlines, streams, strengthens, strives
            studies, submits, subscribes, subsides, summarises, summarizes, sunsets, supervises, supports
            surges, surpasses, surveys, sustains, swaps, swells, switches, tackles, tags, takes, talks, tapers
            teaches, tells, tests, thinks, thrives, tidies, tightens, tops, totals, traces, tracks, trademarks
            trains, transcribes, transforms, transitions, translates, treats, trebles, trends, triages, trials
            tries, trims, triples, trusts, tunes, turns, tweaks, tweets, uncovers, understands, undertakes
            unlocks, unveils, updates, upgrades, upholds, uplifts, upsells, uses, utilises, utilizes, vaccinates
            validates, verifies, virtualises, virtualizes, visits, volunteers, walks, wants, watches, weakens
            widens, winds, wins, wishes, works, wows, wraps, writes, yields

            # Forms in -ing of the verbs in the other tables: Quirk et al. (1985), 3.2 to 3.10.
            [gerund]
            accelerating, accessing, accompanying, accomplishing, accrediting, achieving, acquiring, activating
            adapting, adding, addressing, adhering, administering, adopting, advancing, advertising, advising
            advocating, affecting, agreeing, aiming, aligning, alleviating, allocating, alloting, ameliorating
            amplifying, analysing, analyzing, annotating, announcing, answering, applying, appointing
            appraising, architecting, archiving, asking, aspiring, assembling, assessing, assigning, assisting
            assuring, attaining, attempting, attending, attracting, auditing, augmenting, automating, averaging
            averting, avoiding, awarding, backfilling, backing, baking, baselining, beating, beautifying
            becoming, beginning, being, benchmarking, benefiting, blogging, bolstering, booking, boosting
            bootstraping, brainstorming, breaking, briefing, bringing, broadcasting, broadening, budgeting
            building, burning, buying, calculating, calling, campaigning, canvassing, capping, capturing, caring
            carrying, cataloging, cataloguing, celebrating, centralising, centralizing, certifying, chairing
            championing, changing, checking, choosing, circulating, citing, cleaning, clearing, climbing
            closing, co-operating, co-ordinating, coaching, codifying, coding, collaborating, collecting
            combating, coming, commissioning, committing, communicating, compiling, completing, complying
            composing, compressing, concluding, condensing, conducting, configuring, confirming, connecting
            conserving, considering, consolidating, constructing, consulting, contacting, containerising
            containerizing, containing, contemplating, continuing, contributing, convening, converting, cooking
            cooperating, coordinating, counting, covering, crafting, creating, cross-selling, crossing
            cultivating, curating, curbing, cutting, dampening, dealing, debuging, debuting, decarbonising
            decarbonizing, decentralising, decentralizing, deciding, declining, decommissioning, decreasing
            dedicating, deepening, defining, deleting, delighting, delivering, demoing, demonstrating, depending
            depleting, deploying, deprecating, describing, designing, determining, developing, devising
            diagnosing, digging, digitalising, digitalizing, digitising, digitizing, diminishing, dipping
            discharging, discovering, discussing, disseminating, distributing, diversifying, divesting
            documenting, doing, doubling, downsizing, drafting, drilling, driving, dropping, dwindling
            e-mailing, earning, easing, editing, educating, electing, electrifying, elevating, eliminating
            emailing, embeding, embodying, embracing, emphasising, emphasizing, empowering, enabling, enacting
            encouraging, endeavoring, endeavouring, ending, energising, energizing, engaging, engineering
            enhancing, enjoying, enlarging, enriching, enrolling, ensuring, entering, eradicating, erecting
            escalating, establishing, estimating, evaluating, evangelising, evangelizing, evolving, exceeding
            exceling, exchanging, exciting, executing, exhibiting, exiting, expanding, experimenting, exploring
            extending, extracting, facilitating, factoring, falling, familiarising, familiarizing, featuring
            feeding, figuring, filing, filling, filming, finalising, finalizing, finding, fine-tuning, finishing
            fixing, flourishing, focusing, following, forecasting, formalising, formalizing, forming
            formulating, forwarding, fostering, fulfilling, fundraising, gaining, gathering, generalising
            generalizing, generating, getting, giving, going, grading, graduating, granting, grooming, growing
            guaranteeing, guiding, halving, handling, hardening, harmonising, harmonizing, having, heightening
            helping, hiking, hiring, hitting, holding, hosting, housing, identifying, illustrating, immunising
            immunizing, impacting, implementing, improving, inaugurating, incorporating, increasing, inflating
            influencing, informing, initiating, inspecting, inspiring, installing, instituting, instrumenting
            integrating, intending, intensifying, interviewing, introducing, inventing, inventorying
            investigating, investing, inviting, involving, issuing, iterating, joining, jumping, keeping
            kicking, labelling, landing, launching, laying, leading, learning, lengthening, lessening
            leveraging, liaising, lifting, lightening, limiting, listening, listing, localising, localizing
            logging, looking, loving, lowering, magnifying, mailing, maintaining, making, managing, mapping
            marketing, marking, mattering, maximising, maximizing, measuring, meeting, mentoring, merging
            migrating, minimising, minimizing, mitigating, modelling, moderating, modernising, modernizing
            monitoring, motivating, moving, multiplying, nailing, narrowing, needing, negotiating, networking
            nominating, notarising, notarizing, notifying, nurturing, obtaining, offering, offloading
            onboarding, opening, operating, optimising, optimizing, ordering, organising, organizing, outlining
            overhauling, overseeing, owning, packing, painting, pairing, participating, partnering, passing
            patching, patenting, patrolling, paving, paying, perfecting, performing, phasing, photographing
            picking, piloting, pitching, placing, planning, planting, playing, plunging, podcasting, polishing
            pondering, porting, positioning, posting, prefering, preparing, presenting, preserving, preventing
            printing, prioritising, prioritizing, processing, procuring, producing, programming, promoting
            propagating, proposing, prototyping, providing, proving, provisioning, pruning, publishing
            purchasing, pursuing, pushing, putting, quadrupling, quickening, quintupling, raising, ramping
            ratifying, rating, rationalising, rationalizing, re-activating, re-architecting, re-launching
            re-platforming, reaching, reacting, reactivating, reading, readying, realising, realizing
            rearchitecting, rebuilding, receiving, recognising, recognizing, recommending, reconsidering
            recording, recovering, recruiting, redesigning, redeveloping, reducing, refactoring, refining
            reflecting, refreshing, refurbishing, registering, rehearsing, rehousing, reimagining, reinforcing
            reinventing, rejuvenating, relaunching, releasing, relieving, relocating, relying, remaining
            remodeling, removing, renewing, renovating, repairing, replacing, replatforming, reporting
            requesting, researching, resolving, responding, restricting, retaining, rethinking, retiring
            returning, reuniting, revamping, reviewing, revising, revisiting, revitalising, revitalizing
            revolutionising, revolutionizing, reworking, rewriting, rising, rolling, running, safeguarding
            sampling, saving, scaling, scheduling, scoping, scoring, screening, scripting, securing, seeing
            seeking, segmenting, selecting, selling, serving, setting, shadowing, shaping, sharing, sharpening
            shedding, shining, shipping, shortening, shortlisting, showcasing, showing, shrinking, shutting
            signing, simplifying, simulating, sinking, sketching, slashing, slimming, slowing, soaring
            socialising, socializing, soft-launching, soliciting, sourcing, speaking, speccing, specifying
            speeding, spinning, splitting, sponsoring, stabilising, stabilizing, staffing, standardising
            standardizing, standing, starting, staying, steering, stemming, stepping, sticking, stocking
            streaming, streamlining, strengthening, striving, studying, submitting, subscribing, subsiding
            summarising, summarizing, sunseting, supervising, supporting, surging, surpassing, surveying
            sustaining, swapping, swelling, switching, tackling, tagging, taking, talking, tapering, teaching
            telling, testing, thinking, thriving, tidying, tightening, topping, totaling, tracing, tracking
            trademarking, training, transcribing, transforming, transitioning, translating, treating, trebling
            trending, triaging, trialing, trimming, tripling, trusting, trying, tuning, turning, tweaking
            tweeting, uncovering, understanding, undertaking, unlocking, unveiling, updating, upgrading
            upholding, uplifting, upselling, using, utilising, utilizing, vaccinating, validating, verifying
            virtualising, virtualizing, visiting, volunteering, walking, wanting, watching, weakening, widening
            winding, winning, wishing, working, wowing, wrapping, writing, yielding
            """;

    private EnglishForms() {}
}

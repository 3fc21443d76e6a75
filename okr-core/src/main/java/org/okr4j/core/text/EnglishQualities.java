package org.okr4j.core.text;

/**
 * Adjectives and adverbs that decide what a title says.
 */
final class EnglishQualities {
    static final String TABLE = """
            # Upwards, said of a thing instead of a motion: Quirk et al., A Comprehensive Grammar of the
            # English Language (1985), 7.74 to 7.82.
            [upward]
            more, higher, greater, larger, bigger, additional, extra, incremental, growing, rising, up, longer
            stronger, broader, wider, growth, growth in, growth of, increase, increase in, increase of, rise in
            rise of, gain in, uplift, upturn, improvement, improvement in, improvement of, boost in, expansion
            upward, upwards

            # Downwards, said of a thing instead of a motion. Source: as for upwards.
            [downward]
            less, fewer, lower, smaller, shorter, cheaper, down, leaner, reduction, reduction in, reduction of
            decrease, decrease in, decrease of, decline in, decline of, drop in, drop of, cut in, downturn
            fall in, elimination, downward, downwards

            # Better, said of a thing. Source: as for upwards.
            [better]
            better, faster, quicker, easier, smoother, happier, safer, healthier, cleaner, simpler, clearer
            more efficient, more reliable, improved, smarter, nicer, friendlier, moar, in positive direction
            in a positive direction, in the right direction

            # Open to opinion, so that nobody can say when it holds: ISO/IEC/IEEE 29148:2018, 5.2.7 (unbounded
            # or ambiguous terms).
            [vague]
            good, great, better, best, excellent, exceptional, outstanding, amazing, awesome, world class
            best in class, top notch, clear, easy, easily, easier, simple, simpler, intuitive, user friendly
            friendly, efficient, efficiently, effective, effectively, robust, reliable, reliably, rock solid
            solid, stable, scalable, flexible, seamless, seamlessly, smooth, smoothly, fast, faster, quick
            quickly, quicker, slow, high, higher, low, lower, strong, stronger, weak, healthy, happy, happier
            engaged, aligned, confident, comfortable, satisfied, meaningful, significant, significantly
            substantial, substantially, appropriate, adequate, adequately, sufficient, sufficiently, reasonable
            reasonably, acceptable, relevant, proper, properly, optimal, nice, modern, state of the art
            cutting edge, innovative, strategic, sustainable, successful, successfully, valuable, useful
            helpful, vibrant, aware, informed, understood, well known, recognised, recognized, respected
            trusted, loved, delightful, maintainable, secure, safe, timely, frequent, frequently, more, less
            many, few, several, various, enough, too high, too low, too much, high quality, world leading
            leading, minimal, in limbo, as needed, as possible, scales, scale, agile, lean, transparent, visible
            consistent, consistently, ongoing, proactive, proactively, holistic, diverse, inclusive, elastically
            gracefully, well

            # In most cases only: Quirk et al. (1985), 8.104 to 8.115 (downtoners) and 8.64 to 8.71
            # (frequency).
            [hedge]
            generally, mostly, usually, often, largely, mainly, typically, sometimes, normally, somewhat, almost
            nearly, in general, as much as possible, where possible, when possible, if possible, ideally
            potentially, possibly, probably, most of

            # A state that is reached, or is not: the resultative predicates of Levin, English Verb Classes
            # and Alternations (1993), 7.5.
            [done]
            complete, completed, done, finished, live, available, in place, ready, operational, functional
            in production, in use, in service, online, launched, closed, signed, deprecated, compliant
            certified, accredited, approved, up and running, established, open, merged, deployed, released
            generally available, in force, in effect, enabled, disabled, fixed, public, on sale, signed off
            wrapped up, ahead of plan, ahead of schedule, on schedule, on budget, on time, up to date
            by default, official, playable, published, shipped, started, begun, hired, in the handbook
            to the finish line, profitable, default alive

            # Everything of a kind, which can be decided without a number: Quirk et al. (1985), 5.12 to 5.16
            # and 6.45 to 6.54.
            [universal]
            all, every, each, everyone, everybody, everything, entire, entirety, whole, none, nobody, no one
            nothing, never, always, no longer, fully, completely, entirely, without exception, any

            # How often, so that it is done or not done in each period: Quirk et al. (1985), 8.64 to 8.71.
            [cadence]
            daily, weekly, biweekly, bi-weekly, fortnightly, monthly, bimonthly, quarterly, biannual, biannually
            semiannual, semi-annual, annual, annually, yearly, hourly, each day, each week, each month
            each quarter, each year, each sprint, each release, every day, every week, every month
            every quarter, every year, every sprint, every release, every monday, every tuesday, every wednesday
            every thursday, every friday, once a week, once a month, once a quarter, once a year

            # How it is done, between a subject and its verb: Quirk et al. (1985), 7.46 to 7.57.
            [manner]
            also, successfully, proactively, fully, publicly, jointly, actively, always, consistently, regularly
            continuously, soft, properly, quickly, effectively, efficiently, iteratively, positively
            significantly, substantially, dramatically, drastically, gradually, further, collectively
            collaboratively, together, finally, now, newly, already, still, only, just, externally, internally
            officially, formally, completely, entirely, systematically, automatically, first, then, next, again
            back, carefully, seamlessly, steadily, rapidly, radically, strategically, directly, really, truly
            either, both, not, never, help, rock
            """;

    private EnglishQualities() {}
}

package org.okr4j.benchmarks;

import java.util.List;

/** Titles of key results and of an objective, as people write them. */
final class Titles {
    static final String OBJECTIVE = "Families trust the clinic to see them when they need it";

    private static final List<String> KEY_RESULTS = List.of(
            "Raise the share of orders that are paid on the first try from 82% to at least 90% by end of May",
            "Reduce the median waiting time at the front desk from 25 minutes to 10 minutes",
            "Sign 40 new partner schools in the northern region within three months",
            "Publish 12 articles on the new help centre and reach 5,000 monthly readers",
            "Launch the redesigned portal for volunteers in all six districts by Q3 2026",
            "Keep the error rate of the booking service below 0.5% for 30 consecutive days",
            "Customers rate the delivery at 4.6 out of 5 stars on average",
            "At least 75% of the apprentices finish their second year with a passed exam",
            "Grow recurring revenue by $1.2M without raising the cost per acquired customer above $300",
            "Migrate every internal dashboard to the shared data platform and retire the old one",
            "Cut the time to restore a failed deployment in half, from 4 hours to 2 hours",
            "No patient waits longer than two weeks for a first appointment",
            "Double the number of weekly active teams that close their review on time",
            "Improve the experience of new employees during their first month in the company",
            "Increase followers of the museum channel from 20k to 50k, with 10% engagement",
            "Host a town hall each quarter so that everyone knows where the budget goes");

    private Titles() {}

    static String keyResult(int number) {
        return KEY_RESULTS.get(number % KEY_RESULTS.size());
    }
}

package org.okr4j.scoring;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.okr4j.testkit.laws.Law;

/**
 * Who claims which law: {@code yes}, and the suite asks it; {@code no}, and a test shows the counterexample; {@code -} where
 * it cannot be asked.
 *
 * @param laws the names of the laws
 * @param claims the claims of each by its name, law by law
 */
record LawTable(List<String> laws, Map<String, List<String>> claims) {
    /** The laws of {@link ScoringStrategies}, as its page states them. */
    static final LawTable STRATEGIES = of("""
            law                start  target  nearer  scale  shift  mirror  reached  later  known  unread  weightless  pure
            linear             yes    yes     yes     yes    yes    yes     yes      yes    yes    yes     -           yes
            ratio-to-target    no     yes     yes     yes    no     no      yes      yes    yes    yes     -           yes
            point              -      yes     yes     yes    yes    yes     yes      yes    yes    yes     -           yes
            share              -      yes     yes     yes    yes    yes     yes      yes    yes    yes     -           yes
            distance           -      yes     yes     yes    yes    yes     yes      yes    yes    yes     -           yes
            relative-distance  -      yes     yes     yes    no     no      yes      yes    yes    yes     -           yes
            milestones         yes    yes     yes     -      -      -       yes      yes    yes    yes     yes         yes
            levels             no     no      yes     yes    yes    yes     yes      yes    yes    yes     -           yes
            binary             yes    yes     yes     -      -      -       yes      yes    yes    yes     -           yes
            none               -      -       -       -      -      -       -        yes    -      yes     -           yes
            """);

    /** The laws of {@link RollUps}, as its page states them. */
    static final LawTable ROLL_UPS = of("""
            law             between  order  factor  parts  known
            WEIGHTED_MEAN   yes      yes    yes     yes    yes
            WEAKEST         yes      yes    yes     yes    yes
            MEAN_OF_SCORES  no       yes    yes     yes    yes
            PLAIN_MEAN      yes      yes    yes     no     yes
            MEAN_FROM_ZERO  no       yes    yes     yes    yes
            NONE            -        yes    yes     yes    no
            ofScores        no       yes    yes     yes    yes
            unweighted      yes      yes    yes     no     yes
            atMostOne       no       yes    yes     yes    yes
            zeroWhenEmpty   yes      yes    yes     yes    no
            """);

    private static LawTable of(String table) {
        List<List<String>> rows =
                table.lines().map(line -> List.of(line.split(" +", -1))).toList();
        Map<String, List<String>> claims = new LinkedHashMap<>();
        rows.stream().skip(1).forEach(row -> claims.put(row.get(0), row.subList(1, row.size())));
        return new LawTable(rows.get(0).subList(1, rows.get(0).size()), claims);
    }

    /** Returns the laws that somebody does not claim. */
    <S> List<Law<S>> unclaimed(String who, List<Law<S>> of) {
        return of.stream().filter(law -> !claim(who, law.name()).equals("yes")).toList();
    }

    /** Returns the laws that somebody does not obey. */
    Set<String> brokenBy(String who) {
        Set<String> broken = new LinkedHashSet<>(laws);
        broken.removeIf(law -> !claim(who, law).equals("no"));
        return broken;
    }

    /** Returns for which there is a counterexample. */
    Set<String> broken() {
        Set<String> broken = new TreeSet<>();
        claims.keySet().forEach(who -> brokenBy(who).forEach(law -> broken.add(who + " " + law)));
        return broken;
    }

    String claim(String who, String law) {
        return claims.get(who).get(laws.indexOf(law));
    }
}

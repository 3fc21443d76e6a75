package org.okr4j.core.text;

/** Words that connect an objective with its key results, and those that tell how a number comes about. */
final class EnglishStatements {
    static final String TABLE = """
            # The formula of Doerr, Measure What Matters (2018): "I will (objective) as measured by (key results)". The
            # first phrase of each class is the one that statements are written with.
            [promise]
            i will, we will, i'll, we'll, our team will, the team will, my team will, as a team we will
            i am going to, we are going to, i'm going to, we're going to, i want to, we want to, i aim to
            we aim to, our goal is to, my goal is to, the goal is to, our objective is to, my objective is to
            the objective is to, our aim is to, my aim is to

            [measured-by]
            as measured by, measured by, as is measured by, which is measured by, which will be measured by
            this is measured by, this will be measured by, it will be measured by, it is measured by
            to be measured by, success is measured by, success will be measured by, we will measure this by
            we will measure it by, i will measure this by, as evidenced by, as shown by, as demonstrated by

            # Verbs of getting and their nouns: Levin (1993), 13.5; and what is counted from nothing.
            [gained]
            new, net new, newly, acqui{re,res,red,ring,sition}, generat{e,es,ed,ing,ion}, w{in,ins,on,inning}
            sign{,s,ed,ing}, s{ell,ells,old,elling}, clos{e,es,ed,ing}, book{,s,ed,ing}, earn{,s,ed,ing}
            collect{,s,ed,ing}, secur{e,es,ed,ing}, attract{,s,ed,ing}, land{,s,ed,ing}, recruit{,s,ed,ing}
            receiv{e,es,ed,ing}, rais{e,es,ed,ing}, obtain{,s,ed,ing}

            [gauge]
            measure, quantify, baseline, benchmark, set a baseline, set the baseline, establish a baseline
            establish the baseline, get a baseline, find a baseline, learn how many, learn how much
            learn how often, learn how long, find out how many, find out how much, find out how often
            find out how long, determine how many, determine how much, know how many, know how much

            [step]
            step{,s}, phase{,s}, stage{,s}, milestone{,s}

            [percent-points]
            percentage point{,s}, percent point{,s}, % point{,s}, pp, ppt, ppts, p.p.
            """;

    private EnglishStatements() {}
}

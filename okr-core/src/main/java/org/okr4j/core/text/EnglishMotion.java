package org.okr4j.core.text;

/**
 * Verbs of change on a scale, of staying, and of getting to a level.
 */
final class EnglishMotion {
    static final String TABLE = """
            # Upwards on a scale: Levin, English Verb Classes and Alternations (1993), 45.6 and 45.4; VerbNet
            # 3.4, calibratable_cos-45.6.
            [rise]
            increas{e,es,ed,ing}, gr{ow,ows,ew,own,owing}, rais{e,es,ed,ing}, ris{e,es,en,ing}, rose
            boost{,s,ed,ing}, lift{,s,ed,ing}, expand{,s,ed,ing}, gain{,s,ed,ing}, climb{,s,ed,ing}
            scal{e,es,ed,ing}, accelerat{e,es,ed,ing}, speed{,s,ed,ing} up, multipl{y,ies,ied,ying}
            doubl{e,es,ed,ing}, tripl{e,es,ed,ing}, trebl{e,es,ed,ing}, quadrupl{e,es,ed,ing}
            quintupl{e,es,ed,ing}, maximis{e,es,ed,ing}, maximiz{e,es,ed,ing}, amplif{y,ies,ied,ying}
            augment{,s,ed,ing}, escalat{e,es,ed,ing}, enlarg{e,es,ed,ing}, extend{,s,ed,ing}, widen{,s,ed,ing}
            broaden{,s,ed,ing}, deepen{,s,ed,ing}, heighten{,s,ed,ing}, lengthen{,s,ed,ing}
            strengthen{,s,ed,ing}, step{,s,ped,ping} up, ramp{,s,ed,ing} up, go{,es,ne,ing} up, went up
            mov{e,es,ed,ing} up, push{,es,ed,ing} up, dr{ive,ives,ove,iven,iving} up, buil{d,ds,t,ding} up
            scal{e,es,ed,ing} up, br{ing,ings,ought,inging} up, trend{,s,ed,ing} up, trend{,s,ed,ing} upward
            trend{,s,ed,ing} upwards, uplift{,s,ed,ing}, soar{,s,ed,ing}, surg{e,es,ed,ing}, jump{,s,ed,ing}
            sw{ell,ells,elled,ollen,elling}, advanc{e,es,ed,ing}, intensif{y,ies,ied,ying}, quicken{,s,ed,ing}
            magnif{y,ies,ied,ying}, inflat{e,es,ed,ing}, hik{e,es,ed,ing}, ups{ell,ells,old,elling}
            cross-s{ell,ells,old,elling}, diversif{y,ies,ied,ying}, improv{e,es,ed,ing} from

            # Downwards on a scale: Levin (1993), 45.6, 10.1 and 10.2.
            [fall]
            reduc{e,es,ed,ing}, decreas{e,es,ed,ing}, lower{,s,ed,ing}, cut{,s,ting}, declin{e,es,ed,ing}
            drop{,s,ped,ping}, fall{,s,en,ing}, fell, shr{ink,inks,ank,unk,inking}, minimis{e,es,ed,ing}
            minimiz{e,es,ed,ing}, lessen{,s,ed,ing}, diminish{,es,ed,ing}, slash{,es,ed,ing}, trim{,s,med,ming}
            curb{,s,ed,ing}, shorten{,s,ed,ing}, halv{e,es,ed,ing}, eliminat{e,es,ed,ing}, slow{,s,ed,ing}
            slow{,s,ed,ing} down, lighten{,s,ed,ing}, weaken{,s,ed,ing}, dwindl{e,es,ed,ing}, eas{e,es,ed,ing}
            alleviat{e,es,ed,ing}, mitigat{e,es,ed,ing}, cut{,s,ting} down, cut{,s,ting} back
            br{ing,ings,ought,inging} down, dr{ive,ives,ove,iven,iving} down, push{,es,ed,ing} down
            go{,es,ne,ing} down, went down, com{e,es,ing} down, came down, get{,s,ting} down, got down
            gotten down, scal{e,es,ed,ing} down, scal{e,es,ed,ing} back, wind{,s,ing} down, wound down
            slim{,s,med,ming}, taper{,s,ed,ing}, plung{e,es,ed,ing}, sink{,s,ing}, sank, sunk
            subsid{e,es,ed,ing}, narrow{,s,ed,ing}, tighten{,s,ed,ing}, contain{,s,ed,ing}, compress{,es,ed,ing}
            condens{e,es,ed,ing}, downsiz{e,es,ed,ing}, limit{,s,ed,ing}, restrict{,s,ed,ing}
            decarbonis{e,es,ed,ing}, decarboniz{e,es,ed,ing}, eradicat{e,es,ed,ing}, deplet{e,es,ed,ing}
            clear{,s,ed,ing} down, burn{,s,ed,ing} down, work{,s,ed,ing} down, pa{y,ys,id,ying} down
            pa{y,ys,id,ying} off, prun{e,es,ed,ing}, prevent{,s,ed,ing}, avoid{,s,ed,ing}, avert{,s,ed,ing}
            combat{,s,ed,ing}, tackl{e,es,ed,ing}, stem{,s,med,ming}, dampen{,s,ed,ing}, reliev{e,es,ed,ing}
            trend{,s,ed,ing} down, trend{,s,ed,ing} downward, trend{,s,ed,ing} downwards, offload{,s,ed,ing}
            dip{,s,ped,ping}, shed{,s,ding}

            # Better, which is up or down as the metric wants: Levin (1993), 45.4; VerbNet 3.4, remedy-45.7.
            [improve]
            improv{e,es,ed,ing}, enhanc{e,es,ed,ing}, ameliorat{e,es,ed,ing}, optimis{e,es,ed,ing}
            optimiz{e,es,ed,ing}, bolster{,s,ed,ing}, rejuvenat{e,es,ed,ing}, revitalis{e,es,ed,ing}
            revitaliz{e,es,ed,ing}, turn{,s,ed,ing} around, ma{ke,kes,de,king} material improvements
            ma{ke,kes,de,king} improvements, ma{ke,kes,de,king} significant improvements
            trend{,s,ed,ing} in a positive direction, trend{,s,ed,ing} in positive direction
            trend{,s,ed,ing} in the right direction, perfect{,s,ed,ing}, sharpen{,s,ed,ing}, enrich{,es,ed,ing}
            elevat{e,es,ed,ing} the

            # Nothing changes: Levin (1993), 15.2, 47.1 and 55.6.
            [keep]
            ke{ep,eps,pt,eping}, maintain{,s,ed,ing}, hold{,s,ing}, held, hold{,s,ing} steady, held steady
            hold{,s,ing} at, held at, hold{,s,ing} below, held below, hold{,s,ing} above, held above
            hold{,s,ing} under, held under, stay{,s,ed,ing}, remain{,s,ed,ing}, sustain{,s,ed,ing}
            retain{,s,ed,ing}, preserv{e,es,ed,ing}, st{ick,icks,uck,icking} to, uph{old,olds,eld,olding}
            stabilis{e,es,ed,ing}, stabiliz{e,es,ed,ing}, never exceed, not exceed, never fall below
            never rise above, not rise above
            not fall below, not drop below, never drop below, safeguard{,s,ed,ing}, conserv{e,es,ed,ing}
            adher{e,es,ed,ing} to, cap{,s,ped,ping}, continu{e,es,ed,ing} to meet

            # To a level or a count: Levin (1993), 13.5.1 and 51.1; VerbNet 3.4, reach-51.8.
            [reach]
            reach{,es,ed,ing}, achiev{e,es,ed,ing}, attain{,s,ed,ing}, hit{,s,ting}, me{et,ets,t,eting}
            exceed{,s,ed,ing}, surpass{,es,ed,ing}, beat{,s,en,ing}, get{,s,ting}, got, gotten, ha{ve,s,d,ving}
            win{,s,ning}, won, earn{,s,ed,ing}, obtain{,s,ed,ing}, acquir{e,es,ed,ing}, secur{e,es,ed,ing}
            scor{e,es,ed,ing}, pass{,es,ed,ing}, top{,s,ped,ping}, cross{,es,ed,ing}, land{,s,ed,ing}
            generat{e,es,ed,ing}, dr{ive,ives,ove,iven,iving}, br{ing,ings,ought,inging} in, realis{e,es,ed,ing}
            realiz{e,es,ed,ing}, produc{e,es,ed,ing}, activat{e,es,ed,ing}, reactivat{e,es,ed,ing}
            re-activat{e,es,ed,ing}, enrol{,s,led,ling}, enroll{,s,ed,ing}, attract{,s,ed,ing}, sell{,s,ing}
            sold, renew{,s,ed,ing}, captur{e,es,ed,ing}, averag{e,es,ed,ing}, yield{,s,ed,ing}, sav{e,es,ed,ing}
            serv{e,es,ed,ing}, graduat{e,es,ed,ing}, discharg{e,es,ed,ing}, vaccinat{e,es,ed,ing}
            immunis{e,es,ed,ing}, immuniz{e,es,ed,ing}, treat{,s,ed,ing}, hous{e,es,ed,ing}, rehous{e,es,ed,ing}
            recover{,s,ed,ing}, gain{,s,ed,ing} access to, finish{,es,ed,ing} with, end{,s,ed,ing} with
            com{e,es,ing} in at, came in at, st{and,ands,ood,anding} at, total{,s,ed,ing}, show{,s,ed,n,ing}
            see{,s,n,ing}, saw, receiv{e,es,ed,ing}, clos{e,es,ed,ing}, sign{,s,ed,ing}
            rais{e,es,ed,ing} funding, rais{e,es,ed,ing} funds, provid{e,es,ed,ing} access to, plac{e,es,ed,ing}
            reunit{e,es,ed,ing}, fe{ed,eds,d,eding}, connect{,s,ed,ing} with, fill{,s,ed,ing}
            register{,s,ed,ing}, adopt{,s,ed,ing}, process{,es,ed,ing}, lov{e,es,ed,ing}, trust{,s,ed,ing}
            recommend{,s,ed,ing}, prefer{,s,ed,ing}, enjoy{,s,ed,ing}, us{e,es,ed,ing}, rel{y,ies,ied,ying} on
            recognis{e,es,ed,ing}, recogniz{e,es,ed,ing}, rat{e,es,ed,ing}, access{,es,ed,ing}
            benefit{,s,ed,ing} from, switch{,es,ed,ing} to, return{,s,ed,ing} to, stay{,s,ed,ing} with
            subscrib{e,es,ed,ing}, compl{y,ies,ied,ying} with, cit{e,es,ed,ing}, depend{,s,ed,ing} on
            participat{e,es,ed,ing}, join{,s,ed,ing}, visit{,s,ed,ing} us, log{,s,ged,ging} in
            log{,s,ged,ging} on, sign{,s,ed,ing} in, be{,s,en,ing}, was, bec{ome,omes,ame,oming}

            # To a count: VerbNet 3.4, mix-22.1.
            [add]
            add{,s,ed,ing}, br{ing,ings,ought,inging} on, tak{e,es,en,ing} on, took on
            """;

    private EnglishMotion() {}
}

package org.okr4j.core.text;

/**
 * Verbs that tell work, gates and what has no end.
 */
final class EnglishWork {
    static final String TABLE = """
            # Says that what follows is to be so: Quirk et al., A Comprehensive Grammar of the English
            # Language (1985), 16.20 to 16.40 (catenative verbs).
            [ensure]
            ensur{e,es,ed,ing}, ma{ke,kes,de,king} sure, guarantee{,s,d,ing}, see{,s,n,ing} to it, saw to it
            be{,s,en,ing} sure, was sure, assur{e,es,ed,ing}, want{,s,ed,ing}, want{,s,ed,ing} to
            aim{,s,ed,ing} to, plan{,s,ned,ning} to, intend{,s,ed,ing} to, need{,s,ed,ing}, need{,s,ed,ing} to
            commit{,s,ted,ting} to, endeavour{,s,ed,ing} to, endeavor{,s,ed,ing} to, wish{,es,ed,ing} to
            would like to, striv{e,es,ed,ing} to, are expected to, prov{e,es,ed,ing}, confirm{,s,ed,ing}
            validat{e,es,ed,ing} that, verif{y,ies,ied,ying} that, show{,s,ed,n,ing} that
            demonstrat{e,es,ed,ing} that, be{,s,en,ing} able to, was able to, start{,s,ed,ing} to
            beg{in,ins,an,un,inning} to, continu{e,es,ed,ing} to, help{,s,ed,ing} to

            # Looking at something, with no word on what comes of it: VerbNet 3.4, investigate-35.4,
            # assessment-34.1, consider-29.9.
            [tentative]
            explor{e,es,ed,ing}, consider{,s,ed,ing}, look{,s,ed,ing} into, look{,s,ed,ing} at
            th{ink,inks,ought,inking} about, tr{y,ies,ied,ying} to, experiment{,s,ed,ing} with
            play{,s,ed,ing} with, investigat{e,es,ed,ing}, underst{and,ands,ood,anding}, discuss{,es,ed,ing}
            brainstorm{,s,ed,ing}, seek{,s,ing}, sought, ponder{,s,ed,ing}, contemplat{e,es,ed,ing}
            reflect{,s,ed,ing} on, learn{,s,t,ing} about, learn{,s,t,ing} more, familiaris{e,es,ed,ing}
            familiariz{e,es,ed,ing}, see{,s,n,ing} whether, saw whether, figur{e,es,ed,ing} out
            dig{,s,ged,ging} into

            # Work without an end of its own: the activities of Z. Vendler, Verbs and Times (1957); C. Wodtke,
            # Radical Focus (2016).
            [open-verb]
            support{,s,ed,ing}, promot{e,es,ed,ing}, cooperat{e,es,ed,ing}, co-operat{e,es,ed,ing}
            engag{e,es,ed,ing}, encourag{e,es,ed,ing}, foster{,s,ed,ing}, nurtur{e,es,ed,ing}, help{,s,ed,ing}
            continu{e,es,ed,ing}, focus{,es,ed,ing}, work{,s,ed,ing} towards, work{,s,ed,ing} toward
            work{,s,ed,ing} closely, work{,s,ed,ing} to, work{,s,ed,ing} together, work{,s,ed,ing}
            participat{e,es,ed,ing} in, contribut{e,es,ed,ing}, champion{,s,ed,ing}, advocat{e,es,ed,ing}
            evangelis{e,es,ed,ing}, evangeliz{e,es,ed,ing}, empower{,s,ed,ing}, facilitat{e,es,ed,ing} better
            embrac{e,es,ed,ing}, inspir{e,es,ed,ing}, motivat{e,es,ed,ing}, influenc{e,es,ed,ing}
            cultivat{e,es,ed,ing}, striv{e,es,ed,ing}, aim{,s,ed,ing}, aspir{e,es,ed,ing}
            stay{,s,ed,ing} on top, ke{ep,eps,pt,eping} an eye, pursu{e,es,ed,ing}, advis{e,es,ed,ing}
            guid{e,es,ed,ing}, steer{,s,ed,ing}, emphasis{e,es,ed,ing}, emphasiz{e,es,ed,ing}, nail{,s,ed,ing}
            own{,s,ed,ing}, push{,es,ed,ing} for, push{,es,ed,ing} forward, listen{,s,ed,ing}
            network{,s,ed,ing}, reinforc{e,es,ed,ing}, tweet{,s,ed,ing} about, tweet{,s,ed,ing}
            ma{ke,kes,de,king} progress, ma{ke,kes,de,king} it easier, ma{ke,kes,de,king} it easy
            ma{ke,kes,de,king} it simpler, mov{e,es,ed,ing} forward, invest{,s,ed,ing} in
            la{y,ys,id,ying} the groundwork, pav{e,es,ed,ing} the way, rais{e,es,ed,ing} awareness
            buil{d,ds,t,ding} awareness, buil{d,ds,t,ding} relationships, buil{d,ds,t,ding} trust
            improv{e,es,ed,ing} on, ensur{e,es,ed,ing} alignment, dr{ive,ives,ove,iven,iving} adoption
            dr{ive,ives,ove,iven,iving} awareness, dr{ive,ives,ove,iven,iving} engagement
            celebrat{e,es,ed,ing} diversity, car{e,es,ed,ing} for, st{and,ands,ood,anding} by
            watch{,es,ed,ing} over, enabl{e,es,ed,ing}, automat{e,es,ed,ing} our, ma{ke,kes,de,king} easier
            attempt{,s,ed,ing}, socialis{e,es,ed,ing}, dr{ive,ives,ove,iven,iving} alignment
            respond{,s,ed,ing} to, follow{,s,ed,ing}, advertis{e,es,ed,ing}, market{,s,ed,ing}, push{,es,ed,ing}
            dr{ive,ives,ove,iven,iving} innovation, affect{,s,ed,ing}, impact{,s,ed,ing}, thriv{e,es,ed,ing}
            flourish{,es,ed,ing}, le{ad,ads,d,ading} the way, rais{e,es,ed,ing} the bar, simplif{y,ies,ied,ying}
            transform{,s,ed,ing}, evolv{e,es,ed,ing}, modernis{e,es,ed,ing}, moderniz{e,es,ed,ing}
            reimagin{e,es,ed,ing}, reth{ink,inks,ought,inking}, reinvent{,s,ed,ing}, revolutionis{e,es,ed,ing}
            revolutioniz{e,es,ed,ing}, ma{ke,kes,de,king}, delight{,s,ed,ing}, wow{,s,ed,ing}
            excit{e,es,ed,ing}, turn{,s,ed,ing}, unlock{,s,ed,ing} the potential, unlock{,s,ed,ing} potential
            embod{y,ies,ied,ying}, st{and,ands,ood,anding} for, le{ad,ads,d,ading} the market
            put{,s,ting} customers first, br{ing,ings,ought,inging} joy, chang{e,es,ed,ing} how
            giv{e,es,en,ing} back, gave back, car{e,es,ed,ing}, matter{,s,ed,ing}, shin{e,es,ed,ing}
            excel{,s,ed,ing}, win{,s,ning} the hearts, won the hearts

            # Changing what is there, or dealing with it, with no word on when that is done: Levin (1993),
            # 26.5 and 26.6; VerbNet 3.4.
            [rework]
            updat{e,es,ed,ing}, revamp{,s,ed,ing}, overhaul{,s,ed,ing}, streamlin{e,es,ed,ing}
            revisit{,s,ed,ing}, rationalis{e,es,ed,ing}, rationaliz{e,es,ed,ing}, harmonis{e,es,ed,ing}
            harmoniz{e,es,ed,ing}, iterat{e,es,ed,ing}, tweak{,s,ed,ing}, tun{e,es,ed,ing}
            fine-tun{e,es,ed,ing}, refin{e,es,ed,ing}, refresh{,es,ed,ing}, refactor{,s,ed,ing}
            adapt{,s,ed,ing}, polish{,es,ed,ing}, beautif{y,ies,ied,ying}, partner{,s,ed,ing}
            leverag{e,es,ed,ing}, utilis{e,es,ed,ing}, utiliz{e,es,ed,ing}, track{,s,ed,ing}
            ke{ep,eps,pt,eping} track, monitor{,s,ed,ing}, assess{,es,ed,ing}, manag{e,es,ed,ing}
            administer{,s,ed,ing}, supervis{e,es,ed,ing}, oversee{,s,d,ing}, operat{e,es,ed,ing}
            coordinat{e,es,ed,ing}, co-ordinat{e,es,ed,ing}, liais{e,es,ed,ing}, segment{,s,ed,ing}
            factor{,s,ed,ing}, plan{,s,ned,ning} for, prepar{e,es,ed,ing} for, address{,es,ed,ing}
            work{,s,ed,ing} on, work{,s,ed,ing} with, collaborat{e,es,ed,ing}, deal{,s,t,ing} with
            position{,s,ed,ing}, accompan{y,ies,ied,ying}, dedicat{e,es,ed,ing}, look{,s,ed,ing} after
            reconsider{,s,ed,ing}, react{,s,ed,ing}, align{,s,ed,ing}

            # A gate that is passed once: Levin (1993), 55.1 and 26.4; the release and transition practices of
            # ITIL 4.
            [gate]
            launch{,es,ed,ing}, releas{e,es,ed,ing}, ship{,s,ped,ping}, go{,es,ne,ing} live, went live
            deploy{,s,ed,ing}, roll{,s,ed,ing} out, migrat{e,es,ed,ing}, mov{e,es,ed,ing}, install{,s,ed,ing}
            integrat{e,es,ed,ing}, upgrad{e,es,ed,ing}, implement{,s,ed,ing}, automat{e,es,ed,ing}
            open{,s,ed,ing}, introduc{e,es,ed,ing}, switch{,es,ed,ing} on, switch{,es,ed,ing} off
            switch{,es,ed,ing} over, switch{,es,ed,ing}, turn{,s,ed,ing} on, turn{,s,ed,ing} off
            retir{e,es,ed,ing}, deprecat{e,es,ed,ing}, decommission{,s,ed,ing}, sunset{,s,ed,ing}
            shut{,s,ting} down, clos{e,es,ed,ing} down, phas{e,es,ed,ing} out, replac{e,es,ed,ing}
            consolidat{e,es,ed,ing}, merg{e,es,ed,ing}, split{,s,ting}, convert{,s,ed,ing}, port{,s,ed,ing}
            transition{,s,ed,ing}, relocat{e,es,ed,ing}, certif{y,ies,ied,ying}, accredit{,s,ed,ing}
            unlock{,s,ed,ing}, instrument{,s,ed,ing}, pilot{,s,ed,ing}, soft launch, soft-launch{,es,ed,ing}
            relaunch{,es,ed,ing}, re-launch{,es,ed,ing}, unveil{,s,ed,ing}, br{ing,ings,ought,inging} online
            put{,s,ting} in place, put{,s,ting} into production, st{and,ands,ood,anding} up
            get{,s,ting} certified, got certified, gotten certified, complet{e,es,ed,ing}, finish{,es,ed,ing}
            finalis{e,es,ed,ing}, finaliz{e,es,ed,ing}, wrap{,s,ped,ping} up, conclud{e,es,ed,ing}
            sign{,s,ed,ing} off, accomplish{,es,ed,ing}, embed{,s,ed,ing}, connect{,s,ed,ing}
            ratif{y,ies,ied,ying}, enact{,s,ed,ing}, sp{in,ins,un,inning} off, sp{in,ins,un,inning} up
            sp{in,ins,un,inning} out, cut{,s,ting} over, go{,es,ne,ing} public, went public
            provision{,s,ed,ing}, containeris{e,es,ed,ing}, containeriz{e,es,ed,ing}, virtualis{e,es,ed,ing}
            virtualiz{e,es,ed,ing}, digitis{e,es,ed,ing}, digitiz{e,es,ed,ing}, digitalis{e,es,ed,ing}
            digitaliz{e,es,ed,ing}, centralis{e,es,ed,ing}, centraliz{e,es,ed,ing}, decentralis{e,es,ed,ing}
            decentraliz{e,es,ed,ing}, remov{e,es,ed,ing}, delet{e,es,ed,ing}, drop{,s,ped,ping} support
            swap{,s,ped,ping}, start{,s,ed,ing} selling, ma{ke,kes,de,king} available
            br{eak,eaks,oke,oken,eaking} ground, energis{e,es,ed,ing}, energiz{e,es,ed,ing}
            electrif{y,ies,ied,ying}, pav{e,es,ed,ing}, erect{,s,ed,ing}, backfill{,s,ed,ing}
            appl{y,ies,ied,ying} for, incorporat{e,es,ed,ing} the company, start{,s,ed,ing} charging
            roll{,s,ed,ing} back, commission{,s,ed,ing}, inaugurat{e,es,ed,ing}, debut{,s,ed,ing}
            divest{,s,ed,ing}, enter{,s,ed,ing}, exit{,s,ed,ing}, patent{,s,ed,ing}, trademark{,s,ed,ing}
            grant{,s,ed,ing}, issu{e,es,ed,ing}, award{,s,ed,ing}, notaris{e,es,ed,ing}, notariz{e,es,ed,ing}

            # Making something, on paper or running, as its object says: Levin (1993), 26.1, 26.4 and 26.7.
            [make]
            creat{e,es,ed,ing}, buil{d,ds,t,ding}, develop{,s,ed,ing}, establish{,es,ed,ing}, deliver{,s,ed,ing}
            set{,s,ting} up, design{,s,ed,ing}, prototyp{e,es,ed,ing}, cod{e,es,ed,ing}, engineer{,s,ed,ing}
            craft{,s,ed,ing}, form{,s,ed,ing}, institut{e,es,ed,ing}, assembl{e,es,ed,ing}
            put{,s,ting} together, set{,s,ting}, provid{e,es,ed,ing}, offer{,s,ed,ing}, bootstrap{,s,ed,ing}
            configur{e,es,ed,ing}, specif{y,ies,ied,ying}, spec{,s,ced,cing}, scop{e,es,ed,ing}
            architect{,s,ed,ing}, program{,s,med,ming}, script{,s,ed,ing}, shap{e,es,ed,ing}, extract{,s,ed,ing}
            rewr{ite,ites,ote,itten,iting}, redesign{,s,ed,ing}, rebuil{d,ds,t,ding}, re-architect{,s,ed,ing}
            rearchitect{,s,ed,ing}, re-platform{,s,ed,ing}, replatform{,s,ed,ing}, redevelop{,s,ed,ing}
            remodel{,s,ed,ing}, renovat{e,es,ed,ing}, refurbish{,es,ed,ing}, construct{,s,ed,ing}, put{,s,ting}
            generalis{e,es,ed,ing}, generaliz{e,es,ed,ing}, compos{e,es,ed,ing}, invent{,s,ed,ing}
            devis{e,es,ed,ing}, formulat{e,es,ed,ing}, read{y,ies,ied,ying}, st{and,ands,ood,anding} in
            ma{ke,kes,de,king} a, ma{ke,kes,de,king} an, ma{ke,kes,de,king} the

            # Work that is done when it is done, or that is counted: Levin (1993), 25.2, 26.4, 33, 35, 37 and
            # 13.5.1; the outputs of J. Seiden, Outcomes over Output (2019).
            [work]
            hir{e,es,ed,ing}, recruit{,s,ed,ing}, train{,s,ed,ing}, publish{,es,ed,ing}, document{,s,ed,ing}
            host{,s,ed,ing}, plan{,s,ned,ning}, defin{e,es,ed,ing}, research{,es,ed,ing}
            wr{ite,ites,ote,itten,iting}, draft{,s,ed,ing}, run{,s,ning}, ran, organis{e,es,ed,ing}
            organiz{e,es,ed,ing}, conduct{,s,ed,ing}, interview{,s,ed,ing}, teach{,es,ing}, taught
            coach{,es,ed,ing}, mentor{,s,ed,ing}, present{,s,ed,ing}, sp{eak,eaks,oke,oken,eaking}
            shar{e,es,ed,ing}, post{,s,ed,ing}, record{,s,ed,ing}, film{,s,ed,ing}, schedul{e,es,ed,ing}
            prepar{e,es,ed,ing}, review{,s,ed,ing}, audit{,s,ed,ing}, analys{e,es,ed,ing}, analyz{e,es,ed,ing}
            survey{,s,ed,ing}, test{,s,ed,ing}, identif{y,ies,ied,ying}, determin{e,es,ed,ing}
            select{,s,ed,ing}, cho{ose,oses,se,sen,osing}, evaluat{e,es,ed,ing}, decid{e,es,ed,ing}
            agree{,s,d,ing}, agree{,s,d,ing} on, propos{e,es,ed,ing}, pitch{,es,ed,ing}, submit{,s,ted,ting}
            report{,s,ed,ing}, describ{e,es,ed,ing}, list{,s,ed,ing}, catalogu{e,es,ed,ing}, catalog{,s,ed,ing}
            map{,s,ped,ping}, compil{e,es,ed,ing}, gather{,s,ed,ing}, collect{,s,ed,ing}, featur{e,es,ed,ing}
            translat{e,es,ed,ing}, standardis{e,es,ed,ing}, standardiz{e,es,ed,ing}, codif{y,ies,ied,ying}
            formalis{e,es,ed,ing}, formaliz{e,es,ed,ing}, outlin{e,es,ed,ing}, sketch{,es,ed,ing}
            revis{e,es,ed,ing}, rework{,s,ed,ing}, clean{,s,ed,ing} up, tid{y,ies,ied,ying}
            tid{y,ies,ied,ying} up, staff{,s,ed,ing}, contact{,s,ed,ing}, call{,s,ed,ing}, email{,s,ed,ing}
            e-mail{,s,ed,ing}, me{et,ets,t,eting} with, visit{,s,ed,ing}, invit{e,es,ed,ing}, talk{,s,ed,ing} to
            talk{,s,ed,ing} with, consult{,s,ed,ing}, facilitat{e,es,ed,ing}, moderat{e,es,ed,ing}
            le{ad,ads,d,ading}, chair{,s,ed,ing}, attend{,s,ed,ing}, sponsor{,s,ed,ing}, execut{e,es,ed,ing}
            perform{,s,ed,ing}, carr{y,ies,ied,ying} out, undert{ake,akes,ook,aken,aking}, do, does, did, done
            doing, edit{,s,ed,ing}, book{,s,ed,ing}, sourc{e,es,ed,ing}, shortlist{,s,ed,ing}
            negotiat{e,es,ed,ing}, procur{e,es,ed,ing}, purchas{e,es,ed,ing}, buy{,s,ing}, bought
            order{,s,ed,ing}, distribut{e,es,ed,ing}, disseminat{e,es,ed,ing}, circulat{e,es,ed,ing}
            communicat{e,es,ed,ing}, announc{e,es,ed,ing}, inform{,s,ed,ing}, notif{y,ies,ied,ying}
            brief{,s,ed,ing}, educat{e,es,ed,ing}, run{,s,ning} through, ran through, walk{,s,ed,ing} through
            demo{,es,ed,ing}, demonstrat{e,es,ed,ing}, showcas{e,es,ed,ing}, exhibit{,s,ed,ing}
            campaign{,s,ed,ing}, canvass{,es,ed,ing}, fundrais{e,es,ed,ing}, fil{e,es,ed,ing}
            archiv{e,es,ed,ing}, label{,s,led,ling}, tag{,s,ged,ging}, triag{e,es,ed,ing}
            prioritis{e,es,ed,ing}, prioritiz{e,es,ed,ing}, assign{,s,ed,ing}, allocat{e,es,ed,ing}
            budget{,s,ed,ing}, forecast{,s,ing}, model{,s,led,ling}, estimat{e,es,ed,ing}, calculat{e,es,ed,ing}
            benchmark{,s,ed,ing}, baselin{e,es,ed,ing}, measur{e,es,ed,ing}, experiment{,s,ed,ing}
            validat{e,es,ed,ing}, verif{y,ies,ied,ying}, check{,s,ed,ing}, inspect{,s,ed,ing}
            diagnos{e,es,ed,ing}, debug{,s,ed,ing}, fix{,es,ed,ing}, patch{,es,ed,ing}, repair{,s,ed,ing}
            resolv{e,es,ed,ing}, elevat{e,es,ed,ing}, celebrat{e,es,ed,ing}, nominat{e,es,ed,ing}
            incorporat{e,es,ed,ing}, involv{e,es,ed,ing}, read{,s,ing}, learn{,s,t,ing}, stud{y,ies,ied,ying}
            tak{e,es,en,ing}, took, follow{,s,ed,ing} up, reach{,es,ed,ing} out, groom{,s,ed,ing}
            localis{e,es,ed,ing}, localiz{e,es,ed,ing}, inventor{y,ies,ied,ying}, sampl{e,es,ed,ing}
            harden{,s,ed,ing}, back{,s,ed,ing} up, rehears{e,es,ed,ing}, drill{,s,ed,ing}, simulat{e,es,ed,ing}
            blog{,s,ged,ging}, podcast{,s,ed,ing}, stream{,s,ed,ing}, broadcast{,s,ing}, print{,s,ed,ing}
            mail{,s,ed,ing}, giv{e,es,en,ing}, gave, volunteer{,s,ed,ing}, socializ{e,es,ed,ing}
            assist{,s,ed,ing}, start{,s,ed,ing}, beg{in,ins,an,un,inning}, kick{,s,ed,ing} off
            initiat{e,es,ed,ing}, trial{,s,ed,ing}, tr{y,ies,ied,ying}, solicit{,s,ed,ing}, find{,s,ing}, found
            discover{,s,ed,ing}, uncover{,s,ed,ing}, ask{,s,ed,ing}, request{,s,ed,ing}, log{,s,ged,ging}
            trac{e,es,ed,ing}, watch{,es,ed,ing}, apprais{e,es,ed,ing}, grad{e,es,ed,ing}, mark{,s,ed,ing}
            plant{,s,ed,ing}, patrol{,s,led,ling}, clean{,s,ed,ing}, pick{,s,ed,ing}, pack{,s,ed,ing}
            stock{,s,ed,ing}, count{,s,ed,ing}, br{ing,ings,ought,inging} together, learn{,s,t,ing} how
            propagat{e,es,ed,ing}, answer{,s,ed,ing}, handl{e,es,ed,ing}, fulfil{,s,led,ling}
            fulfill{,s,ed,ing}, respond{,s,ed,ing}, cover{,s,ed,ing}, screen{,s,ed,ing}, transcrib{e,es,ed,ing}
            annotat{e,es,ed,ing}, curat{e,es,ed,ing}, tell{,s,ing}, told, conven{e,es,ed,ing}, pair{,s,ed,ing}
            shadow{,s,ed,ing}, exchang{e,es,ed,ing}, forward{,s,ed,ing}, escalat{e,es,ed,ing} to
            roll{,s,ed,ing} call, summaris{e,es,ed,ing}, summariz{e,es,ed,ing}, illustrat{e,es,ed,ing}
            photograph{,s,ed,ing}, paint{,s,ed,ing}, perform{,s,ed,ing} maintenance, cook{,s,ed,ing}
            bak{e,es,ed,ing}, dedicat{e,es,ed,ing} time, allot{,s,ed,ing}, set{,s,ting} aside
            deliver{,s,ed,ing} training, deliver{,s,ed,ing} talks, deliver{,s,ed,ing} workshops
            deliver{,s,ed,ing} sessions, deliver{,s,ed,ing} a talk, deliver{,s,ed,ing} a workshop
            deliver{,s,ed,ing} a session, deliver{,s,ed,ing} webinars, giv{e,es,en,ing} talks, gave talks
            hold{,s,ing} a, held a, hold{,s,ing} an, held an, hold{,s,ing} the, held the, hold{,s,ing} first
            held first, hold{,s,ing} monthly, held monthly, hold{,s,ing} weekly, held weekly
            hold{,s,ing} quarterly, held quarterly, hold{,s,ing} regular, held regular, hold{,s,ing} at least
            held at least, hold{,s,ing} workshops, held workshops, hold{,s,ing} meetings, held meetings
            hold{,s,ing} sessions, held sessions, hold{,s,ing} events, held events, hold{,s,ing} interviews
            held interviews, onboard{,s,ed,ing}, appoint{,s,ed,ing}, elect{,s,ed,ing}
            """;

    private EnglishWork() {}
}

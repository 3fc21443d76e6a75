package org.okr4j.core.text;

/**
 * Nouns for what work puts out.
 */
final class EnglishArtefacts {
    static final String TABLE = """
            # Work done, when it is counted: the outputs that J. Seiden, Outcomes over Output (2019), sets
            # apart from outcomes.
            [output]
            post{,s}, blog post{,s}, blog{,s}, article{,s}, episode{,s}, video{,s}, podcast{,s}, webinar{,s}
            talk{,s}, presentation{,s}, speech{,es}, keynote{,s}, demo{,s}, demonstration{,s}, session{,s}
            workshop{,s}, training{,s}, course{,s}, class{,es}, lesson{,s}, module{,s}, seminar{,s}, lecture{,s}
            event{,s}, meetup{,s}, meet-up{,s}, meeting{,s}, conference{,s}, conf{,s}, summit{,s}, hackathon{,s}
            roundtable{,s}, dinner{,s}, campaign{,s}, activit{y,ies}, tactic{,s}, initiative{,s}, experiment{,s}
            test{,s}, interview{,s}, survey{,s}, poll{,s}, stud{y,ies}, case stud{y,ies}, report{,s}
            whitepaper{,s}, white paper{,s}, guide{,s}, playbook{,s}, runbook{,s}, handbook{,s}, manual{,s}
            document{,s}, doc{,s}, page{,s}, tutorial{,s}, template{,s}, checklist{,s}, polic{y,ies}
            procedure{,s}, process{,es}, plan{,s}, roadmap{,s}, strateg{y,ies}, proposal{,s}, recommendation{,s}
            specification{,s}, spec{,s}, design{,s}, mockup{,s}, prototype{,s}, wireframe{,s}, draft{,s}
            paper{,s}, publication{,s}, press release{,s}, newsletter{,s}, email{,s}, mailing{,s}, ad{,s}
            advert{,s}, announcement{,s}, tweet{,s}, stor{y,ies}, hire{,s}, position{,s}, role{,s}
            vacanc{y,ies}, offer{,s}, job posting{,s}, audit{,s}, review{,s}, assessment{,s}, inspection{,s}
            check-in{,s}, one-on-one{,s}, 1:1, retrospective{,s}, retro{,s}, standup{,s}, user test{,s}
            usability test{,s}, call{,s}, outreach{,es}, pitch{,es}, negotiation{,s}, material{,s}, asset{,s}
            artifact{,s}, artefact{,s}, deliverable{,s}, item{,s}, action item{,s}, action{,s}, task{,s}
            story point{,s}, pull request{,s}, commit{,s}, stream{,s}, livestream{,s}, recording{,s}, path{,s}
            example{,s}, sample{,s}, idea{,s}, method{,s}, option{,s}, priorit{y,ies}, use case{,s}, persona{,s}
            journey map{,s}, insight{,s}, finding{,s}, lesson learned{,s}, decision{,s}, topic{,s}, theme{,s}
            faq{,s}, photo{,s}, image{,s}, translation{,s}, chapter{,s}, book{,s}, ebook{,s}, office hour{,s}
            ama{,s}, tour{,s}, site{,s} tour, field visit{,s}, drill{,s}, exercise{,s}, rehearsal{,s}
            performance{,s}, concert{,s}, exhibition{,s}, show{,s}, award{,s}, nomination{,s}, improvement{,s}
            fix{,es}, update{,s}, change{,s}, enhancement{,s}, design pattern{,s}, collaboration{,s}
            opportunit{y,ies}, list{,s}, speaking engagement{,s}, repositor{y,ies}, search term{,s}, keyword{,s}
            developer{,s}, designer{,s}, manager{,s}, recruiter{,s}, analyst{,s}, specialist{,s}, engineer{,s}
            sre{,s}, intern{,s}, sales rep{,s}, account executive{,s}, nurse{,s}, doctor{,s}, social worker{,s}
            coach{,es}, copywriter{,s}, marketer{,s}, data scientist{,s}, product manager{,s}, scientist{,s}
            researcher{,s}, technician{,s}, teacher hired{,s}, advisor{,s}, adviser{,s}, vendor{,s}, stage{,s}
            partner activit{y,ies}, step{,s}, practice{,s}, program{,s}, programme{,s}, pr{,s}, tree planted{,s}
            contributor guide{,s}, discussion group{,s}, committee{,s}, working group{,s}, outing{,s}
            social{,s}, gathering{,s}, town hall{,s}, sprint{,s}, release{,s}, demo day{,s}, booth{,s}
            sponsorship{,s}, flyer{,s}, brochure{,s}, leaflet{,s}, poster{,s}, mail{,s}, letter{,s}
            sales call{,s}, visit planned{,s}, mentor session{,s}, simulation{,s}, phase{,s}, deployment{,s}
            snippet{,s}, dashboard{,s}, quer{y,ies}, chart{,s}

            # Things on paper, and ways of working, whose making is work done. Source: as for the output.
            [paper]
            plan{,s}, action plan{,s}, strateg{y,ies}, roadmap{,s}, process{,es}, procedure{,s}, polic{y,ies}
            guideline{,s}, framework{,s}, playbook{,s}, runbook{,s}, handbook{,s}, documentation{,s}
            document{,s}, doc{,s}, guide{,s}, manual{,s}, template{,s}, checklist{,s}, report{,s}, stud{y,ies}
            analysis, analyses, research{,es}, survey{,s}, questionnaire{,s}, proposal{,s}, business case{,s}
            budget{,s}, forecast{,s}, model{,s}, matrix, matrices, map{,s}, list{,s}, backlog{,s}
            inventor{y,ies}, catalogue{,s}, catalog{,s}, register{,s}, glossar{y,ies}, taxonom{y,ies}
            charter{,s}, mission{,s}, vision{,s}, principle{,s}, standard{,s}, specification{,s}, spec{,s}
            requirement{,s}, decision{,s}, criterion, criteria, kpi{,s}, okr{,s}, goal{,s}, metric{,s}
            baseline{,s}, benchmark{,s}, schedule{,s}, calendar{,s}, agenda{,s}, timeline{,s}, curriculum{,s}
            syllabus{,es}, material{,s}, training{,s}, learning path{,s}, career path{,s}, career ladder{,s}
            job description{,s}, workshop{,s}, webinar{,s}, webinar series, webinar series, series, series
            session{,s}, event{,s}, meeting{,s}, cadence{,s}, rhythm{,s}, ritual{,s}, content{,s}
            content plan{,s}, blog post{,s}, article{,s}, whitepaper{,s}, white paper{,s}, case stud{y,ies}
            stor{y,ies}, brief{,s}, briefing{,s}, deck{,s}, presentation{,s}, slide{,s}, video{,s}, podcast{,s}
            newsletter{,s}, press kit{,s}, positioning{,s}, messaging{,s}, message{,s}, persona{,s}
            journey map{,s}, customer journey{,s}, blueprint{,s}, wireframe{,s}, mockup{,s}, draft{,s}
            method{,s}, methodolog{y,ies}, approach{,es}, concept{,s}, hypothesis, hypotheses, committee{,s}
            task{,s} force, taskforce{,s}, working group{,s}, group{,s}, governance{,s}, structure{,s}
            succession plan{,s}, feedback loop{,s}, loop{,s}, note{,s}, minutes{,es}, landscape{,s}
            configuration{,s}, reference architecture{,s}, alert{,s}, index{,es}, faq{,s}, wiki{,s}
            knowledge base{,s}, compensation plan{,s}, offer{,s}, contract{,s}, agreement{,s}, relationship{,s}
            code{,s} of conduct, communication{,s}, role{,s}, responsibilit{y,ies}, team{,s}, council{,s}
            system{,s} for, network{,s}, best practice{,s}, practice{,s}, mechanism{,s}, path{,s}, change{,s}
            improvement{,s}, insight{,s}, idea{,s}, feedback{,s}

            # Things that run or that people can use, which one has or has not: the release vocabulary of M.
            # Cagan, Inspired (2017).
            [product]
            product{,s}, feature{,s}, app{,s}, application{,s}, platform{,s}, system{,s}, service{,s}, site{,s}
            website{,s}, web site{,s}, portal{,s}, landing page{,s}, store{,s}, shop{,s}, checkout{,s}
            dashboard{,s}, tool{,s}, tooling{,s}, integration{,s}, connector{,s}, api{,s}, sdk{,s}, cli{,s}
            plugin{,s}, plug-in{,s}, extension{,s}, librar{y,ies}, component{,s}, database{,s}
            data warehouse{,s}, warehouse{,s}, data lake{,s}, infrastructure{,s}, cluster{,s}, environment{,s}
            server{,s}, backend{,s}, back end{,s}, frontend{,s}, front end{,s}, ui{,s}, interface{,s}
            prototype{,s}, mvp{,s}, mvc{,s}, beta{,s}, alpha{,s}, pilot{,s}, proof{,s} of concept, poc{,s}
            version{,s}, release{,s}, build{,s}, accreditation{,s}, certification{,s}, certificate{,s}
            campaign{,s}, brand{,s}, office{,s}, branch{,es}, plant{,s}, factor{y,ies}, facilit{y,ies}, ward{,s}
            bridge{,s}, station{,s}, route{,s}, track{,s}, robot{,s}, sensor{,s}, chip{,s}, device{,s}
            hardware{,s}, firmware{,s}, algorithm{,s}, search{,es}, chat{,s}, chatbot{,s}, bot{,s}
            assistant{,s}, payment{,s}, billing flow{,s}, flow{,s}, sign-in{,s}, login{,s}, sso{,s}
            single sign-on{,s}, mfa{,s}, 2fa{,s}, encryption{,s}, firewall{,s}, monitoring{,s}
            data architecture{,s}, architecture{,s}, schema{,s}, content type{,s}, subsidiar{y,ies}, fund{,s}
            job board{,s}, marketplace{,s}, wallet{,s}, loyalty programme{,s}, loyalty program{,s}
            self-service{,s}, onboarding flow{,s}, workflow{,s}, automation{,s}, migration{,s}
            skills database{,s}, forum{,s}, podcast{,s}, testnet{,s}, mainnet{,s}, profile{,s}, stack{,s}
            pipeline{,s}, network{,s}, mode{,s}, engine{,s}, model{,s} in production, interop{,s}
            module read{y,ies}, code{,s}, instance{,s}, package{,s}, suite{,s}, toolkit{,s}, kiosk{,s}
            clinic{,s}, hotline{,s}, helpline{,s}, line{,s}, terminal{,s}, fleet{,s}, laborator{y,ies}, lab{,s}
            centre{,s}, center{,s}, hub{,s}, exchange{,s}, registr{y,ies}, gateway{,s}, session{,s} at
            approval{,s}, sign-off{,s}, signoff{,s}, licence{,s}, license{,s}, patent{,s}

            # Nouns of a gate: the release and transition practices of ITIL 4.
            [release]
            release{,s}, launch{,es}, rollout{,s}, roll-out{,s}, go-live{,s}, golive{,s}, migration{,s}
            deployment{,s}, upgrade{,s}, completion{,s}, certification{,s}, accreditation{,s}, sign-off{,s}
            signoff{,s}, approval{,s}, opening{,s}, rebrand{,s}, cutover{,s}, relaunch{,es}, ipo{,s}
            acquisition{,s}, merger{,s}, transition{,s}, installation{,s}, shutdown{,s}, decommissioning{,s}
            alpha release{,s}, beta release{,s}, public beta{,s}, general availabilit{y,ies}, audit window{,s}
            audit{,s}, exam{,s}, due diligence{,s}, qualification{,s}, accession{,s}, ratification{,s}
            """;

    private EnglishArtefacts() {}
}

package org.okr4j.core.text;

/**
 * Nouns by what a number of them tells.
 */
final class EnglishNouns {
    static final String TABLE = """
            # People and organisations that do something, and what they do: acquisition, activation,
            # retention, referral and revenue in D. McClure (2007), and the users of public services.
            [actor]
            customer{,s}, client{,s}, user{,s}, member{,s}, patient{,s}, student{,s}, pupil{,s}, learner{,s}
            teacher{,s}, citizen{,s}, resident{,s}, household{,s}, famil{y,ies}, child, children, veteran{,s}
            subscriber{,s}, account{,s}, logo{,s}, organisation{,s}, organization{,s}, compan{y,ies}, business
            businesses, enterprise{,s}, firm{,s}, sme{,s}, team{,s}, employee{,s}, colleague{,s}
            participant{,s}, attendee{,s}, donor{,s}, sponsor{,s}, backer{,s}, supporter{,s}, volunteer{,s}
            partner{,s}, reseller{,s}, merchant{,s}, seller{,s}, buyer{,s}, shopper{,s}, driver{,s}, rider{,s}
            passenger{,s}, traveller{,s}, traveler{,s}, guest{,s}, visitor{,s}, tenant{,s}, farmer{,s}
            player{,s}, athlete{,s}, fan{,s}, reader{,s}, viewer{,s}, listener{,s}, follower{,s}
            contributor{,s}, maintainer{,s}, publisher{,s}, creator{,s}, author{,s}, editor{,s}, curator{,s}
            moderator{,s}, builder{,s}, operator{,s}, provider{,s}, supplier{,s}, lead{,s}, prospect{,s}
            applicant{,s}, candidate{,s}, graduate{,s}, alumnus, alumni, school{,s}, hospital{,s}, clinic{,s}
            cit{y,ies}, municipalit{y,ies}, department{,s}, agenc{y,ies}, franchise{,s}, seat{,s}, licence{,s}
            license{,s}, subscription{,s}, deal{,s}, order{,s}, transaction{,s}, purchase{,s}, sale{,s}
            payment{,s}, booking{,s}, reservation{,s}, contract{,s}, renewal{,s}, mql{,s}, sql{,s}, sal{,s}
            sao{,s}, mau{,s}, wau{,s}, dau{,s}, install{,s}, download{,s}, sign-up{,s}, signup{,s}
            registration{,s}, application{,s}, claim{,s}, request{,s}, submission{,s}, conversation{,s}
            referral{,s}, interaction{,s}, respondent{,s}, person, people, man, men, woman, women, hero{,s}
            champion{,s}, advocate{,s}, ambassador{,s}, newcomer{,s}, beneficiar{y,ies}, recipient{,s}
            job-seeker{,s}, apprentice{,s}, mentee{,s}, peer{,s}, investor{,s}, membership{,s}, impression{,s}
            view{,s}, visit{,s}, session{,s} on the website, pageview{,s}, listen{,s}, trial{,s}, tester{,s}
            adopter{,s}, collective{,s}, institution{,s}, club{,s}, nonprofit{,s}, charit{y,ies}, match{,es}
            goal{,s}, medal{,s}, win{,s}, point{,s}, upload{,s}, contribution{,s}, compliment{,s}, device{,s}
            vehicle{,s}, home{,s}, tonne{,s}, ton{,s}, kilometre{,s}, kilometer{,s}, mile{,s}, hectare{,s}
            site{,s}, store{,s}, shop{,s}, restaurant{,s}, countr{y,ies}, region{,s}, market{,s}
            developer using{,s}, free user{,s}, paying customer{,s}, claim paid{,s}, case resolved{,s}, staff
            staff, everyone{,s}, everybod{y,ies}, stakeholder{,s}, communit{y,ies}, population{,s}, parent{,s}
            caregiver{,s}, carer{,s}, manager{,s}, leader{,s}, new business, new businesses, small business
            small businesses, competitor{,s}, regular{,s}, inquir{y,ies}, enquir{y,ies}, readers{,es}
            opportunity won{,s}, active user{,s}, daily active user{,s}, weekly active user{,s}
            monthly active user{,s}, beta user{,s}, use{,s}, logins{,es}, login{,s}

            # What is measured in a business, a service or a running system: measures of APQC's Process
            # Classification Framework, DORA, ITIL 4, SaaS, public service and health scorecards.
            [effect]
            revenue, sales{,es}, turnover{,s}, income{,s}, profit{,s}, margin{,s}, ebitda{,s}, arr{,s}, mrr{,s}
            acv{,s}, tcv{,s}, iacv{,s}, gmv{,s}, aov{,s}, arpu{,s}, ltv{,s}, clv{,s}, cac{,s}, cash{,es}
            cash flow{,s}, runway{,s}, pipeline{,s}, booking{,s}, billing{,s}, quota{,s}, attainment{,s}
            win rate{,s}, conversion{,s}, retention, churn, nrr{,s}, grr{,s}, activation{,s}, adoption{,s}
            usage{,s}, use{,s}, utilisation{,s}, utilization{,s}, engagement{,s}, stickiness{,es}, nps{,es}
            enps{,es}, csat{,s}, ces{,es}, satisfaction{,s}, happiness{,es}, loyalt{y,ies}, trust{,s}
            confidence{,s}, rating{,s}, score{,s}, index{,es}, uptime{,s}, availabilit{y,ies}, sla{,s}, slo{,s}
            latenc{y,ies}, throughput{,s}, velocit{y,ies}, performance{,s}, speed{,s}, time{,s}, duration{,s}
            turnaround{,s}, mttr{,s}, mttd{,s}, error{,s}, defect{,s}, bug{,s}, incident{,s}, outage{,s}
            downtime{,s}, crash{,es}, coverage, accurac{y,ies}, precision{,s}, recall{,s}, qualit{y,ies}
            reliabilit{y,ies}, stabilit{y,ies}, efficienc{y,ies}, productivit{y,ies}, capacit{y,ies}
            headroom{,s}, rate{,s}, ratio{,s}, share{,s}, percentage{,s}, proportion{,s}, level{,s}, volume{,s}
            frequenc{y,ies}, average{,s}, median{,s}, number{,s}, amount{,s}, cost{,s}, price{,s}, spend{,s}
            expense{,s}, saving{,s}, savings, burn{,s}, debt{,s}, awareness, traffic, ctr{,s}, roi{,s}
            roas{,es}, cpa{,s}, cpc{,s}, mau{,s}, dau{,s}, wau{,s}, attendance, participation{,s}
            completion{,s}, attrition{,s}, absenteeism{,s}, diversit{y,ies}, representation{,s}, gap{,s}
            wellbeing{,s}, well-being{,s}, stress{,es}, health{,s}, expectanc{y,ies}, mortalit{y,ies}
            infection{,s}, readmission{,s}, occupanc{y,ies}, footfall, emission{,s}, carbon{,s}, energy use{,s}
            water use{,s}, waste{,s}, literac{y,ies}, crime{,s}, employment{,s}, unemployment{,s}, povert{y,ies}
            ridership{,s}, punctualit{y,ies}, stock{,s}, yield{,s}, scrap{,s}, oee{,s}, safet{y,ies}
            injur{y,ies}, accident{,s}, near miss{,es}, visibilit{y,ies}, ranking{,s}, rank{,s}, position{,s}
            donation{,s}, funding{,s}, valuation{,s}, growth{,s}, demand{,s}, backlog{,s}, complaint{,s}
            escalation{,s}, compliance{,s}, sentiment{,s}, preference{,s}, recognition{,s}, access{,es}
            uptake{,s}, enrolment{,s}, enrollment{,s}, inclusion{,s}, belonging{,s}, morale{,s}, knowledge{,s}
            understanding{,s}, proficienc{y,ies}, weight{,s}, fitness{,es}, sleep{,s}, likelihood{,s}
            probabilit{y,ies}, impact{,s}, value{,s}, benefit{,s}, replication{,s}, response{,s}
            feedback score{,s}, vote{,s}, popularit{y,ies}, market share{,s}, portfolio{,s}, resilience{,s}
            culture{,s}, securit{y,ies}, scalabilit{y,ies}, durabilit{y,ies}, debt ratio{,s}, success rate{,s}
            failure{,s}

            # Of these, names of one figure: whoever writes one into an objective writes a key result. Source:
            # as for the effects.
            [key-figure]
            revenue, sales{,es}, turnover{,s}, income{,s}, profit{,s}, margin{,s}, ebitda{,s}, arr{,s}, mrr{,s}
            acv{,s}, iacv{,s}, gmv{,s}, aov{,s}, arpu{,s}, ltv{,s}, clv{,s}, cac{,s}, cash flow{,s}, runway{,s}
            pipeline{,s}, booking{,s}, billing{,s}, quota{,s}, win rate{,s}, conversion{,s}, conversion rate{,s}
            retention rate{,s}, churn, churn rate{,s}, nrr{,s}, grr{,s}, activation rate{,s}, adoption rate{,s}
            utilisation{,s}, utilization{,s}, nps{,es}, enps{,es}, csat{,s}, ces{,es}, rating{,s}, score{,s}
            index{,es}, uptime{,s}, latenc{y,ies}, throughput{,s}, velocit{y,ies}, time{,s}, lead time{,s}
            cycle time{,s}, response time{,s}, load time{,s}, waiting time{,s}, turnaround{,s}, mttr{,s}
            mttd{,s}, error rate{,s}, bug{,s}, incident{,s}, defect{,s}, outage{,s}, downtime{,s}, rate{,s}
            ratio{,s}, percentage{,s}, proportion{,s}, volume{,s}, frequenc{y,ies}, number{,s}, amount{,s}
            cost{,s}, price{,s}, spend{,s}, expense{,s}, burn rate{,s}, headcount{,s}, hiring plan{,s}
            market share{,s}, traffic, ctr{,s}, roi{,s}, roas{,es}, cpa{,s}, cpc{,s}, mau{,s}, dau{,s}, wau{,s}
            attendance, attrition{,s}, absenteeism{,s}, occupanc{y,ies}, ridership{,s}, emission{,s}, use{,s}
            usage{,s}, customer base{,s}, user base{,s}, member base{,s}, membership{,s}, test coverage{,s}
            days sales outstanding{,s}, turnover rate{,s}, defect rate{,s}, followers{,es}, subscribers{,es}
            sign-ups{,es}, downloads{,es}, donations{,es}, order value{,s}, basket size{,s}, ticket volume{,s}
            $$$

            # Less of it is better: the cost, time, risk and defect measures of APQC's Process Classification
            # Framework.
            [burden]
            time{,s}, duration{,s}, latenc{y,ies}, delay{,s}, lag{,s}, turnaround{,s}, cost{,s}, expense{,s}
            spend{,s}, spending{,s}, overhead{,s}, burn{,s}, debt{,s}, waste{,s}, scrap{,s}, error{,s}
            defect{,s}, bug{,s}, fault{,s}, failure{,s}, incident{,s}, outage{,s}, downtime{,s}, crash{,es}
            churn, attrition{,s}, absence{,s}, absenteeism{,s}, sick leave{,s}, drop-off{,s}, drop-out{,s}
            dropout{,s}, bounce{,s}, abandonment{,s}, backlog{,s}, queue{,s}, complaint{,s}, rework{,s}
            risk{,s}, vulnerabilit{y,ies}, injur{y,ies}, accident{,s}, fatalit{y,ies}, mortalit{y,ies}
            infection{,s}, readmission{,s}, emission{,s}, footprint{,s}, consumption{,s}, noise{,s}, stress{,es}
            toil{,s}, friction{,s}, bottleneck{,s}, escalation{,s}, rejection{,s}, refund{,s}, shrinkage{,s}
            theft{,s}, crime{,s}, povert{y,ies}, unemployment{,s}, homelessness{,es}, inequalit{y,ies}, gap{,s}
            deficit{,s}, loss{,es}, fraud{,s}, false positive{,s}, spam{,s}, mttr{,s}, mttd{,s}, mtta{,s}
            paperwork{,s}, bureaucrac{y,ies}, bundle size{,s}, overtime{,s}, arrears{,es}, stock-out{,s}
            stockout{,s}, no-show{,s}, truanc{y,ies}, exclusion{,s}, congestion{,s}, pollution{,s}, leak{,s}
            leakage{,s}, unsubscribe{,s}, opt-out{,s}, flakiness{,es}, interruption{,s}, cac{,s}, cpa{,s}
            cpl{,s}, cpc{,s}, bounce rate{,s}, drop-off rate{,s}, error rate{,s}, failure rate{,s}
            churn rate{,s}, attrition rate{,s}, defect rate{,s}, crash rate{,s}, mortality rate{,s}
            infection rate{,s}, readmission rate{,s}, dropout rate{,s}, abandonment rate{,s}, absence rate{,s}
            return rate{,s}, turnover rate{,s}, burn rate{,s}

            # Words that say that something is counted, and no more.
            [counter]
            number{,s}, count{,s}, total{,s}, total number{,s}, amount{,s}, volume{,s}, quantit{y,ies}, sum{,s}
            set{,s}, range{,s}, figure{,s}, tall{y,ies}, level{,s}, size{,s}, base{,s}
            """;

    private EnglishNouns() {}
}

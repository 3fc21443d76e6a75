package org.okr4j.core.text;

/**
 * Nouns that count attention, and the media and ratios around them.
 */
final class EnglishVanity {
    static final String TABLE = """
            # Attention, counted raw: the vanity metrics of E. Ries, The Lean Startup (2011), chapter 7, and
            # A. Croll and B. Yoskovitz, Lean Analytics (2013), chapter 2; names as Google Analytics, YouTube,
            # LinkedIn and X report them.
            [vanity]
            follower{,s}, fan{,s}, impression{,s}, page view{,s}, pageview{,s}, page hit{,s}, page visit{,s}
            page impression{,s}, unique visitor{,s}, unique visit{,s}, unique view{,s}, unique pageview{,s}
            website visit{,s}, website visitor{,s}, site visit{,s}, site visitor{,s}, web visit{,s}
            web visitor{,s}, website view{,s}, web traffic{,s}, traffic, likes, facebook like{,s}, page like{,s}
            post like{,s}, video like{,s}, retweet{,s}, repost{,s}, share count{,s}, listen{,s}, listener{,s}
            reader{,s}, readership{,s}, viewer{,s}, viewership{,s}, video view{,s}, video play{,s}
            story view{,s}, profile view{,s}, profile visit{,s}, github star{,s}, gitlab star{,s}, stargazer{,s}
            press mention{,s}, media mention{,s}, press clipping{,s}, clipping{,s}, press coverage{,s}
            media coverage{,s}, press hit{,s}, media hit{,s}, press article{,s}, business press article{,s}
            media article{,s}, news article{,s}, social media trend{,s}, social trend{,s}, trending{,s} topic
            social media mention{,s}, social mention{,s}, brand mention{,s}, social media reach{,es}
            social reach{,es}, organic reach{,es}, advertising reach{,es}, ad reach{,es}, media reach{,es}
            eyeball{,s}, upvote{,s}, karma{,s}, hashtag use{,s}, hashtag mention{,s}, website session{,s}
            web session{,s}, site session{,s}, banner click{,s}, ad impression{,s}, social impression{,s}
            social media impression{,s}, footfall, page rank{,s}, alexa rank{,s}, backlink{,s}, inbound link{,s}
            newsletter open{,s}, email open{,s}, media appearance{,s}, tv appearance{,s}, podcast play{,s}
            stream count{,s}, social engagement count{,s}, media impression{,s}, total view{,s}, total visit{,s}
            total play{,s}, video stream{,s}, hit count{,s}, visit count{,s}, view count{,s}, follower count{,s}
            social following{,s}, social media following{,s}, following{,s}, fanbase{,s}, fan base{,s}
            headline{,s}, buzz{,es}, hype{,s}, exposure{,s}, publicit{y,ies}, press pickup{,s}, pickup{,s}
            newspaper{,s}, newspaper article{,s}, magazine article{,s}, media outlet{,s}, tv show{,s}
            radio show{,s}, ad view{,s}, channel view{,s}, blog view{,s}, article view{,s}, blog read{,s}
            article read{,s}, press feature{,s}

            # Of these, words that also mean something else, so that they count where the text speaks of a
            # medium only.
            [medium-vanity]
            view{,s}, visit{,s}, visitor{,s}, hit{,s}, session{,s}, play{,s}, read{,s}, star{,s}, share{,s}
            like{,s}, reaction{,s}, click{,s}, friend{,s}, reach{,es}, mention{,s}, audience, heart{,s}, pin{,s}
            bookmark{,s}, citation{,s}, pickup{,s}, coverage, comment{,s}, appearance{,s}

            # Media in which attention is counted: the channel groups of Google Analytics 4, and the names of
            # the media.
            [medium]
            website{,s}, web site{,s}, site{,s}, web{,s}, page{,s}, homepage{,s}, home page{,s}
            landing page{,s}, blog{,s}, blog post{,s}, article{,s}, video{,s}, channel{,s}, youtube{,s}
            vimeo{,s}, tiktok{,s}, instagram{,s}, facebook{,s}, linkedin{,s}, twitter{,s}, mastodon{,s}
            bluesk{y,ies}, reddit{,s}, pinterest{,s}, snapchat{,s}, github{,s}, gitlab{,s}, social{,s}
            social media{,s}, media{,s}, podcast{,s}, episode{,s}, newsletter{,s}, press{,es}, online{,s}
            seo{,s}, google{,s}, banner{,s}, stor{y,ies}, reel{,s}, tweet{,s}, app store{,s}, play store{,s}
            product hunt{,s}, producthunt{,s}, hacker news, hacker news, wechat{,s}, weibo{,s}, telegram{,s}
            whatsapp{,s}, twitch{,es}, discord{,s}, unique{,s}, press release{,s}, publication{,s}, magazine{,s}
            tv{,s}, radio{,s}, spotif{y,ies}, slideshare{,s}, quora{,s}, stack overflow{,s}, wikipedia{,s}
            whitepaper{,s}, white paper{,s}, tutorial{,s}, ebook{,s}, tagline{,s}, hashtag{,s}, advert{,s}
            advertisement{,s}, influencer{,s}, trailer{,s}, vlog{,s}, monthl{y,ies}, wiki page{,s}
            news site{,s}, newspaper{,s}, content{,s}, campaign{,s}, repo{,s}, repositor{y,ies}

            # Attention that took an action, or that may stand for value: acquisition without activation in D.
            # McClure, Startup Metrics for Pirates (2007).
            [attention]
            subscriber{,s}, newsletter subscription{,s}, email subscription{,s}, rsvp{,s}, registration{,s}
            registrant{,s}, attendance, attendee{,s}, event{,s} attendance, event{,s} attendee
            webinar{,s} attendee, share{,s} of voice, sov, share{,s} of search, session duration{,s}
            session length{,s}, pages{,es} per session, page{,s} per session, page{,s} per visit
            time{,s} on site, time{,s} on page, dwell time{,s}, watch time{,s}, hour{,s} watched, hours watched
            minute{,s} watched, hour{,s} of watch time, watch hour{,s}, viewing hour{,s}, listening hour{,s}
            download{,s}, install{,s}, installation{,s}, sign-up{,s}, signup{,s}, sign up{,s}, new account{,s}
            account created{,s}, registered user{,s}, registered account{,s}, people{,s} reached, person reached
            people reached, household{,s} reached, business card{,s}, card exchanged{,s}, interaction{,s}
            social{,s} interaction, comment{,s}, brand awareness{,es}, name recognition{,s}, form fill{,s}
            waitlist{,s}, waiting list sign-up{,s}, waitlist sign-up{,s}, mailing list{,s}, email list{,s}
            badge scan{,s}, booth scan{,s}, scan{,s}, trial sign-up{,s}, user tweeting{,s}
            top{,s} of hacker news, number{,s} one on product hunt, placement{,s}, media placement{,s}
            guest post placement{,s}, published placement{,s}, email address{,es}, contact collected{,s}
            watcher{,s}, fork{,s}, participant{,s} reached, user{,s} reached, student{,s} reached
            new contact{,s}, event participant{,s}, webinar participant{,s}, webinar registration{,s}
            event registration{,s}, community size{,s}, group member{,s}, list member{,s}, booth visitors
            booth visits, free account{,s}, social post by users{,es}, user generated post{,s}
            testimonial view{,s}, inbound{,s} inquiry

            # A share or a rate, which is no raw count: A. Croll and B. Yoskovitz, Lean Analytics (2013),
            # chapter 2.
            [ratio]
            rate{,s}, ratio{,s}, percentage{,s}, percent{,s}, proportion{,s}, pct{,s}, conversion{,s}, ctr{,s}
            click-through{,s}, clickthrough{,s}, cr{,s}, score{,s}, average{,s}, median{,s}, mean{,s}
            rating{,s}, index{,es}, fraction{,s}, frequenc{y,ies}, quotient{,s}, return{,s}, cost{,s}, price{,s}
            roi{,s}, roas{,es}, ltv{,s}, cac{,s}, cpa{,s}, cpc{,s}, cpm{,s}, cpl{,s}, percentile{,s}, margin{,s}
            likelihood{,s}, satisfaction{,s}, retention, churn, bounce{,s}, drop-off{,s}, return visitor{,s}
            returning visitor{,s}, returning user{,s}, repeat visitor{,s}, repeat purchase{,s}
            engagement rate{,s}, open rate{,s}, response rate{,s}, qualit{y,ies}, accurac{y,ies}, speed{,s}
            load time{,s}, latenc{y,ies}, time{,s} to
            """;

    private EnglishVanity() {}
}

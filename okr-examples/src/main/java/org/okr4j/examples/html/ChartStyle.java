package org.okr4j.examples.html;

/** The colours of a report, and how its charts look, in a page and in a picture alike. */
final class ChartStyle {
    /** The colours, each pair of text and ground with a contrast of 4.5 or more, and of drawing and ground of 3 or more. */
    static final String COLOURS = """
            :root {
              color-scheme: light dark;
              --page: #f4f5f7; --card: #ffffff; --ink: #18212f; --soft: #556070; --line: #dde1e7; --track: #e4e7ec;
              --accent: #2456c8; --range: #2456c826;
              --good: #17693e; --good-ground: #e3f3ea; --good-fill: #2b9460;
              --fair: #754b00; --fair-ground: #fcefd3; --fair-fill: #b87000;
              --poor: #9f251c; --poor-ground: #fbe6e3; --poor-fill: #cd3c31;
              --none: #495466; --none-ground: #e8ebf0; --none-fill: #76818f;
            }
            @media (prefers-color-scheme: dark) {
              :root {
                --page: #0f141b; --card: #171e28; --ink: #e7ebf1; --soft: #a5b0bf; --line: #2b3542; --track: #2b3542;
                --accent: #8fb3ff; --range: #8fb3ff2b;
                --good: #82dbaa; --good-ground: #143428; --good-fill: #46b980;
                --fair: #f3c56d; --fair-ground: #392b10; --fair-fill: #dc9a2b;
                --poor: #ffa49b; --poor-ground: #42201e; --poor-fill: #ee6a5f;
                --none: #c2cad5; --none-ground: #2a333f; --none-fill: #8792a2;
              }
            }
            """;

    /** What a chart looks like, in a page and in a picture. */
    static final String CHARTS = """
            .chart { display: block; overflow: visible; font-family: system-ui, sans-serif; }
            .chart polyline, .chart line { fill: none; vector-effect: non-scaling-stroke; }
            .chart text { font-size: 11px; fill: var(--soft); stroke: none; }
            .chart .grid line { stroke: var(--line); stroke-width: 1; }
            .chart .grid .ground { stroke: var(--soft); }
            .chart .readings { stroke: var(--accent); stroke-width: 2.5; stroke-linejoin: round; stroke-linecap: round; }
            .chart .points circle { fill: var(--accent); stroke: var(--card); stroke-width: 1.5; }
            .chart .points .due { fill: var(--card); stroke: var(--accent); stroke-width: 2; }
            .chart .plan { stroke: var(--soft); stroke-width: 1.5; stroke-dasharray: 7 5; }
            .chart .target { stroke: var(--ink); stroke-width: 2; }
            .chart .step { stroke: var(--ink); stroke-width: 2; stroke-dasharray: 2 2; }
            .chart .forecast { stroke: var(--accent); stroke-width: 2; stroke-dasharray: 1.5 4; stroke-linecap: round; }
            .chart .range { fill: var(--range); }
            .chart .points .today { stroke: var(--ink); stroke-width: 1; }
            .chart .points .amended { stroke: var(--fair-fill); stroke-width: 1.5; }
            .chart .words text { fill: var(--ink); font-weight: 600; paint-order: stroke; stroke: var(--card);
              stroke-width: 4px; stroke-linejoin: round; }
            .chart text.target { stroke-width: 4px; }
            .chart .words .amended { fill: var(--fair); }
            .bar { display: block; width: 100%; height: 10px; border-radius: 5px; }
            .bar .track { fill: var(--track); }
            .bar .done { fill: var(--none-fill); }
            .bar .expected { stroke: var(--ink); stroke-width: 3; }
            .shares .done, .shares .on-track, .bar.done .done, .bar.on-track .done { fill: var(--good-fill); }
            .shares .at-risk, .bar.at-risk .done { fill: var(--fair-fill); }
            .shares .off-track, .bar.off-track .done { fill: var(--poor-fill); }
            .shares .not-started, .shares .unknown { fill: var(--none-fill); }
            """;

    private ChartStyle() {}
}

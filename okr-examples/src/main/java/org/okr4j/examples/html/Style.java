package org.okr4j.examples.html;

/** How a report looks, in light and in dark, on wide and on narrow screens, and on paper. */
final class Style {
    private static final String TEXT = """
            * { box-sizing: border-box; }
            html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
            body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif;
              overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
            header, main, footer { max-width: 75rem; margin: 0 auto; padding: 0 1.25rem; }
            header { padding-top: 2.5rem; }
            h1, h2, h3 { line-height: 1.25; margin: 0; text-wrap: balance; white-space: pre-line; }
            h1 { font-size: 2.25rem; letter-spacing: -0.02em; }
            h2 { font-size: 1.5rem; letter-spacing: -0.01em; }
            h3 { font-size: 1.125rem; }
            p, ul, dl, dd, figure { margin: 0; }
            ul { padding: 0; list-style: none; }
            a { color: var(--accent); text-underline-offset: 0.2em; }
            a:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 3px; }
            :target { outline: 2px solid var(--accent); outline-offset: 4px; }
            code { font: 0.8125rem/1.4 ui-monospace, monospace; color: var(--soft); }
            .skip { position: absolute; left: -99rem; padding: 0.5rem 1rem; background: var(--card); }
            .skip:focus { left: 1rem; top: 0.5rem; z-index: 1; }
            .lead { color: var(--soft); margin-top: 0.5rem; font-size: 1.0625rem; }
            .about, .parent, .faint { color: var(--soft); font-size: 0.875rem; }
            .description { white-space: pre-line; max-width: 70ch; color: var(--soft); }
            .sign { width: 0.625rem; height: 0.625rem; fill: currentColor; margin-inline-end: 0.375rem; }
            .pill { display: inline-block; white-space: nowrap; border-radius: 1rem; padding: 0.0625rem 0.625rem; font-size: 0.8125rem;
              font-weight: 600; color: var(--none); background: var(--none-ground); }
            .pill.done, .pill.on-track { color: var(--good); background: var(--good-ground); }
            .pill.at-risk { color: var(--fair); background: var(--fair-ground); }
            .pill.off-track { color: var(--poor); background: var(--poor-ground); }
            .grade { border-bottom: 3px solid; }
            .grade.green { border-color: var(--good-fill); }
            .grade.amber { border-color: var(--fair-fill); }
            .grade.red { border-color: var(--poor-fill); }
            mark { background: var(--fair-ground); color: inherit; text-decoration: underline wavy var(--fair-fill) 1px;
              text-underline-offset: 0.25em; border-radius: 2px; }
            .amended { display: block; font-size: 0.875rem; color: var(--soft); border-inline-start: 3px solid var(--fair-fill);
              padding-inline-start: 0.75rem; margin-top: 0.5rem; }
            .findings { display: grid; gap: 0.5rem; }
            .findings li { border-inline-start: 3px solid var(--none-fill); background: var(--none-ground); border-radius: 3px;
              padding: 0.5rem 0.75rem; font-size: 0.875rem; }
            .findings strong { color: var(--none); text-transform: capitalize; margin-inline-end: 0.25rem; }
            .findings .warning { border-color: var(--fair-fill); background: var(--fair-ground); }
            .findings .warning strong { color: var(--fair); }
            .findings .error { border-color: var(--poor-fill); background: var(--poor-ground); }
            .findings .error strong { color: var(--poor); }
            .findings code { color: inherit; white-space: nowrap; }
            """;

    private static final String BLOCKS = """
            .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(8rem, 100%), 1fr)); gap: 0.75rem; margin-top: 1.5rem; }
            .tiles > div, .scorecard, .objective { background: var(--card); border: 1px solid var(--line); border-radius: 0.75rem; }
            .tiles > div { padding: 1rem 1.25rem; }
            .tiles dt { color: var(--soft); font-size: 0.875rem; }
            .tiles dd { font-size: 0.875rem; color: var(--soft); }
            .tiles .figure { font-size: 2rem; font-weight: 650; line-height: 1.2; color: var(--ink); }
            .shares { display: block; width: 100%; height: 8px; margin: 0.5rem 0; border-radius: 4px; }
            .scorecard, .objective { padding: 1.5rem; margin-top: 1.5rem; }
            .scorecard > h2 { margin-bottom: 0.25rem; }
            .scorecard > .findings { margin-top: 1rem; }
            table { width: 100%; border-collapse: collapse; font-size: 0.875rem; }
            caption { text-align: start; color: var(--soft); padding-bottom: 0.75rem; }
            th, td { text-align: start; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-top: 1px solid var(--line); }
            thead th { border-top: 0; color: var(--soft); font-weight: 500; vertical-align: bottom; }
            th[scope=row] { font-weight: 400; }
            thead th, td { overflow-wrap: normal; }
            .overview td, thead th { white-space: nowrap; }
            .overview th[scope=row] { width: 36%; overflow-wrap: anywhere; }
            .log td { overflow-wrap: anywhere; }
            .overview td:nth-child(2) { min-width: 8.5rem; }
            .overview td .bar { margin: 0.4rem 0 0.125rem; }
            .overview .pill { font-size: 0.75rem; }
            .overview a { color: inherit; text-decoration-color: var(--line); }
            .overview a:hover { text-decoration-color: currentColor; }
            .overview .faint { font-size: inherit; }
            .overview .whole th { font-weight: 650; }
            .depth-1 th[scope=row] { padding-inline-start: 1.25rem; }
            .depth-2 th[scope=row] { padding-inline-start: 2.5rem; }
            .depth-3 th[scope=row] { padding-inline-start: 3.75rem; }
            .depth-4 th[scope=row] { padding-inline-start: 5rem; }
            .objective-head, .words { display: grid; gap: 0.75rem; align-content: start; }
            .numbers { display: flex; flex-wrap: wrap; gap: 0.5rem 1.125rem; }
            .objective-head > .bar { max-width: 40rem; }
            .numbers dt { color: var(--soft); font-size: 0.75rem; }
            .numbers dd { font-size: 1.125rem; font-weight: 650; line-height: 1.3; }
            .outlook, .key-result .description { font-size: 0.875rem; color: var(--soft); }
            .closure { border-inline-start: 3px solid var(--accent); padding-inline-start: 0.75rem; display: grid; gap: 0.25rem; }
            .closure p, .findings p { white-space: pre-line; }
            .key-result { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 1rem 2.5rem;
              border-top: 1px solid var(--line); padding-top: 1.5rem; margin-top: 1.5rem; }
            .key-result > details { grid-column: 1 / -1; }
            figcaption { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; color: var(--soft); font-size: 0.8125rem; margin-top: 0.25rem; }
            figure .findings { margin-top: 0.75rem; }
            .swatch { display: inline-block; vertical-align: middle; width: 1.75rem; height: 0.75rem; margin-inline-end: 0.375rem; }
            summary { cursor: pointer; color: var(--accent); font-size: 0.875rem; width: fit-content; max-width: 100%; }
            details[open] > summary { margin-bottom: 0.75rem; }
            .log td:last-child { width: 45%; white-space: pre-line; }
            .work li { padding: 0.25rem 0; font-size: 0.875rem; }
            .reasons { display: grid; gap: 0.5rem; font-size: 0.875rem; }
            .reasons dt { color: var(--soft); text-transform: capitalize; }
            footer { padding-top: 2rem; padding-bottom: 3rem; color: var(--soft); font-size: 0.875rem; }
            footer p { max-width: 80ch; margin-top: 0.5rem; }
            """;

    private static final String PLACES = """
            @media screen and (max-width: 56rem) {
              header, main, footer { padding-left: 0.75rem; padding-right: 0.75rem; }
              header { padding-top: 1.5rem; }
              h1 { font-size: 1.75rem; }
              h2 { font-size: 1.25rem; }
              .scorecard, .objective { padding: 1rem; }
              .key-result { grid-template-columns: minmax(0, 1fr); }
              table, caption, tbody, tr, th, td { display: block; }
              thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
              tr { display: grid; grid-template-columns: repeat(auto-fill, minmax(6.5rem, 1fr)); gap: 0.5rem 1rem;
                border-top: 1px solid var(--line); padding: 0.75rem 0; }
              th, td { border: 0; padding: 0; }
              th[scope=row], .overview td:nth-child(2), .log td:last-child { grid-column: 1 / -1; width: auto; }
              .overview th[scope=row] { width: auto; }
              td::before { content: attr(data-column); display: block; color: var(--soft); font-size: 0.75rem; }
              .depth-1 th[scope=row], .depth-2 th[scope=row], .depth-3 th[scope=row], .depth-4 th[scope=row] { padding-inline-start: 0; }
            }
            @media (forced-colors: active) {
              .bar .track { stroke: CanvasText; fill: Canvas; }
              .bar .done, .shares rect { fill: CanvasText; stroke: Canvas; }
            }
            @media print {
              :root { color-scheme: light; --page: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --track: #e4e7ec;
                --accent: #2456c8; --range: #2456c826;
                --good: #17693e; --good-ground: #e3f3ea; --good-fill: #2b9460;
                --fair: #754b00; --fair-ground: #fcefd3; --fair-fill: #b87000;
                --poor: #9f251c; --poor-ground: #fbe6e3; --poor-fill: #cd3c31;
                --none: #495466; --none-ground: #e8ebf0; --none-fill: #76818f; }
              body { font-size: 0.8125rem; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
              header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
              .skip, details:not([open]) { display: none; }
              .tiles > div, .scorecard, .objective { border-radius: 0; }
              .scorecard, .objective { border: 0; border-top: 2px solid var(--ink); padding: 1rem 0 0; }
              .key-result { grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 1rem 1.5rem; }
              .key-result, .objective-head, .tiles > div, tr { break-inside: avoid; }
              h2, h3 { break-after: avoid; }
              a { color: inherit; text-decoration: none; }
              .tiles { grid-template-columns: repeat(5, 1fr); gap: 0.5rem; }
              .tiles > div { padding: 0.5rem 0.75rem; }
              table { font-size: 0.6875rem; }
              th, td { padding-inline-end: 0.5rem; }
              .overview .pill { font-size: 0.6875rem; padding: 0 0.375rem; }
              .overview td:nth-child(2) { min-width: 6rem; }
            }
            """;

    /** The stylesheet of a page. */
    static final String PAGE = ChartStyle.COLOURS + ChartStyle.CHARTS + TEXT + BLOCKS + PLACES;

    private Style() {}
}

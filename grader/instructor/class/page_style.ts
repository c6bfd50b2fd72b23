/**
 * How the page about a class looks: like a report on paper, in light and in dark,
 * from a phone to a printer. The fonts are those of the machine.
 *
 * @module
 */

/** CSS as it stands in the page. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf8;
  --ink: #23211e;
  --soft: #5d584f;
  --rule: #d9d3c5;
  --link: #1d4c7c;
  --bar: #5f84a8;
  --mark: #8b2c17;
  --shade: #f3efe4;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Noto Serif", "Liberation Serif", serif;
  --sans: system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191a1c;
    --ink: #e7e3d9;
    --soft: #aba598;
    --rule: #403e3a;
    --link: #9fc6ec;
    --bar: #6490bb;
    --mark: #f2a591;
    --shade: #242527;
  }
}
html {
  background: var(--paper);
  color: var(--ink);
  font: 106.25%/1.55 var(--serif);
  font-variant-numeric: lining-nums;
  text-size-adjust: none;
}
body {
  margin: 0 auto;
  max-width: 66rem;
  overflow-wrap: break-word;
  padding: clamp(1rem, 4vw, 3.5rem);
}
h1, h2, h3 { font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.4rem); margin: 0 0 1rem; }
h2 { font-size: 1.4rem; margin: 0 0 0.75rem; }
h3 { font-size: 1.05rem; margin: 1.75rem 0 0.25rem; }
p { margin: 0 0 0.75rem; max-width: 40rem; text-wrap: pretty; }
h3 + p { color: var(--soft); font-style: italic; }
h3 + p code { white-space: nowrap; }
section { border-top: 1px solid var(--rule); margin-top: 2.5rem; padding-top: 1.75rem; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 2px; }
a, bdi, code, dd, td { overflow-wrap: anywhere; }
bdi { unicode-bidi: isolate; }
code { font: 0.875em ui-monospace, "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace; }
small { color: var(--soft); font-size: 0.85em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
main:focus { outline: none; }
.skip { background: var(--paper); left: 0.5rem; padding: 0.5rem 1rem; position: absolute; top: -10rem; }
.skip:focus { top: 0.5rem; z-index: 1; }
.spoken { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }

.facts { display: flex; flex-wrap: wrap; gap: 0.25rem 2.5rem; margin: 0 0 1.5rem; }
.facts dt { color: var(--soft); font-size: 0.9rem; }
.facts dd { margin: 0; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.35rem 1.5rem; list-style: none; margin: 0; padding: 0; }

table { border-collapse: collapse; font-family: var(--sans); font-size: 0.875rem; font-variant-numeric: lining-nums tabular-nums; line-height: 1.4; }
caption { color: var(--soft); font: italic 1rem/1.4 var(--serif); padding-bottom: 0.6rem; text-align: start; }
th { font-weight: 600; text-align: start; vertical-align: bottom; }
td { vertical-align: baseline; }
tbody th { font-weight: 400; vertical-align: baseline; }
.number { text-align: end; }
.scroll {
  /* A shadow on the side where there is more of the table. */
  background:
    linear-gradient(to right, var(--paper) 30%, transparent) 0 0 / 2.5rem 100% no-repeat local,
    linear-gradient(to left, var(--paper) 30%, transparent) 100% 0 / 2.5rem 100% no-repeat local,
    linear-gradient(to right, var(--rule), transparent) 0 0 / 0.9rem 100% no-repeat scroll,
    linear-gradient(to left, var(--rule), transparent) 100% 0 / 0.9rem 100% no-repeat scroll;
  overflow-x: auto;
  padding-bottom: 0.25rem;
  position: relative;
}
.scroll table { min-width: 100%; }
.scroll caption { max-width: min(44rem, calc(100vw - 2rem)); }
.scroll th, .scroll td { border-bottom: 1px solid var(--rule); padding: 0.4rem 0.5rem; }
.scroll thead th { border-bottom: 1px solid var(--ink); }
.scroll th:first-child, .scroll td:first-child { padding-inline-start: 0; }

.bar { fill: var(--bar); max-width: 100%; min-width: 2px; vertical-align: -1px; }
.bar .ground { fill: var(--rule); }
.bars { max-width: 40rem; width: 100%; }
.bars th { padding: 0.1rem 0.75rem 0.1rem 0; text-align: end; white-space: nowrap; width: 4.5rem; }
.bars td { border-inline-start: 1px solid var(--rule); padding: 0.1rem 0; }
.exercises th:first-child { min-width: 11rem; }
.exercises .number { white-space: nowrap; }
.share { min-width: 8rem; }
.whole { white-space: nowrap; }

.mistakes, .names, .people { margin: 0; padding: 0; }
.mistakes { list-style: none; }
.mistakes > li { border-top: 1px solid var(--rule); max-width: 44rem; padding: 1rem 0 0.75rem; }
.mistakes p { margin: 0; max-width: none; }
.mistakes .tally { font-family: var(--sans); font-size: 0.875rem; margin-bottom: 0.15rem; }
.mistakes .where { color: var(--soft); font-size: 0.9rem; }
.where code { display: inline-block; max-width: 100%; }
.names { font-family: var(--sans); font-size: 0.875rem; line-height: 1.85; list-style: none; margin-top: 0.4rem; }
.names li { display: inline-block; margin-inline-end: 0.35em; max-width: 100%; }
.names li:not(:last-child)::after { content: ","; }
.names a { display: inline-block; max-width: 100%; min-height: 24px; }
summary { cursor: pointer; font-family: var(--sans); font-size: 0.875rem; padding: 0.15rem 0; width: fit-content; }
.people { max-width: 44rem; padding-inline-start: 1.1rem; }
.people li { margin: 0.2rem 0; }

.students th[scope="row"] { min-width: 8rem; max-width: 14rem; }
.students .id { color: var(--soft); max-width: 11rem; min-width: 4rem; }
.students td, .students thead th { white-space: nowrap; }
.students .id { white-space: normal; }
.students thead small { display: block; font-weight: 400; }
.students .loud { color: var(--mark); font-weight: 600; }
.students .loud small { color: inherit; font-weight: 400; }
.students .quiet { color: var(--soft); }
.students tr:target { background: var(--shade); outline: 2px solid var(--link); outline-offset: -2px; scroll-margin-top: 2rem; }
.students button { background: none; border: 0; color: inherit; cursor: pointer; font: inherit; margin: 0 -0.25rem; min-height: 1.5rem; padding: 0 0.25rem; text-align: inherit; text-decoration: underline dotted 1px; text-underline-offset: 0.2em; }
.students [aria-sort] button { text-decoration: underline solid 2px; }
.students [aria-sort="ascending"] button::before { content: "\\2191\\a0" / ""; }
.students [aria-sort="descending"] button::before { content: "\\2193\\a0" / ""; }

@media (forced-colors: active) {
  .bar { fill: CanvasText; }
  .bar .ground { fill: Canvas; stroke: CanvasText; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff;
    --ink: #000;
    --soft: #444;
    --rule: #bbb;
    --link: #000;
    --bar: #777;
    --mark: #000;
    --shade: #fff;
  }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  nav, .skip, .spoken { display: none; }
  a { text-decoration: none; }
  h2, h3, caption { break-after: avoid; }
  thead { break-inside: avoid; display: table-header-group; }
  tr, li { break-inside: avoid; }
  details::details-content { content-visibility: visible; }
  .mistakes > li { max-width: none; }
  .scroll { background: none; overflow: visible; }
  #students { page: wide; }
  .students { font-size: 8pt; }
  .students th, .students td { padding: 0.2rem 0.4rem; }
  /* A head with buttons in it would not be repeated on each sheet. */
  .students button { display: contents; }
  @page { margin: 15mm; }
  @page wide { size: landscape; }
}
`;

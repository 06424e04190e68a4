/**
 * The look of the pages. Words that were said are set in a serif, everything the record adds in the
 * system's own sans; one colour for links, one tint for marks. Whatever colour says is also said by a
 * line, a sign or a word. Colours keep 4.5:1 on their ground in light, dark and print.
 */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --raised: #f4f1ea; --ink: #1d1b18; --soft: #5c5850; --rule: #d8d3c8;
  --link: #17497f; --mark: #fdf0bf; --mark-line: #8a6500; --lit: #ffd95e;
  --ins: #e0f0e0; --ins-line: #1c5b2b; --del: #fae3de; --del-line: #8c2418;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Noto Serif", "DejaVu Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171613; --raised: #22201c; --ink: #e8e4db; --soft: #aaa498; --rule: #3b3831;
    --link: #9ec7f2; --mark: #3b3212; --mark-line: #d6ad3f; --lit: #6b5712;
    --ins: #173020; --ins-line: #8fd3a0; --del: #3c1d18; --del-line: #f2a899;
  }
}
* { box-sizing: border-box; }
html { font: 100%/1.5 var(--sans); background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
body { margin: 0 auto; padding: 0 clamp(1rem, 4vw, 3rem) 6rem; max-width: 74rem; overflow-wrap: anywhere; font-variant-numeric: lining-nums; }
h1, h2, h3, h4, p, ul, ol, dl, dd, blockquote, table { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
h1 { font: 600 clamp(1.9rem, 1.4rem + 2.4vw, 3rem)/1.1 var(--serif); letter-spacing: -0.012em; }
h2 { font: 600 1.6rem/1.2 var(--serif); margin-bottom: 0.35rem; }
h3 { font: 600 1.15rem/1.3 var(--serif); }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
code { font: 0.88em var(--mono); }
summary { cursor: pointer; }
q { quotes: "\\201c" "\\201d" "\\2018" "\\2019"; }

.skip { position: absolute; left: 1rem; top: -6rem; padding: 0.6rem 1rem; background: var(--ink); color: var(--paper); z-index: 2; }
.skip:focus { top: 0.5rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; user-select: none; }

.masthead { padding: 3.5rem 0 1.5rem; border-bottom: 3px solid var(--ink); }
.kicker { color: var(--soft); font-size: 0.85rem; margin-bottom: 0.9rem; }
.lead { max-width: 46rem; margin-top: 0.9rem; font-size: 1.1rem; }
.contents { padding: 0.75rem 0; border-bottom: 1px solid var(--rule); }
.contents ul { display: flex; flex-wrap: wrap; gap: 0.15rem 1.4rem; font-size: 0.95rem; }
.contents a { display: inline-block; padding: 0.25rem 0; }
@media (min-width: 48rem) and (min-height: 40rem) {
  html { scroll-padding-top: 5.5rem; }
  .contents { position: sticky; top: 0; z-index: 1; background: var(--paper); padding: 0.5rem 0; }
}
.count { color: var(--soft); font-variant-numeric: tabular-nums; }

.part { padding-top: 3.5rem; }
.part > .intro { max-width: 46rem; color: var(--soft); margin-bottom: 1.5rem; }
.about, .remarks, .origin, .place { font-size: 0.85rem; color: var(--soft); }
.unknown { font-style: italic; }
.tag { display: inline-block; padding: 0 0.45em; border: 1px solid currentColor; border-radius: 3px; font-size: 0.75rem; line-height: 1.45; color: var(--ink); }
.tag.direct, .tag.exact { background: var(--raised); border-color: var(--ink); font-weight: 600; }
.tag.mixed { border-color: var(--soft); }
.tag.indirect { border: 1px dashed var(--soft); }
.tag.altered { border-width: 2px; font-weight: 600; }
.said { font: 1.08rem/1.5 var(--serif); max-width: 62ch; white-space: normal; }
.gap { color: var(--soft); }
.notice { margin: 0.5rem 0; padding: 0.5rem 0.75rem; border-left: 3px solid var(--mark-line); background: var(--raised); font-size: 0.9rem; max-width: 46rem; }
.left-out { margin: 1rem 0; padding: 0.5rem 0.75rem; border-left: 3px solid var(--soft); background: var(--raised); font-size: 0.9rem; max-width: 46rem; }

.utterance { padding: 1.25rem 0 1.5rem; border-top: 1px solid var(--rule); }
.wordings { margin-top: 0.9rem; display: grid; gap: 1.4rem; }
.wording { display: grid; grid-template-columns: minmax(0, 1fr); align-items: start; padding-left: 1rem; border-left: 2px solid var(--rule); }
h4 { font: 600 0.85rem/1.5 var(--sans); margin-bottom: 0.3rem; }
h4 .remarks { font-weight: 400; }
.diff { line-height: 1.7; }
ins, del { padding: 0.05em 0.2em; border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
ins { background: var(--ins); color: var(--ins-line); text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.18em; font-weight: 600; }
del { background: var(--del); color: var(--del-line); text-decoration: line-through; }
.sign { display: inline-block; padding-right: 0.15em; font-family: var(--sans); font-weight: 600; text-decoration: none; }
.changes { margin-top: 0.4rem; font-size: 0.9rem; }
.carriers { margin-top: 0.25rem; font-size: 0.9rem; display: grid; gap: 0.25rem; }
.context { color: var(--soft); }
.context summary { padding: 0.15rem 0; width: fit-content; }
.context p { font: 1rem/1.55 var(--serif); max-width: 62ch; padding: 0.25rem 0 0.5rem; }
.beside { margin-top: 0.9rem; }
time { white-space: nowrap; }
.lead, .intro { text-wrap: pretty; }
@media (min-width: 60rem) {
  .wording { grid-template-columns: minmax(0, 42rem) minmax(0, 1fr); column-gap: 2.5rem; }
  .wording > h4 { grid-column: 1 / -1; }
}
.context b { font-weight: 400; color: var(--ink); background: var(--mark); border-bottom: 1px solid var(--mark-line); }

.speakers { columns: 15rem; column-gap: 2rem; margin-bottom: 1.5rem; font-size: 0.95rem; }
.speakers li { break-inside: avoid; padding: 0.15rem 0; }
.speaker { padding: 1.25rem 0 0.5rem; border-top: 1px solid var(--rule); }
.ledger { margin-top: 0.75rem; }
.statement { display: grid; gap: 0.1rem 2rem; padding: 0.6rem 0; }
.statement .place { line-height: 1.45; padding-top: 0.25rem; }
.statement .about { margin-top: 0.15rem; }
@media (min-width: 48rem) {
  .statement { grid-template-columns: 13rem minmax(0, 1fr); }
}

.article-lines { counter-reset: line; }
.article-line { counter-increment: line; position: relative; padding: 0.75rem 0 0.75rem 2.5rem; border-top: 1px solid var(--rule); }
.article-line::before { content: counter(line); position: absolute; left: 0; color: var(--soft); font-variant-numeric: tabular-nums; font-size: 0.85rem; line-height: 1.9; }
.headline-line { font: 600 1.05rem/1.35 var(--serif); max-width: 46rem; }

.legend { display: grid; gap: 0.4rem; margin-bottom: 1rem; padding: 0.9rem 1rem; background: var(--raised); font-size: 0.9rem; }
.legend div { display: flex; flex-wrap: wrap; gap: 0 0.9rem; }
.legend dt { flex: 0 0 10.5rem; font-family: var(--serif); }
.legend dd { flex: 1 1 16rem; }
.source-text { padding: 2.25rem 0 1.5rem; border-top: 1px solid var(--ink); }
.legend + .source-text { border-top: 0; }
.source-text h3 { font-size: 1.4rem; max-width: 40rem; }
.source-text .origin { margin-bottom: 1rem; }
.block { display: grid; gap: 0.3rem 2.5rem; margin: 0.85rem 0; align-items: start; }
.block.headline .run { font-weight: 600; }
.run { font: 1.08rem/1.65 var(--serif); max-width: 62ch; }
.notes { display: grid; gap: 0.35rem; padding-left: 0.9rem; border-left: 2px solid var(--rule); font-size: 0.85rem; line-height: 1.45; max-width: 46rem; }
.notes li { position: relative; }
@media (min-width: 60rem) {
  .block { grid-template-columns: minmax(0, 42rem) minmax(0, 1fr); }
  .run { padding-right: 0; }
  .notes { margin-top: 0.3rem; }
}
mark { background: var(--mark); color: inherit; border-bottom: 1px solid var(--mark-line); }
mark.nested { border-bottom: 3px double var(--mark-line); }
.source { text-decoration: underline double; text-decoration-color: var(--soft); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
.cue { text-decoration: underline dotted; text-decoration-color: var(--ink); text-decoration-thickness: 2px; text-underline-offset: 0.2em; }
.source.cue { text-decoration-style: dashed; }
.lit, .ref:target + mark { background: var(--lit); }
.ref, .number { display: inline-block; min-width: 1.5rem; padding: 0 0.3rem; border: 1px solid var(--link); border-radius: 1rem; background: var(--paper); color: var(--link); font: 600 0.72rem/1.375rem var(--sans); text-align: center; text-decoration: none; font-variant-numeric: tabular-nums; }
.ref:hover, .number:hover { background: var(--link); color: var(--paper); }
.ref { margin: 0 0.25rem 0 0.1rem; vertical-align: 0.1em; user-select: none; }
.ref:target, .notes li:target .number { outline: 3px solid var(--mark-line); outline-offset: 1px; }
.removed { color: var(--soft); }
s.removed { font: 0.85em var(--sans); text-decoration-thickness: 1px; }
.why { display: inline-block; margin-right: 0.4em; text-decoration: none; font-style: italic; user-select: none; }
.block.removed { display: block; font-size: 0.85rem; }
.block.removed summary { width: fit-content; padding: 0.1rem 0; font-style: italic; }
.block.removed p { max-width: 46rem; padding: 0.25rem 0 0.25rem 1rem; border-left: 1px dotted var(--soft); white-space: pre-line; }

table { width: 100%; border-collapse: collapse; font-size: 0.9rem; margin-top: 1.25rem; }
caption { text-align: left; color: var(--soft); padding-bottom: 0.35rem; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 1rem 0.45rem 0; border-top: 1px solid var(--rule); font-weight: 400; }
thead th { font-weight: 600; }
#how-to-check p { max-width: 46rem; margin-bottom: 0.75rem; }

@media (forced-colors: active) {
  mark { background: Mark; color: MarkText; }
  .ref, .number, .tag { border: 1px solid; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --raised: #fff; --ink: #000; --soft: #444; --rule: #bbb; --link: #000;
    --mark: #fff; --mark-line: #000; --lit: #fff; --ins: #fff; --ins-line: #000; --del: #fff; --del-line: #444;
  }
  .ledger, .source-text, .wordings { orphans: 3; widows: 3; }
  @page { margin: 18mm 16mm; }
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  .skip, .contents, .speakers { display: none; }
  .masthead { padding-top: 0; }
  .part { padding-top: 2rem; }
  a { text-decoration: none; }
  h2, h3, h4, .utterance > .about, .speaker > .about { break-after: avoid; }
  .statement, .wording, .article-line, tr { break-inside: avoid; }
  .source-text { break-before: page; }
  .legend + .source-text { break-before: auto; }
  .block { grid-template-columns: minmax(0, 1fr) 15rem; }
  .ref, .number { min-width: 1.3rem; line-height: 1.15rem; }
  .wording { grid-template-columns: minmax(0, 1fr); }
  .context summary { display: none; }
  .context::details-content { content-visibility: visible; display: block; height: auto; }
}
`;

/** The style sheet of a report: screen and A4. `foot` stands at the foot of every printed page. */
export function reportStyle(foot: string): string {
  // Inside a style element only the end tag and the string's own marks can do harm
  const footText = foot.replace(/[\\"<>\n\r]/g, " ");
  return `
:root { --ink: #13262b; --quiet: #52646a; --line: #d5dfe1; --tint: #eef6f6; --strong: #1f6f79; --warn: #8a3d06; --warn-tint: #fdf3ea; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 15px/1.5 "Inter Variable", Inter, "Segoe UI", system-ui, -apple-system, Roboto, "Noto Sans", sans-serif; font-variant-numeric: tabular-nums; }
main { max-width: 900px; margin: 0 auto; padding: 40px 32px 24px; }
header { border-bottom: 2px solid var(--strong); padding-bottom: 16px; }
.who { margin: 0 0 4px; color: var(--strong); font-weight: 600; }
h1 { font-size: 30px; line-height: 1.2; margin: 0 0 12px; letter-spacing: -0.01em; }
.lead { list-style: none; margin: 0; padding: 0; color: var(--quiet); }
h2 { font-size: 20px; line-height: 1.3; margin: 40px 0 12px; }
h3 { font-size: 16px; line-height: 1.4; margin: 0; }
p { margin: 0 0 8px; max-width: 46em; }
.losses { list-style: none; counter-reset: loss; margin: 0 0 16px; padding: 0; display: grid; gap: 12px; }
.losses li { counter-increment: loss; position: relative; padding: 14px 18px 12px 54px; background: var(--tint); border-left: 4px solid var(--strong); border-radius: 4px; break-inside: avoid; }
.losses li::before { content: counter(loss); position: absolute; left: 18px; top: 10px; font-size: 22px; font-weight: 700; color: var(--strong); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.short { white-space: nowrap; }
.losses p { margin: 4px 0 0; }
.cost { font-weight: 700; color: var(--strong); }
.evidence, .note, figcaption span { color: var(--quiet); font-size: 13px; }
.notice { background: var(--warn-tint); border-left: 4px solid var(--warn); border-radius: 4px; padding: 10px 14px; }
figure { margin: 0 0 20px; break-inside: avoid; }
.picture svg { display: block; width: 100%; height: auto; }
#map .picture svg { width: auto; max-width: 100%; margin: 0 auto; }
figcaption { margin-top: 6px; }
.table { overflow-x: auto; margin: 0 0 6px; }
table { border-collapse: collapse; width: 100%; font-size: 13.5px; line-height: 1.35; }
caption { text-align: left; font-weight: 600; padding: 0 0 6px; }
th, td { text-align: left; vertical-align: top; padding: 5px 10px 5px 0; border-bottom: 1px solid var(--line); font-weight: 400; overflow-wrap: break-word; }
thead th { font-weight: 600; color: var(--quiet); vertical-align: bottom; border-bottom: 1.5px solid var(--quiet); }
.number { text-align: right; white-space: nowrap; padding-right: 14px; }
thead .number { white-space: normal; }
tr { break-inside: avoid; }
dl { margin: 0 0 12px; }
dl div { display: grid; grid-template-columns: minmax(140px, 30%) 1fr; gap: 4px 16px; padding: 5px 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
dt { font-weight: 600; }
dd { margin: 0; }
footer { max-width: 900px; margin: 0 auto; padding: 0 32px 32px; color: var(--quiet); font-size: 13px; }
@media (max-width: 560px) { main, footer { padding-left: 16px; padding-right: 16px; } dl div { grid-template-columns: 1fr; } .losses li { padding-left: 44px; } }
@page { size: A4; margin: 16mm 15mm 18mm; @bottom-left { content: "${footText}"; font: 8pt sans-serif; color: #52646a; } @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #52646a; } }
@media print {
  body { font-size: 10pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 20pt; } h2 { font-size: 13.5pt; margin-top: 22pt; break-after: avoid; } h3 { font-size: 11pt; }
  table { font-size: 8.5pt; } thead { display: table-header-group; } .table { overflow: visible; }
  #map { break-before: page; } #map .picture svg { max-height: 215mm; }
  footer { display: none; }
}
`;
}

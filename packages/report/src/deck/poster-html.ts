import { escapeMarkup } from "../charts/svg-text.ts";
import { euEmblemSvg } from "../publicity/eu-emblem.ts";
import { publicityWords } from "../publicity/publicity-words.ts";
import { translator } from "../words/translate.ts";
import type { Poster } from "./deck.ts";

/** Heights of the two signs: the emblem is never the smaller one (domain §8). */
const emblemMm = 34;
const markMm = 14;

/**
 * A poster of A3, upright, as one self-contained page to print: one strong message, few figures, and
 * for funded work the emblem, larger than any other sign, with statement and disclaimer.
 */
export function posterHtml(poster: Poster): string {
  const { locale, title, message, figures, points, picture, organisation } = poster;
  const figure = ({ value, caption }: Poster["figures"][number]) =>
    `<li><strong>${escapeMarkup(value)}</strong><span>${escapeMarkup(caption)}</span></li>`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeMarkup(message)}</title>
<style>${posterStyle(message)}</style>
</head>
<body>
<main>
<header><p>${escapeMarkup(title)}</p>${mark}</header>
<h1>${escapeMarkup(message)}</h1>
${figures.length === 0 ? "" : `<ul class="figures">${figures.map(figure).join("")}</ul>`}
${picture === null ? "" : `<figure role="img" aria-label="${escapeMarkup(picture.alternative)}">${picture.svg}</figure>`}
${points.length === 0 ? "" : `<ul class="points">${points.map((point) => `<li>${escapeMarkup(point)}</li>`).join("")}</ul>`}
<footer>${publicityPart(poster)}<p class="who">${escapeMarkup(organisation)}</p></footer>
</main>
</body>
</html>
`;
}

const mark = `<svg class="mark" viewBox="0 0 32 32" role="img" aria-label="Talka"><g fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"><path d="M5 7c8 0 7 9 14 9M5 16h14M5 25c8 0 7-9 14-9"/></g><circle cx="24" cy="16" r="5" fill="currentColor"/></svg>`;

function publicityPart({ publicity }: Poster): string {
  if (publicity === null) return "";
  const say = translator(publicityWords, publicity.locale);
  const { statement, project, description, disclaimer } = publicity;
  const more = [description, disclaimer].filter((text) => text !== "");
  return `<div class="publicity" lang="${publicity.locale}">${euEmblemSvg(120, say("emblem"))}<div><p class="statement">${escapeMarkup(statement)}</p><p>${escapeMarkup(project)}</p>${more.map((text) => `<p class="small">${escapeMarkup(text)}</p>`).join("")}</div></div>`;
}

/** A long message is set smaller, so that it stays in the upper half. */
function posterStyle(message: string): string {
  const size = message.length <= 40 ? 34 : message.length <= 80 ? 27 : 21;
  return `@page{size:A3 portrait;margin:0}*{box-sizing:border-box}html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0;background:#fff;color:#14211f;font-family:"Inter Variable",Inter,system-ui,"Segoe UI",sans-serif}
main{display:flex;flex-direction:column;gap:9mm;width:297mm;height:419mm;padding:20mm 22mm 16mm;overflow:hidden}
header{display:flex;justify-content:space-between;align-items:center;gap:10mm;color:#0a5c60;font-size:7mm;font-weight:600}
header p{margin:0}.mark{width:${markMm}mm;height:${markMm}mm;flex:none}
h1{margin:0;color:#0a5c60;font-size:${size}mm;line-height:1.08;letter-spacing:-.02em;text-wrap:balance;hyphens:auto;overflow-wrap:break-word}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(70mm,1fr));gap:8mm;margin:0;padding:0;list-style:none}
.figures li{display:grid;align-content:start;gap:2mm;padding-top:5mm;border-top:1.2mm solid #0a5c60}
.figures strong{font-size:22mm;line-height:1;letter-spacing:-.02em}.figures span{font-size:6.2mm;line-height:1.3;color:#42534f}
figure{flex:1;min-height:0;margin:0;display:grid;place-items:center}figure svg{width:100%;height:100%}
.points{display:grid;gap:5mm;margin:0;padding:0 0 0 7mm;font-size:7.6mm;line-height:1.3}.points li::marker{color:#0a5c60}
footer{margin-top:auto;display:grid;gap:6mm;padding-top:7mm;border-top:.4mm solid #d9e2df}
.publicity{display:flex;gap:8mm;align-items:flex-start}.publicity svg{width:${emblemMm * 1.5}mm;height:${emblemMm}mm;flex:none}
.publicity p{margin:0 0 1.5mm;font-size:4.6mm;line-height:1.4}.publicity .statement{font-size:8mm;line-height:1.2;font-weight:700}.publicity .small{font-size:3.9mm;color:#42534f}
.who{margin:0;font-size:6mm;font-weight:600}
@media screen{html{background:#dfe6e4}main{margin:8mm auto;background:#fff}}`;
}

import type { Publicity } from "@talka/exchange";
import { escapeMarkup } from "../charts/svg-text.ts";
import { publicityCss, publicityHtml } from "../publicity/publicity-html.ts";
import type { ReportBlock, ReportDocument, ReportLoss } from "./report-block.ts";
import { reportDocument } from "./report-document.ts";
import type { ReportInput, ReportOptions } from "./report-input.ts";
import { reportStyle } from "./report-style.ts";

/**
 * A report as one self-contained HTML page for A4: no script, no outside resource, readable by a
 * screen reader, numbered pages in print.
 */
export function reportHtml(input: ReportInput, options: ReportOptions): string {
  return documentHtml(reportDocument(input, options));
}

/** A finished report document as HTML; of funded work with its publicity at the end. */
export function documentHtml(report: ReportDocument, publicity: Publicity | null = null): string {
  const funding = publicity === null ? "" : publicityHtml(publicity);
  const organisation =
    report.organisation === "" ? "" : `<p class="who">${escapeMarkup(report.organisation)}</p>`;
  return `<!doctype html>
<html lang="${report.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Talka">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeMarkup(report.title)}</title>
<style>${reportStyle(report.foot)}${publicity === null ? "" : publicityCss}</style>
</head>
<body>
<main>
<header>
${organisation}<h1>${escapeMarkup(report.title)}</h1>
<ul class="lead">${report.lead.map((line) => `<li>${escapeMarkup(line)}</li>`).join("")}</ul>
</header>
${report.sections
  .map(
    (section) => `<section id="${section.id}" aria-labelledby="${section.id}-title">
<h2 id="${section.id}-title">${escapeMarkup(section.title)}</h2>
${section.blocks.map((block) => blockHtml(block, section.title)).join("\n")}
</section>`,
  )
  .join("\n")}
${funding}</main>
<footer>${escapeMarkup(report.foot)}</footer>
</body>
</html>
`;
}

/** A title that only repeats the heading above it stays for screen readers alone. */
function blockHtml(block: ReportBlock, heading: string): string {
  switch (block.kind) {
    case "text":
      return `<p>${escapeMarkup(block.text)}</p>`;
    case "notice":
      return `<p class="notice" role="note">${escapeMarkup(block.text)}</p>`;
    case "losses":
      return `<ol class="losses">${block.items.map(lossHtml).join("")}</ol>`;
    case "terms":
      return `<dl>${block.items
        .map(
          ({ term, meaning }) =>
            `<div><dt>${escapeMarkup(term)}</dt><dd>${escapeMarkup(meaning)}</dd></div>`,
        )
        .join("")}</dl>`;
    case "figure":
      return `<figure><div class="picture">${block.svg}</div><figcaption><strong${hidden(block, heading)}>${escapeMarkup(block.title)}</strong>${
        block.note === "" ? "" : ` <span>${escapeMarkup(block.note)}</span>`
      }</figcaption></figure>`;
    case "table":
      return tableHtml(block, hidden(block, heading));
  }
}

function lossHtml(loss: ReportLoss): string {
  const cost = loss.cost === null ? "" : `<p class="cost">${escapeMarkup(loss.cost)}</p>`;
  const detail = loss.detail === "" ? "" : `<p>${escapeMarkup(loss.detail)}</p>`;
  return `<li><h3>${escapeMarkup(loss.headline)}</h3>${cost}${detail}<p class="evidence">${escapeMarkup(loss.evidence)}</p></li>`;
}

function hidden(block: { readonly title: string }, heading: string): string {
  return block.title === heading ? ' class="unseen"' : "";
}

/** Short row titles, such as months, stay on one line. */
const shortTitle = 22;

function tableHtml(table: Extract<ReportBlock, { kind: "table" }>, look: string): string {
  const head = table.columns
    .map(
      (column) =>
        `<th scope="col"${column.numeric ? ' class="number"' : ""}>${escapeMarkup(column.title)}</th>`,
    )
    .join("");
  const body = table.rows
    .map((row) => {
      const cells = row.map((cell, k) => {
        const number = table.columns[k]?.numeric ? ' class="number"' : "";
        return k === 0
          ? `<th scope="row"${number || (cell.length <= shortTitle ? ' class="short"' : "")}>${escapeMarkup(cell)}</th>`
          : `<td${number}>${escapeMarkup(cell)}</td>`;
      });
      return `<tr>${cells.join("")}</tr>`;
    })
    .join("\n");
  const note = table.note === "" ? "" : `<p class="note">${escapeMarkup(table.note)}</p>`;
  // On a narrow screen the table scrolls inside its box, which the keyboard must reach
  return `<div class="table" role="group" tabindex="0" aria-label="${escapeMarkup(table.title)}"><table><caption${look}>${escapeMarkup(table.title)}</caption><thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table></div>${note}`;
}

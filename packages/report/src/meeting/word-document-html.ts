import type { Publicity } from "@talka/exchange";
import { escapeMarkup } from "../charts/svg-text.ts";
import { euEmblemPng } from "../publicity/eu-emblem-png.ts";
import { publicityWords } from "../publicity/publicity-words.ts";
import type { ReportBlock, ReportDocument } from "../report/report-block.ts";
import { translator } from "../words/translate.ts";

/**
 * A document as plain HTML that word processors open and edit: headings, paragraphs and ruled tables,
 * no layout of its own. Pictures are told by what they show; the emblem of funded work is one.
 */
export function wordDocumentHtml(
  report: ReportDocument,
  publicity: Publicity | null = null,
): string {
  const lines = [report.organisation, ...report.lead].filter((line) => line !== "");
  return `<!doctype html>
<html lang="${report.locale}">
<head>
<meta charset="utf-8">
<title>${escapeMarkup(report.title)}</title>
<style>body { font-family: Calibri, Arial, sans-serif; font-size: 11pt; } table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #808080; padding: 4px; text-align: left; vertical-align: top; } @page { size: A4; margin: 2cm; }</style>
</head>
<body>
<h1>${escapeMarkup(report.title)}</h1>
${lines.map((line) => `<p>${escapeMarkup(line)}</p>`).join("\n")}
${report.sections
  .map(
    (section) =>
      `<h2>${escapeMarkup(section.title)}</h2>\n${section.blocks.map(blockHtml).join("\n")}`,
  )
  .join("\n")}
${publicity === null ? "" : fundingHtml(publicity)}</body>
</html>
`;
}

function fundingHtml(publicity: Publicity): string {
  const { locale, statement, project, description, disclaimer } = publicity;
  const say = translator(publicityWords, locale);
  const bytes = String.fromCharCode(...euEmblemPng());
  const source = `data:image/png;base64,${btoa(bytes)}`;
  const lines = [project, description, disclaimer].filter((line) => line !== "");
  return `<hr>
<p><img src="${source}" alt="${escapeMarkup(say("emblem"))}" width="72" height="48"></p>
<p><strong>${escapeMarkup(statement)}</strong></p>
${lines.map((line) => `<p>${escapeMarkup(line)}</p>`).join("\n")}
`;
}

function blockHtml(block: ReportBlock): string {
  switch (block.kind) {
    case "text":
    case "notice":
      return `<p>${escapeMarkup(block.text)}</p>`;
    case "losses":
      return block.items
        .map(({ headline, detail }) => `<p>${escapeMarkup(`${headline} ${detail}`)}</p>`)
        .join("\n");
    case "terms":
      return block.items
        .map(
          ({ term, meaning }) =>
            `<p><strong>${escapeMarkup(term)}</strong>: ${escapeMarkup(meaning)}</p>`,
        )
        .join("\n");
    case "figure":
      return `<p>${escapeMarkup(block.alternative)}</p>`;
    case "table":
      return tableHtml(block);
  }
}

function tableHtml({ columns, rows }: Extract<ReportBlock, { kind: "table" }>): string {
  const head = columns.map(({ title }) => `<th>${escapeMarkup(title)}</th>`).join("");
  const body = rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join("")}</tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join("\n")}\n</tbody></table>`;
}

import { escapeMarkup } from "../charts/svg-text.ts";
import type { ReportBlock, ReportDocument } from "../report/report-block.ts";

/**
 * A document as plain HTML that word processors open and edit: headings, paragraphs and ruled tables,
 * no layout of its own. Pictures are told by what they show.
 */
export function wordDocumentHtml(report: ReportDocument): string {
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
</body>
</html>
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

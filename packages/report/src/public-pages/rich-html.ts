import { parseRichText, type RichBlock, type RichInline } from "@talka/exchange";
import { escapeMarkup } from "../charts/svg-text.ts";

/**
 * The small markup of news as HTML. Only tags written here come out: text is escaped, and the parser
 * lets through no address but of the web, of this site and of e-mail.
 */
export function richHtml(source: string): string {
  return parseRichText(source).map(blockHtml).join("\n");
}

function blockHtml(block: RichBlock): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${lineHtml(block.line)}</h${block.level}>`;
    case "paragraph":
      return `<p>${lineHtml(block.line)}</p>`;
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      const items = block.items.map((line) => `<li>${lineHtml(line)}</li>`);
      return `<${tag}>${items.join("")}</${tag}>`;
    }
    case "quote":
      return `<blockquote>${block.paragraphs.map((line) => `<p>${lineHtml(line)}</p>`).join("")}</blockquote>`;
  }
}

function lineHtml(line: readonly RichInline[]): string {
  return line
    .map((piece) => {
      const text = escapeMarkup(piece.text);
      if (piece.kind === "strong") return `<strong>${text}</strong>`;
      return piece.kind === "link" ? `<a href="${escapeMarkup(piece.href)}">${text}</a>` : text;
    })
    .join("");
}

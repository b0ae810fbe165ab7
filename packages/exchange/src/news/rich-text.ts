/** A piece of a line. */
export type RichInline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "strong"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly href: string };

type Line = readonly RichInline[];

/** A part of a text, as it stands on a page. */
export type RichBlock =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly line: Line }
  | { readonly kind: "paragraph"; readonly line: Line }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly Line[] }
  | { readonly kind: "quote"; readonly paragraphs: readonly Line[] };

/** Addresses a link may lead to: the web, a page of this site, an e-mail address. */
const safeHref = /^(https?:\/\/[^\s/]|mailto:[^\s]|\/(?!\/))[^\s<>"]*$/i;
const bullet = /^[-*•]\s+(.*)$/;
const numbered = /^\d{1,3}[.)]\s+(.*)$/;
const pieces = /\[([^\]\n]+)\]\(([^()\s]+)\)|\*\*([^*\n]+)\*\*/g;

/**
 * Reads the small markup of news: `## heading`, `### lower heading`, `- list`, `1. list`, `> quote`,
 * `**strong**`, `[words](https://…)`; an empty line parts paragraphs. Anything else is plain text, HTML
 * too: there is no way to write a tag. Linear in the length of the text.
 */
export function parseRichText(source: string): readonly RichBlock[] {
  const blocks: RichBlock[] = [];
  for (const chunk of source.replaceAll("\r\n", "\n").split(/\n[ \t]*\n/)) {
    const lines = chunk
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
    for (const run of runsOf(lines)) blocks.push(blockOf(run));
  }
  return blocks;
}

/** The words of a text without its markup, in one line; for previews and descriptions. */
export function plainText(source: string): string {
  return parseRichText(source)
    .flatMap(linesOf)
    .map((line) => line.map((piece) => piece.text).join(""))
    .join(" ");
}

function linesOf(block: RichBlock): readonly Line[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [block.line];
    case "list":
      return block.items;
    case "quote":
      return block.paragraphs;
  }
}

type LineKind = "heading" | "bullet" | "numbered" | "quote" | "text";
interface Run {
  readonly kind: LineKind;
  readonly lines: string[];
}

function kindOf(line: string): LineKind {
  if (/^#{1,4}\s+\S/.test(line)) return "heading";
  if (bullet.test(line)) return "bullet";
  if (numbered.test(line)) return "numbered";
  return line.startsWith(">") ? "quote" : "text";
}

/** Neighbouring lines of one kind belong together; each heading stands alone. */
function runsOf(lines: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const kind = kindOf(line);
    const last = runs.at(-1);
    if (last?.kind === kind && kind !== "heading") last.lines.push(line);
    else runs.push({ kind, lines: [line] });
  }
  return runs;
}

function blockOf({ kind, lines }: Run): RichBlock {
  const first = lines[0] ?? "";
  switch (kind) {
    case "heading": {
      const level = first.startsWith("###") ? 3 : 2;
      return { kind, level, line: lineOf(first.replace(/^#+\s+/, "")) };
    }
    case "bullet":
    case "numbered": {
      const pattern = kind === "bullet" ? bullet : numbered;
      const items = lines.map((line) => lineOf(pattern.exec(line)?.[1] ?? line));
      return { kind: "list", ordered: kind === "numbered", items };
    }
    case "quote":
      return { kind, paragraphs: lines.map((line) => lineOf(line.replace(/^>\s?/, ""))) };
    case "text":
      return { kind: "paragraph", line: lineOf(lines.join(" ")) };
  }
}

function lineOf(text: string): Line {
  const line: RichInline[] = [];
  let from = 0;
  for (const found of text.matchAll(pieces)) {
    const [all, words, href, strong] = found;
    if (found.index > from) line.push({ kind: "text", text: text.slice(from, found.index) });
    from = found.index + all.length;
    if (strong !== undefined) line.push({ kind: "strong", text: strong });
    else if (words !== undefined && href !== undefined && safeHref.test(href)) {
      line.push({ kind: "link", text: words, href });
    } else line.push({ kind: "text", text: all });
  }
  if (from < text.length) line.push({ kind: "text", text: text.slice(from) });
  return line;
}

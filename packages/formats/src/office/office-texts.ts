import type { OfficeSection } from "./read-office.ts";

const mostLines = 40;
const longestLine = 300;

/** The title in the properties of an office file; "" where none was given. */
export function titleIn(properties: string): string {
  const found = /<dc:title(?:\s[^>]*)?>([^<]*)<\/dc:title>/.exec(properties);
  return decode(found?.[1] ?? "").trim();
}

/** The texts of one part: a slide and a letter are one section, a workbook has one a sheet. */
export function partTexts(
  kind: "slide" | "letter" | "workbook" | "open-document",
  xml: string,
): readonly OfficeSection[] {
  switch (kind) {
    case "slide":
      return [section(paragraphs(xml, /<a:p[ >].*?<\/a:p>/gs, /<a:t(?:\s[^>]*)?>([^<]*)<\/a:t>/g))];
    case "letter": {
      const lines = paragraphs(xml, /<w:p[ >].*?<\/w:p>/gs, /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g);
      return [{ title: "", lines: lines.slice(0, mostLines) }];
    }
    case "workbook":
      return [...xml.matchAll(/<sheet\s[^>]*?\bname="([^"]*)"/g)].map((found) => ({
        title: decode(found[1] ?? ""),
        lines: [],
      }));
    case "open-document":
      return openSections(xml);
  }
}

function openSections(xml: string): readonly OfficeSection[] {
  const tables = [...xml.matchAll(/<table:table\s[^>]*?\btable:name="([^"]*)"/g)];
  const pages = xml.match(/<draw:page[ >].*?<\/draw:page>/gs) ?? [];
  if (pages.length > 0) return pages.map((page) => section(openLines(page)));
  if (/<office:spreadsheet[ >]/.test(xml)) {
    return tables.map((found) => ({ title: decode(found[1] ?? ""), lines: [] }));
  }
  return [{ title: "", lines: openLines(xml).slice(0, mostLines) }];
}

function openLines(xml: string): string[] {
  const found = xml.match(/<text:(?:p|h)[ >].*?<\/text:(?:p|h)>/gs) ?? [];
  return found.map((one) => tidy(decode(one.replace(/<[^>]*>/g, "")))).filter((one) => one !== "");
}

function paragraphs(xml: string, paragraph: RegExp, run: RegExp): string[] {
  const found = xml.match(paragraph) ?? [];
  const lines = found.map((one) =>
    tidy([...one.matchAll(run)].map((part) => decode(part[1] ?? "")).join("")),
  );
  return lines.filter((line) => line !== "");
}

function section(lines: readonly string[]): OfficeSection {
  const [title = "", ...rest] = lines;
  return { title, lines: rest.slice(0, mostLines) };
}

function tidy(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longestLine ? `${line.slice(0, longestLine - 1)}…` : line;
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function decode(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return named[name] ?? whole;
    const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

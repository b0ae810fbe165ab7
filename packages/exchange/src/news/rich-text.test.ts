import fc from "fast-check";
import { expect, test } from "vitest";
import { parseRichText, plainText } from "./rich-text.ts";

const words = (text: string) => [{ kind: "text", text }];

test("headings, paragraphs, lists and quotes are told apart", () => {
  const text =
    "## Kas notika\nPirmā rinda\notrā rinda\n\n- viens\n- divi\n\n1. pirmais\n2) otrais\n> teiktais\n### Tālāk";
  expect(parseRichText(text)).toEqual([
    { kind: "heading", level: 2, line: words("Kas notika") },
    { kind: "paragraph", line: words("Pirmā rinda otrā rinda") },
    { kind: "list", ordered: false, items: [words("viens"), words("divi")] },
    { kind: "list", ordered: true, items: [words("pirmais"), words("otrais")] },
    { kind: "quote", paragraphs: [words("teiktais")] },
    { kind: "heading", level: 3, line: words("Tālāk") },
  ]);
});

test.each([
  ["https://lpr.gov.lv/a?b=1", true],
  ["/lv/news", true],
  ["mailto:info@example.lv", true],
  ["javascript:alert", false],
  ["JaVaScRiPt:alert", false],
  ["data:text/html,x", false],
  ["//evil.example", false],
  ['https://a.lv/"onclick', false],
])("a link to %s is a link: %s", (href, isLink) => {
  const [block] = parseRichText(`[te](${href})`);
  const line = block?.kind === "paragraph" ? block.line : [];
  expect(line.some((piece) => piece.kind === "link")).toBe(isLink);
});

test("a date at the beginning of a line is no list", () => {
  expect(parseRichText("2026. gada 1. marts")).toMatchObject([{ kind: "paragraph" }]);
});

test("words without markup are what is left", () => {
  expect(plainText("## A\n\n- b **c**\n- [d](https://e.lv)")).toBe("A b c d");
});

test("no text is lost, and no link leads astray", () => {
  const line = fc.string({ unit: fc.constantFrom(..."ab [](){}*#>-1.<\"'/:") });
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const source = lines.join("\n");
      const blocks = parseRichText(source);
      const letters = (text: string) => text.replaceAll(/[^ab]/g, "");
      const hrefs = JSON.stringify(blocks).match(/"href":"[^"]*"/g) ?? [];
      for (const href of hrefs) expect(href).toMatch(/"href":"(\/(?!\/)|https?:|mailto:)/);
      const told = letters(plainText(source)) + hrefs.map((one) => letters(one.slice(8))).join("");
      expect(told.length).toBe(letters(source).length);
    }),
  );
});

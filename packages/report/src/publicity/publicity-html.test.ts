import { expect, test } from "vitest";
import { euEmblemSvg } from "./eu-emblem.ts";
import { missingPublicitySentence, publicityHtml } from "./publicity-html.ts";

const publicity = {
  locale: "lv",
  period: "2014-2020",
  statement: "Šo projektu finansē Eiropas Savienība.",
  disclaimer: "Par saturu atbild <Reģions>.",
  project: "LLI-59",
  description: "",
} as const;

test("the emblem is a rectangle of 3 to 2 with twelve stars", () => {
  const svg = euEmblemSvg(48, 'A "quoted" label');
  expect(svg).toContain('width="72" height="48" viewBox="0 0 270 180"');
  expect(svg.match(/Z/g)).toHaveLength(12);
  // the topmost point of the first star: a third of the height above the middle, and its radius
  expect(svg).toContain('d="M135.00 20.00L');
  expect(svg).toContain("&quot;quoted&quot;");
});

test("the block has emblem, statement and disclaimer, in the language of the item", () => {
  const html = publicityHtml(publicity);
  expect(html).toContain('lang="lv"');
  expect(html).toContain("<svg");
  expect(html).toContain("Šo projektu finansē Eiropas Savienība.");
  expect(html).toContain("Par saturu atbild &lt;Reģions&gt;.");
  expect(html).not.toContain("publicity-description");
});

test("why something cannot be published is said in the reader's language", () => {
  const missing = {
    code: "publicity.missing",
    locale: "lt",
    parts: ["statement", "disclaimer"],
  } as const;
  expect(missingPublicitySentence(missing, "en")).toBe(
    "This cannot be published yet in Lithuanian. The funding profile lacks: the fund's statement and the disclaimer. Complete the funding profile, then publish.",
  );
  expect(missingPublicitySentence(missing, "lv")).toContain("norādes par fondu un atrunas");
  expect(missingPublicitySentence(missing, "lt")).toContain("lietuvių kalba");
});

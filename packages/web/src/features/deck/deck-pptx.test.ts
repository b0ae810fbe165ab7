import { inflateRawSync } from "node:zlib";
import type { Deck } from "@talka/report";
import { expect, test } from "vitest";
import { deckPptx } from "./deck-pptx.ts";

const publicity = {
  locale: "lv" as const,
  period: "2014-2020" as const,
  statement: "Šo projektu finansē Eiropas Savienība.",
  disclaimer: "Par saturu atbild Latgales plānošanas reģions.",
  project: "LLI-59 Open Leadership",
  description: "",
};
const deck: Deck = {
  locale: "lv",
  title: "Iesniegumu aprite",
  publicity,
  slides: [
    { kind: "title", title: "Iesniegumu aprite", lines: ["2026. gada 1. martā", "Reģions"] },
    { kind: "points", title: "Fakti", points: ["Mediāna <12> & n = 340", "Otrais"], note: "Avots" },
    {
      kind: "figures",
      title: "Skaitļi",
      figures: [{ value: "12", caption: "darba dienas" }],
      note: "",
    },
    {
      kind: "bars",
      title: "Kas ir svarīgākais",
      bars: [
        { label: "Paraksti", value: 11, told: "11 balsu" },
        { label: "Veidlapas", value: 0, told: "0 balsu" },
      ],
      note: "Balsoja 10 cilvēku",
    },
    {
      kind: "picture",
      title: "Karte",
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"/>',
      alternative: "Procesa karte",
    },
    { kind: "publicity", title: "Paldies", publicity },
  ],
};
const pixel = {
  data: "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  width: 300,
  height: 200,
};

/** The files of a ZIP, by the list at its end. */
function unzip(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let k = zip.readUInt16LE(end + 10); k > 0; k--) {
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((o) => zip.readUInt16LE(at + o));
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength!);
    const begin = zip.readUInt32LE(at + 42);
    const data = begin + 30 + zip.readUInt16LE(begin + 26) + zip.readUInt16LE(begin + 28);
    const packed = zip.subarray(data, data + zip.readUInt32LE(at + 20));
    files.set(name, zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed);
    at += 46 + nameLength! + extraLength! + noteLength!;
  }
  return files;
}

const textsOf = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((found) => found[1] ?? "");

test("reopened, the file has each slide with its words, publicity on all and whole on the last", async () => {
  const files = unzip(await deckPptx(deck, async () => pixel));
  const slides = deck.slides.map((_, k) => {
    const xml = files.get(`ppt/slides/slide${k + 1}.xml`)?.toString("utf8") ?? "";
    return { xml, texts: textsOf(xml) };
  });
  expect(files.has(`ppt/slides/slide${deck.slides.length + 1}.xml`)).toBe(false);
  const foot = `${publicity.statement} ${publicity.project}`;
  const expected = [
    ["Iesniegumu aprite", "2026. gada 1. martā", "Reģions", foot],
    ["Fakti", "Mediāna &lt;12&gt; &amp; n = 340", "Otrais", "Avots", foot],
    ["Skaitļi", "12", "darba dienas", foot],
    ["Kas ir svarīgākais", "Paraksti", "11 balsu", "Veidlapas", "0 balsu", foot],
    ["Karte", foot],
    ["Paldies", publicity.statement, publicity.project, publicity.disclaimer],
  ];
  for (const [k, words] of expected.entries()) {
    expect(slides[k]?.texts, `slide ${k + 1}`).toEqual(expect.arrayContaining(words));
  }
  expect(slides[4]?.xml).toContain('descr="Procesa karte"');
  for (const { xml } of slides.slice(1)) expect(xml).toContain("<p:pic>");
  expect([...files.keys()].filter((name) => name.endsWith(".png")).length).toBeGreaterThan(0);
  expect(files.get("[Content_Types].xml")?.toString()).toContain("presentationml");
});

test("where nobody pays, no slide says so", async () => {
  const slides = deck.slides.filter((slide) => slide.kind !== "publicity");
  const files = unzip(await deckPptx({ ...deck, publicity: null, slides }, async () => pixel));
  const first = files.get("ppt/slides/slide1.xml")?.toString("utf8") ?? "";
  expect(first).not.toContain("Eiropas");
});

import { expect, test } from "vitest";
import { sampleView } from "../news/sample-view.ts";
import { locales } from "../words/translate.ts";
import { pointSlides } from "./deck.ts";
import { posterHtml } from "./poster-html.ts";
import { tellMeeting } from "./tell-meeting.ts";

const publicity = {
  locale: "lv" as const,
  period: "2014-2020" as const,
  statement: "Šo projektu finansē Eiropas Savienība.",
  disclaimer: "Par saturu atbild Latgales plānošanas reģions.",
  project: "LLI-59 Open Leadership",
  description: "",
};
const options = { locale: "lv", organisation: "Latgales plānošanas reģions", publicity } as const;

test("a session is told in slides: facts, themes with votes, borrowings, commitments, beyond us", () => {
  const { deck } = tellMeeting(sampleView, options);
  expect(deck.slides.map((slide) => [slide.kind, slide.title])).toEqual([
    ["title", "Iesniegumu aprite"],
    ["figures", "Kopā"],
    ["points", "Fakti"],
    ["bars", "Kas ir svarīgākais"],
    ["points", "Aizgūts no kaimiņiem"],
    ["points", "Par ko vienojāmies"],
    ["points", "Ārpus mūsu varas"],
    ["publicity", "Paldies"],
  ]);
  expect(deck.slides[0]).toMatchObject({
    lines: ["2026. gada 1. marts – 2026. gada 2. marts · Rēzekne", "Latgales plānošanas reģions"],
  });
  expect(deck.slides[3]).toMatchObject({
    bars: [
      { label: "Paraksti", value: 11, told: "11 balsu" },
      { label: "Veidlapas", value: 1, told: "1 balss" },
    ],
    note: "Balsoja 10 cilvēku",
  });
  expect(JSON.stringify(deck)).not.toMatch(/Anna|Pēteris/);
});

test("without publicity there is no last slide; without told votes themes are points", () => {
  const view = { ...sampleView, round: null };
  const { deck } = tellMeeting(view, { ...options, publicity: null });
  expect(deck.slides.map((slide) => slide.kind)).toEqual([
    "title",
    "figures",
    "points",
    "points",
    "points",
    "points",
    "points",
  ]);
});

test.each([
  [0, []],
  [5, ["A"]],
  [6, ["A (1/2)", "A (2/2)"]],
])("%d points become slides %j", (count, titles) => {
  const points = Array.from({ length: count }, (_, k) => `p${k}`);
  expect(pointSlides("A", points).map((slide) => slide.title)).toEqual(titles);
});

test("on a poster the emblem is larger than any other sign, and nothing is left out", () => {
  const html = posterHtml(tellMeeting(sampleView, options).poster);
  const heights = [...html.matchAll(/\.(mark|publicity svg)\{width:[\d.]+mm;height:([\d.]+)mm/g)];
  const [mark, emblem] = heights.map((one) => Number(one[2]));
  expect(emblem).toBeGreaterThanOrEqual(mark ?? Number.POSITIVE_INFINITY);
  for (const part of [
    "Svarīgākais: Paraksti",
    publicity.statement,
    publicity.disclaimer,
    publicity.project,
    "size:A3",
  ]) {
    expect(html).toContain(part);
  }
});

test.each(locales)("every word is there in %s", (locale) => {
  const telling = tellMeeting(sampleView, { ...options, locale });
  expect(JSON.stringify(telling)).not.toMatch(/plural|select|\{n\}/);
});

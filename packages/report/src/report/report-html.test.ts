import { analyseLog, logOf } from "@talka/engine";
import { expect, test } from "vitest";
import { handAnalysis, handImport } from "../test-analysis.ts";
import { locales } from "../words/translate.ts";
import { reportHtml } from "./report-html.ts";

const options = {
  locale: "lv",
  title: "Iesniegumi <2026>",
  organisation: "Ludzas novads",
  source: "eksports.csv",
  generatedAtMs: Date.UTC(2026, 2, 1, 12),
} as const;
const analysis = handAnalysis();
const input = { analysis, importReport: handImport };

test("a report of a log by hand stays what it is", async () => {
  const lines = reportHtml(input, options).replaceAll("\u00a0", " ").split("\n");
  await expect(`${JSON.stringify(lines, null, 1)}\n`).toMatchFileSnapshot("report.lv.golden.json");
});

test.each(locales)("a report in %s is one page that asks nothing of the outside", (locale) => {
  const html = reportHtml(input, { ...options, locale });
  expect(html).toContain(`<html lang="${locale}">`);
  expect(html).not.toMatch(/<script|<link|<img|url\(|@import|(?:src|href)=/);
  expect(html.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:/);
  expect(html).not.toMatch(/NaN|undefined|\[object|\{[a-z]+\}(?!\s*[.#@*:])/i);
});

test.each(locales)(
  "a report in %s has a heading for each section and headers on tables",
  (locale) => {
    const html = reportHtml(input, { ...options, locale });
    expect(html.match(/<h1>/g)).toHaveLength(1);
    const sections = [...html.matchAll(/<section id="([a-z-]+)"/g)].map(([, id]) => id);
    expect(sections).toEqual([
      "losses",
      "map",
      "figures",
      "lead-times",
      "waiting",
      "variants",
      "handovers",
      "rework",
      "quality",
      "settings",
      "definitions",
    ]);
    for (const table of html.split("<table>").slice(1)) {
      expect(table).toMatch(/^<caption[^>]*>[^<]+<\/caption><thead><tr><th scope="col"/);
      for (const row of table.split("<tr>").slice(2)) expect(row).toMatch(/^<th scope="row"/);
    }
    for (const svg of html.split("<svg ").slice(1)) {
      expect(svg).toMatch(/role="img"[\s\S]*?<title>[^<]+<\/title>\s*<desc>[^<]+<\/desc>/);
    }
  },
);

test("names from files cannot become markup", () => {
  const html = reportHtml(input, { ...options, title: `<b>"x"</b>`, source: "<script>" });
  expect(html).toContain("&lt;b&gt;&quot;x&quot;&lt;/b&gt;");
  expect(html).not.toMatch(/<b>|<script/);
});

test("a log without rows gives a report that says so instead of failing", () => {
  const { settings } = analysis;
  const empty = analyseLog(logOf([]), settings, { nowMs: null });
  const html = reportHtml({ analysis: empty, importReport: null }, options);
  expect(html).toContain("Neviens zudums");
  expect(html).not.toMatch(/NaN|undefined|Infinity/);
});

test("without a calendar the report tells calendar time only", () => {
  const html = reportHtml(
    { analysis: handAnalysis({ inWork: false }), importReport: null },
    { ...options, locale: "en" },
  );
  expect(html).toContain("No working calendar: only calendar time is told.");
  expect(html).not.toContain("working hours a month");
});

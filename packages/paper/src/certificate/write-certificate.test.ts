import { expect, test } from "vitest";
import { aPublicity } from "../testing/a-report.ts";
import { readPdf } from "../testing/read-pdf.ts";
import { type CertificateText, writeCertificate } from "./write-certificate.ts";

const anna: CertificateText = {
  locale: "lv",
  name: "Žanete Ķērpe-Šņore",
  organisation: "Ludzas novada pašvaldība",
  title: "Atvērtā vadība: desmit dienas",
  issuer: "Latgales plānošanas reģions",
  hours: 64,
  startsOn: "2026-03-01",
  endsOn: "2026-06-03",
  issuedOn: "2026-06-10",
  trial: "Viena veidlapa divu vietā",
  number: "2026-0007",
  verifyLink: "https://talka.example.lv/verify/abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG",
  publicity: aPublicity,
};
const plain = { madeAtMs: Date.UTC(2026, 5, 10), compress: false };
const told = async (text: CertificateText) => {
  const read = readPdf(await writeCertificate(text, plain));
  return { ...read, words: read.marked.filter(({ tag }) => tag !== "Artifact") };
};

test("a certificate is one page that is read from issuer to publicity", async () => {
  const { words, pageCount, raw, structure } = await told(anna);
  expect(pageCount).toBe(1);
  expect(words.map(({ text }) => text)).toEqual([
    "Latgales plānošanas reģions",
    "Apliecinājums",
    "Žanete Ķērpe-Šņore",
    "Ludzas novada pašvaldība",
    "par dalību apmācību ciklā",
    "Atvērtā vadība: desmit dienas",
    "64 apmācību stundas · 2026. gada 1. marts – 2026. gada 3. jūnijs",
    "ar pabeigtu izmēģinājumu: Viena veidlapa divu vietā",
    "",
    "Nr. 2026-0007",
    "Izsniegts 2026. gada 10. jūnijs",
    "Pārbaudīt derīgumu",
    anna.verifyLink,
    "",
    aPublicity.statement,
    aPublicity.project,
    aPublicity.disclaimer,
  ]);
  expect(structure).toContain("Link");
  const facts = [/\/Type \/OBJR/, /\/Tabs \/S/, /\/URI \(https:\/\/talka\.example\.lv\/verify/];
  expect(facts.filter((one) => !one.test(raw))).toEqual([]);
});

test.each([
  { locale: "lv", hours: 80, words: "80 apmācību stundu ·" },
  { locale: "lv", hours: 61, words: "61 apmācību stunda ·" },
  { locale: "lt", hours: 61, words: "61 mokymų valanda ·" },
  { locale: "lt", hours: 64, words: "64 mokymų valandos ·" },
  { locale: "lt", hours: 70, words: "70 mokymų valandų ·" },
  { locale: "lt", hours: 63.5, words: "63,5 mokymų valandos ·" },
  { locale: "en", hours: 1, words: "1 hour of training ·" },
] as const)("$hours hours in $locale are «$words»", async ({ locale, hours, words }) => {
  const read = await told({ ...anna, locale, hours, trial: "", publicity: null });
  expect(read.words.some(({ text }) => text.startsWith(words))).toBe(true);
  expect(read.raw.includes(`/Lang (${locale})`)).toBe(true);
});

test("long names and titles still fit on the one page, above its foot", async () => {
  const long = "Ļoti garš nosaukums ar daudziem vārdiem un vēl vienu teikumu klāt ".repeat(3);
  const { pageCount, words } = await told({ ...anna, name: long, title: long, organisation: long });
  expect(pageCount).toBe(1);
  expect(words.filter(({ text }) => text === long.trim())).toHaveLength(3);
});

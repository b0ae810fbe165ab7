import type { Publicity } from "@talka/exchange";
import type { ReportDocument } from "@talka/report";

/** Every letter Latvian and Lithuanian have beyond English. */
export const letters = "ā č ē ģ ī ķ ļ ņ š ū ž Ā Č Ē Ģ Ī Ķ Ļ Ņ Š Ū Ž ą ę ė į ų Ą Ę Ė Į Ų";

/** A document with a block of each kind. */
export const aReport: ReportDocument = {
  locale: "lv",
  title: "Sesijas pieraksts: mazāk gaidīšanas",
  organisation: "Ludzas novada pašvaldība",
  lead: ["2026. gada 1. marts", "18 dalībnieki"],
  foot: "Talka",
  sections: [
    {
      id: "actions",
      title: "Rīcības",
      blocks: [
        { kind: "notice", text: "Neviena rīcība nav pieņemta." },
        {
          kind: "table",
          title: "Rīcības pēc dienas",
          columns: [
            { title: "Kas", numeric: false },
            { title: "Stundas", numeric: true },
          ],
          rows: [
            ["Pārskatīt veidlapu", "3"],
            [letters, ""],
          ],
          note: "Divas rindas.",
        },
      ],
    },
    {
      id: "rest",
      title: "Pārējais",
      blocks: [
        {
          kind: "losses",
          items: [
            {
              headline: "Gaida parakstu",
              detail: "Četras dienas.",
              cost: null,
              evidence: "n = 140",
            },
          ],
        },
        { kind: "terms", items: [{ term: "n", meaning: "lietu skaits" }] },
        {
          kind: "figure",
          title: "Karte",
          alternative: "Karte ar vienu soli: reģistrēšana.",
          note: "",
          svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80" font-size="11"><title>t</title><g><rect x="4" y="4" width="90" height="40" rx="9" fill="#fff" stroke="#123"/><text x="49" y="28" text-anchor="middle">Reģistrē &amp; nosūta</text></g></svg>',
        },
        { kind: "text", text: "Beigas." },
      ],
    },
  ],
};

/** The publicity of funded work, as an item shows it. */
export const aPublicity: Publicity = {
  locale: "lv",
  period: "2014-2020",
  statement: "Šo projektu finansē Eiropas Savienība.",
  disclaimer: "Par saturu atbild Latgales plānošanas reģions.",
  project: "LLI-59 · Interreg",
  description: "",
};

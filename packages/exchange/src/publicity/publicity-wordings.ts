import type { LocalTexts, ProgrammePeriod } from "./funding-profile.ts";

/** Words a programme asks for; offered when a funding profile is made, and kept there as its own. */
export interface PublicityWording {
  readonly period: ProgrammePeriod;
  readonly statement: LocalTexts;
  /** `{partner}` stands for who answers for the content. */
  readonly disclaimer: LocalTexts;
  /** A confirmed, B from one source, C to be compared with the programme's own manual. */
  readonly confidence: {
    readonly statement: "A" | "B" | "C";
    readonly disclaimer: "A" | "B" | "C";
  };
}

/**
 * The wordings a new funding profile begins with. They are data: programmes publish new manuals, and
 * a profile keeps the words it was given.
 */
export const publicityWordings: readonly PublicityWording[] = [
  {
    period: "2014-2020",
    statement: {
      en: "This project is funded by the European Union.",
      lv: "Šo projektu finansē Eiropas Savienība.",
      lt: "Šį projektą finansuoja Europos Sąjunga.",
    },
    disclaimer: {
      en: "This document has been produced with the financial assistance of the European Union. Its content is the sole responsibility of {partner} and can under no circumstances be regarded as reflecting the position of the European Union.",
      lv: "Šis dokuments ir sagatavots ar Eiropas Savienības finansiālo atbalstu. Par šī dokumenta saturu pilnībā atbild {partner}, un tas nekādos apstākļos nav uzskatāms par Eiropas Savienības oficiālo nostāju.",
      lt: "Šis dokumentas parengtas naudojant Europos Sąjungos finansinę paramą. Už šio dokumento turinį atsako {partner}, ir jis jokiu būdu neatspindi oficialios Europos Sąjungos pozicijos.",
    },
    confidence: { statement: "A", disclaimer: "C" },
  },
  {
    period: "2021-2027",
    statement: {
      en: "Co-funded by the European Union",
      lv: "Līdzfinansē Eiropas Savienība",
      lt: "Bendrai finansuoja Europos Sąjunga",
    },
    disclaimer: {
      en: "The content is the sole responsibility of {partner} and does not necessarily reflect the views of the European Union.",
      lv: "Par saturu pilnībā atbild {partner}, un tas ne vienmēr atspoguļo Eiropas Savienības viedokli.",
      lt: "Už turinį atsako {partner}, ir jis nebūtinai atspindi Europos Sąjungos požiūrį.",
    },
    confidence: { statement: "A", disclaimer: "C" },
  },
];

/** The words a profile of this period begins with. */
export function wordingOf(period: ProgrammePeriod): PublicityWording {
  const found = publicityWordings.find((one) => one.period === period);
  if (found === undefined) throw new RangeError(`no wording for ${period}`);
  return found;
}

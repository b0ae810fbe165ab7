import { catalogue, type Locale, translator } from "../words/translate.ts";

/** Why a file gave no model; codes are those of the readers of BPMN and PNML. */
export interface ModelError {
  readonly code: string;
  readonly elementId: string;
  readonly line: number;
}

const words = catalogue({
  en: {
    "net.format": "{file} is neither a BPMN nor a PNML file.",
    xml: "{file} is no well-formed XML (line {line}).",
    "bpmn.no-process": "{file} holds no process with a step.",
    "bpmn.no-id": "In {file} an element has no id (line {line}).",
    "bpmn.same-id": "In {file} two elements have the id “{element}”.",
    "bpmn.unknown-element": "In {file} “{element}” names something the file does not hold.",
    "bpmn.unsupported": "“{element}” in {file} cannot be read as a model yet.",
    "pnml.no-net": "{file} holds no net with a step.",
    "pnml.unknown-node": "In {file} “{element}” names something the file does not hold.",
    "pnml.no-start": "{file} does not say where a case begins: give it an initial marking.",
    "pnml.no-end": "{file} does not say where a case ends: give it a final marking.",
    "pnml.number": "In {file} “{element}” has a number of tokens that is none (line {line}).",
    other: "{file} could not be read as a model ({code}).",
  },
  lv: {
    "net.format": "{file} nav ne BPMN, ne PNML datne.",
    xml: "{file} nav pareizi veidots XML ({line}. rinda).",
    "bpmn.no-process": "Datnē {file} nav procesa ar kādu soli.",
    "bpmn.no-id": "Datnē {file} elementam nav identifikatora ({line}. rinda).",
    "bpmn.same-id": "Datnē {file} diviem elementiem ir identifikators „{element}”.",
    "bpmn.unknown-element": "Datnē {file} „{element}” norāda uz to, kā datnē nav.",
    "bpmn.unsupported": "„{element}” datnē {file} vēl nevar nolasīt kā modeli.",
    "pnml.no-net": "Datnē {file} nav tīkla ar kādu soli.",
    "pnml.unknown-node": "Datnē {file} „{element}” norāda uz to, kā datnē nav.",
    "pnml.no-start": "{file} nepasaka, kur lieta sākas: norādiet sākuma marķējumu.",
    "pnml.no-end": "{file} nepasaka, kur lieta beidzas: norādiet beigu marķējumu.",
    "pnml.number": "Datnē {file} „{element}” marķieru skaits nav skaitlis ({line}. rinda).",
    other: "{file} nevarēja nolasīt kā modeli ({code}).",
  },
  lt: {
    "net.format": "{file} nėra nei BPMN, nei PNML failas.",
    xml: "{file} nėra taisyklingas XML ({line} eilutė).",
    "bpmn.no-process": "Faile {file} nėra proceso su žingsniu.",
    "bpmn.no-id": "Faile {file} elementas neturi identifikatoriaus ({line} eilutė).",
    "bpmn.same-id": "Faile {file} du elementai turi identifikatorių „{element}“.",
    "bpmn.unknown-element": "Faile {file} „{element}“ nurodo tai, ko faile nėra.",
    "bpmn.unsupported": "„{element}“ faile {file} dar negalima perskaityti kaip modelio.",
    "pnml.no-net": "Faile {file} nėra tinklo su žingsniu.",
    "pnml.unknown-node": "Faile {file} „{element}“ nurodo tai, ko faile nėra.",
    "pnml.no-start": "{file} nesako, kur byla prasideda: nurodykite pradinį žymėjimą.",
    "pnml.no-end": "{file} nesako, kur byla baigiasi: nurodykite galutinį žymėjimą.",
    "pnml.number": "Faile {file} „{element}“ žymenų skaičius nėra skaičius ({line} eilutė).",
    other: "{file} nepavyko perskaityti kaip modelio ({code}).",
  },
});

/** Says why a file gave no model, and what to do where that is known. */
export function modelErrorSentence(error: ModelError, file: string, locale: Locale): string {
  const say = translator(words, locale);
  const { code, elementId: element, line } = error;
  const values = { file, element, line, code };
  if (code === "bpmn.xml" || code === "pnml.xml") return say("xml", values);
  return say(Object.hasOwn(words.en, code) ? (code as keyof typeof words.en) : "other", values);
}

export * from "./sentences/finding-sentence.ts";
export * from "./sentences/residents-sentence.ts";
export * from "./words/format-day.ts";
export * from "./words/format-duration.ts";
export * from "./words/format-number.ts";
export * from "./words/format-quantity.ts";
export * from "./words/join-names.ts";
export * from "./words/translate.ts";
export type { Grammar, Unit } from "./words/unit-words.ts";

export * from "./words/translate.ts";

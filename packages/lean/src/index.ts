export * from "./process/vocabulary.ts";
export * from "./thread/vocabulary.ts";

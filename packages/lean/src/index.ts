export * from "./process/vocabulary.ts";
export * from "./thread/vocabulary.ts";
export * from "./voices/heat-map.ts";
export * from "./voices/vocabulary.ts";

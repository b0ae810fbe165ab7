export * from "./map/drawn-map.ts";
export * from "./map/edit-history.ts";
export * from "./map/edit-map.ts";
export * from "./map/map-from-record.ts";
export * from "./map/quick-entry.ts";
export * from "./map/read-duration.ts";
export * from "./process/vocabulary.ts";
export * from "./thread/vocabulary.ts";

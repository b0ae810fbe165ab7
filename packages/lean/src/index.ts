export * from "./home/order-waiting.ts";
export * from "./home/vocabulary.ts";
export * from "./process/vocabulary.ts";
export * from "./thread/arrange.ts";
export * from "./thread/record-address.ts";
export * from "./thread/thread-link.ts";
export * from "./thread/vocabulary.ts";
export * from "./thread/walk.ts";

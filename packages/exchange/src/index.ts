export * from "./news/news-content.ts";
export * from "./news/news-obstacles.ts";
export * from "./news/news-state.ts";
export * from "./news/rich-text.ts";
export * from "./publicity/funding-profile.ts";
export * from "./publicity/publicity-of.ts";
export * from "./publicity/publicity-wordings.ts";
export * from "./text/translated-text.ts";

export * from "./programme/partners.ts";
export * from "./publicity/funding-profile.ts";
export * from "./publicity/publicity-of.ts";
export * from "./publicity/publicity-wordings.ts";
export * from "./text/translated-text.ts";

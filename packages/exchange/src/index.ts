export * from "./materials/byte-range.ts";
export * from "./materials/file-type.ts";
export * from "./materials/strip-photo.ts";
export * from "./materials/vocabulary.ts";
export * from "./publicity/funding-profile.ts";
export * from "./publicity/publicity-of.ts";
export * from "./publicity/publicity-wordings.ts";
export * from "./text/translated-text.ts";

export * from "./pdf/write-pdf.ts";

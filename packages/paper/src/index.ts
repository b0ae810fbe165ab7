export * from "./certificate/write-certificate.ts";
export * from "./map/write-map-sheet.ts";
export * from "./pdf/write-pdf.ts";

export * from "./certificate/write-certificate.ts";
export * from "./map/write-map-sheet.ts";
export * from "./pdf/write-pdf.ts";
export * from "./sheet/write-sheet.ts";

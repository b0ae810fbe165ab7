import type { ReportInput, ReportOptions } from "@talka/report";
export async function reportPdf(_i: ReportInput, _o: ReportOptions): Promise<Uint8Array> {
  return new Uint8Array();
}

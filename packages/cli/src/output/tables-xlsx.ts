import type { ExportTable } from "@talka/report";
export async function tablesXlsx(_tables: readonly ExportTable[]): Promise<Uint8Array> {
  return new Uint8Array();
}

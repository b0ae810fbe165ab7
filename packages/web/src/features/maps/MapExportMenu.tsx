import type { MapPage } from "@talka/contract";
import { writeBpmn, writeCsv } from "@talka/formats";
import { type DrawnMap, streamMapOf } from "@talka/lean";
import { exportTable, streamMapSvg, streamMapTable } from "@talka/report";
import { ask } from "../../api/ask.ts";
import { saveFile } from "../../ui/charts/save-file.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Menu } from "../../ui/overlays/Menu.tsx";
import { editorWords } from "./editor-words.ts";

interface MapExportMenuProps {
  readonly page: MapPage;
  readonly drawn: DrawnMap;
  /** The server prints what it has. */
  readonly beforeSheet: () => Promise<unknown>;
}

/** The map as files: for the wall, for other tools, for a spreadsheet. */
export function MapExportMenu({ page, drawn, beforeSheet }: MapExportMenuProps) {
  const text = useText(editorWords);
  const { locale } = useLocale();
  const toast = useToast();
  const name = page.title.replace(/[\\/:*?"<>|]+/g, " ").trim();

  async function whole() {
    const process = await ask("getProcess", { params: { id: page.processId } });
    return streamMapOf(drawn, {
      name: process.name,
      code: process.code,
      services: process.serviceId === null ? [] : [process.serviceId],
      ownerRole: process.ownerRole,
      customer: process.customer,
      trigger: process.trigger,
      result: process.result,
      startPoint: process.startsWith,
      endPoint: process.endsWith,
      teams: process.teamIds,
      state: page.state,
      version: page.version,
      validFrom: page.versions[0]?.validFrom ?? page.changedAt.slice(0, 10),
    });
  }
  const told = (act: () => Promise<void>) => () =>
    void act().catch(() => toast({ text: text("failedSheet"), tone: "bad" }));
  const sheet = (paper: "A3" | "A1") =>
    told(async () => {
      const problem = await beforeSheet();
      if (problem !== null) throw problem;
      const answer = await fetch(`/api/maps/${page.id}/sheet?paper=${paper}&locale=${locale}`);
      if (!answer.ok) throw new Error(String(answer.status));
      saveFile(`${name} ${paper}.pdf`, await answer.blob(), "application/pdf");
    });
  return (
    <Menu
      trigger={text("export")}
      actions={[
        { id: "a3", label: text("pdfA3"), onAction: sheet("A3") },
        { id: "a1", label: text("pdfA1"), onAction: sheet("A1") },
        {
          id: "svg",
          label: text("svg"),
          onAction: () =>
            saveFile(`${name}.svg`, streamMapSvg(drawn, page.title, locale), "image/svg+xml"),
        },
        {
          id: "bpmn",
          label: text("bpmn"),
          onAction: told(async () =>
            saveFile(`${name}.bpmn`, writeBpmn(await whole()), "application/xml"),
          ),
        },
        {
          id: "csv",
          label: text("csv"),
          onAction: () => {
            const table = exportTable(streamMapTable(drawn, page.title, locale), locale, "UTC");
            const bytes = writeCsv(table, { delimiter: locale === "en" ? "," : ";", mark: true });
            saveFile(`${name}.csv`, bytes as Uint8Array<ArrayBuffer>, "text/csv");
          },
        },
        {
          id: "json",
          label: text("json"),
          onAction: told(async () => {
            const content = { ...(await whole()), stickers: drawn.stickers, facts: drawn.facts };
            saveFile(`${name}.json`, JSON.stringify(content, null, 2), "application/json");
          }),
        },
      ]}
    />
  );
}

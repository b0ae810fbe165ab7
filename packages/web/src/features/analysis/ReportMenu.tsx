import type { AnalysisSettings } from "@talka/engine";
import { useState } from "react";
import { useRight, useSession } from "../../api/use-session.ts";
import { engine } from "../../engine-worker/engine.ts";
import { saveFile } from "../../ui/charts/save-file.ts";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Menu } from "../../ui/overlays/Menu.tsx";
import { printPage } from "../../ui/print-page.ts";
import { analysisWords } from "./analysis-words.ts";
import { DrawMapDialog } from "./DrawMapDialog.tsx";
import { drawMapWords } from "./draw-map-words.ts";
import { TellDialog } from "./TellDialog.tsx";

/** The report as a page of its own, and the screen on paper. */
export function ReportMenu({
  settings,
  name,
  analysisId,
}: {
  readonly settings: AnalysisSettings;
  readonly name: string;
  /** `null` while it is not saved. */
  readonly analysisId: string | null;
}) {
  const { locale } = useLocale();
  const text = useText(analysisWords);
  const drawing = useText(drawMapWords);
  const session = useSession();
  const mayDraw = useRight("lean.contribute");
  const page = () =>
    engine().call("reportPage", {
      settings,
      locale,
      title: name,
      organisation: session?.organisation?.names[locale] ?? "",
      generatedAtMs: Date.now(),
    });
  const save = async () => saveFile(`${name}.html`, await page(), "text/html");
  const [isTelling, setTelling] = useState(false);
  const [isDrawing, setDrawing] = useState(false);
  return (
    <>
      <Menu
        trigger={text("report")}
        actions={[
          { id: "html", label: text("reportHtml"), onAction: () => void save() },
          { id: "pdf", label: text("reportPdf"), onAction: () => void page().then(printPage) },
          { id: "print", label: text("print"), onAction: () => globalThis.print() },
          { id: "present", label: text("present"), onAction: () => setTelling(true) },
          ...(mayDraw
            ? [{ id: "map", label: drawing("drawMap"), onAction: () => setDrawing(true) }]
            : []),
        ]}
      />
      {isTelling && <TellDialog {...{ settings, name }} onClose={() => setTelling(false)} />}
      {isDrawing && (
        <DrawMapDialog {...{ settings, name, analysisId }} onClose={() => setDrawing(false)} />
      )}
    </>
  );
}

import type { AnalysisSettings } from "@talka/engine";
import { useSession } from "../../api/use-session.ts";
import { engine } from "../../engine-worker/engine.ts";
import { saveFile } from "../../ui/charts/save-file.ts";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Menu } from "../../ui/overlays/Menu.tsx";
import { analysisWords } from "./analysis-words.ts";
import { printPage } from "./print-page.ts";

/** The report as a page of its own, and the screen on paper. */
export function ReportMenu({
  settings,
  name,
}: {
  readonly settings: AnalysisSettings;
  readonly name: string;
}) {
  const { locale } = useLocale();
  const text = useText(analysisWords);
  const session = useSession();
  const page = () =>
    engine().call("reportPage", {
      settings,
      locale,
      title: name,
      organisation: session?.organisation?.names[locale] ?? "",
      generatedAtMs: Date.now(),
    });
  const save = async () => saveFile(`${name}.html`, await page(), "text/html");
  return (
    <Menu
      trigger={text("report")}
      actions={[
        { id: "html", label: text("reportHtml"), onAction: () => void save() },
        { id: "pdf", label: text("reportPdf"), onAction: () => void page().then(printPage) },
        { id: "print", label: text("print"), onAction: () => globalThis.print() },
      ]}
    />
  );
}

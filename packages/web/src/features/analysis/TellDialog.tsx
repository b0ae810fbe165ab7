import type { AnalysisSettings } from "@talka/engine";
import { useSession } from "../../api/use-session.ts";
import { engine } from "../../engine-worker/engine.ts";
import { useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { TellPanel } from "../deck/TellPanel.tsx";
import { analysisWords } from "./analysis-words.ts";

interface TellDialogProps {
  readonly settings: AnalysisSettings;
  readonly name: string;
  readonly onClose: () => void;
}

/** Slides and a poster of the analysis, made where the records are. */
export function TellDialog({ settings, name, onClose }: TellDialogProps) {
  const text = useText(analysisWords);
  const session = useSession();
  return (
    <Dialog isOpen shape="drawer" title={text("present")} onClose={onClose}>
      <TellPanel
        name={name}
        tell={(locale, publicity) =>
          engine().call("telling", {
            settings,
            locale,
            title: name,
            organisation: session?.organisation?.names[locale] ?? "",
            generatedAtMs: Date.now(),
            publicity,
          })
        }
      />
    </Dialog>
  );
}

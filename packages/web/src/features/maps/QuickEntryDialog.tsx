import { addQuickSteps, type DrawnMap, emptyMap, readQuickEntry } from "@talka/lean";
import { formatMapDuration } from "@talka/report";
import { useState } from "react";
import { forgetKept, keep, readKept } from "../../device/kept.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { editorWords } from "./editor-words.ts";
import styles from "./maps.module.css";

interface QuickEntryDialogProps {
  readonly mapId: string;
  readonly map: DrawnMap;
  readonly onClose: () => void;
  readonly onSave: (map: DrawnMap) => void;
}

/** A workshop's steps, a line each; what is typed stays on this device until it is drawn. */
export function QuickEntryDialog({ mapId, map, onClose, onSave }: QuickEntryDialogProps) {
  const text = useText(editorWords);
  const { locale } = useLocale();
  const name = `map-lines.${mapId}`;
  const [typed, setTyped] = useState(() => String(readKept(name) ?? ""));
  const { steps, faults } = readQuickEntry(typed);
  function draw(onto: DrawnMap) {
    forgetKept(name);
    onSave(addQuickSteps(onto, steps, text("someRole"), () => crypto.randomUUID()));
  }
  const isUnusable = steps.length === 0 || faults.length > 0;
  return (
    <Dialog
      isOpen
      shape="drawer"
      title={text("quick")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          {map.steps.length > 0 && (
            <Button isDisabled={isUnusable} onPress={() => draw({ ...emptyMap, facts: map.facts })}>
              {text("replace")}
            </Button>
          )}
          <Button look="primary" isDisabled={isUnusable} onPress={() => draw(map)}>
            {text("draw", { count: steps.length })}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        <p className={layout["soft"]}>{text("quickHint")}</p>
        <pre className={styles["example"]}>{text("quickExample")}</pre>
        <TextArea
          label={text("lines")}
          rows={10}
          value={typed}
          onChange={(value) => {
            setTyped(value);
            keep(name, value);
          }}
        />
        {faults.length > 0 && (
          <ul className={styles["faults"]} role="alert">
            {faults.map(({ line, code, part }, k) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: faults have no name but their place
              <li key={k}>{text(`line.${code}`, { line, part })}</li>
            ))}
          </ul>
        )}
        <ol className={styles["read"]} aria-label={text("understood")}>
          {steps.map((step) => (
            <li key={step.line}>
              <strong>{step.name}</strong>{" "}
              <span className={layout["soft"]}>
                {[
                  step.role,
                  step.processTime &&
                    `${text("processTime")} ${formatMapDuration(step.processTime, locale)}`,
                  step.leadTime &&
                    `${text("leadTime")} ${formatMapDuration(step.leadTime, locale)}`,
                  step.completeAccuratePercent !== null && `%C&A ${step.completeAccuratePercent}`,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </Dialog>
  );
}

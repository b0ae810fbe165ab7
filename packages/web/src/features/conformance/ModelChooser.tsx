import type { NetOfFile } from "@talka/formats";
import { joinList } from "@talka/report";
import { Choice } from "../../ui/charts/Choice.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { FileDrop } from "../../ui/forms/FileDrop.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./conformance.module.css";
import { modelWords } from "./conformance-words.ts";

/** Which model cases are held against. */
export type ModelKind = "usual" | "all" | "own";

export interface ModelChooserProps {
  readonly kind: ModelKind;
  readonly onKind: (kind: ModelKind) => void;
  /** The model of one's own; `null` until a file is chosen. */
  readonly own: { readonly name: string; readonly file: NetOfFile } | null;
  /** Whether a model that was kept is still being read. */
  readonly isReading: boolean;
  /** Why the last file gave no model, in words. */
  readonly error: string | null;
  readonly onFile: (file: File) => void;
  readonly onOther: () => void;
}

/** Chooses the model: found in the cases, or a file of one's own. */
export function ModelChooser({
  kind,
  onKind,
  own,
  isReading,
  error,
  onFile,
  onOther,
}: ModelChooserProps) {
  const { locale } = useLocale();
  const text = useText(modelWords);
  return (
    <>
      <div className={styles["choice"]}>
        <Choice<ModelKind>
          label={text("model")}
          value={kind}
          onChange={onKind}
          options={[
            { value: "usual", label: text("usual") },
            { value: "all", label: text("all") },
            { value: "own", label: text("own") },
          ]}
        />
      </div>
      {kind !== "own" && (
        <p className={styles["soft"]}>{text(kind === "usual" ? "usualNote" : "allNote")}</p>
      )}
      {error !== null && (
        <p role="alert" className={styles["error"]}>
          {error}
        </p>
      )}
      {kind === "own" && own === null && !isReading && (
        <FileDrop
          title={text("drop")}
          hint={text("dropHint")}
          chooseLabel={text("choose")}
          accept=".bpmn,.pnml,.xml"
          onFile={onFile}
        />
      )}
      {kind === "own" && own !== null && (
        <div className={styles["chosen"]}>
          <p>{text("ownNote", { name: own.name })}</p>
          <Button size="small" onPress={onOther}>
            {text("other")}
          </Button>
          {own.file.leftOut.length > 0 && (
            <p className={styles["soft"]}>
              {text("leftOut", {
                list: joinList(
                  own.file.leftOut.map(({ element, id }) => `${element} (${id})`),
                  locale,
                ),
              })}
            </p>
          )}
        </div>
      )}
    </>
  );
}

import { useEffect, useRef, useState } from "react";
import { Button } from "../../ui/forms/Button.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import styles from "./model.module.css";
import { modelWords } from "./model-words.ts";
import { type BpmnLabel, type OpenBpmn, openBpmn } from "./open-bpmn.ts";

export interface BpmnCanvasProps {
  readonly xml: string;
  readonly mode: "view" | "edit";
  readonly labels: readonly BpmnLabel[];
  /** The diagram once it is drawn; `null` when it goes. */
  readonly onOpen: (open: OpenBpmn | null) => void;
  /** After each change by hand. */
  readonly onEdit?: (xml: string) => void;
}

/** A BPMN diagram that can be moved and enlarged, and edited in its editing mode. */
export function BpmnCanvas({ xml, mode, labels, onOpen, onEdit }: BpmnCanvasProps) {
  const text = useText(modelWords);
  const container = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<OpenBpmn | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const openPhase = (name: string) => text("openPhase", { name });
  const told = useRef({ onOpen, onEdit, openPhase });
  told.current = { onOpen, onEdit, openPhase };

  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    let isGone = false;
    let opened: OpenBpmn | null = null;
    setFailed(false);
    openBpmn(element, xml, mode, {
      openPhase: (name) => told.current.openPhase(name),
    }).then(
      (now) => {
        if (isGone) return now.close();
        opened = now;
        now.onChange(() => void now.xml().then((edited) => told.current.onEdit?.(edited)));
        setOpen(now);
        told.current.onOpen(now);
      },
      () => {
        if (!isGone) setFailed(true);
      },
    );
    return () => {
      isGone = true;
      opened?.close();
      setOpen(null);
      told.current.onOpen(null);
    };
  }, [xml, mode]);

  useEffect(() => {
    open?.label(labels);
  }, [open, labels]);

  return (
    <div className={styles["frame"]}>
      <fieldset className={styles["zoom"]} data-print="hide">
        <legend className={styles["hidden"]}>{text("canvas")}</legend>
        <Button size="small" onPress={() => open?.zoom(1.25)}>
          {text("zoomIn")}
        </Button>
        <Button size="small" onPress={() => open?.zoom(0.8)}>
          {text("zoomOut")}
        </Button>
        <Button size="small" onPress={() => open?.showAll()}>
          {text("fit")}
        </Button>
      </fieldset>
      {open === null && (
        <p className={styles["state"]} role="status">
          {text(hasFailed ? "failed" : "drawing")}
        </p>
      )}
      <div
        ref={container}
        className={styles["canvas"]}
        data-mode={mode}
        data-drawn={open !== null}
      />
    </div>
  );
}

import type { DrawnMap, MapVoice } from "@talka/lean";
import { useEffect, useRef } from "react";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { editorWords } from "./editor-words.ts";
import { MapCanvas } from "./MapCanvas.tsx";
import styles from "./maps.module.css";

interface WallViewProps {
  readonly title: string;
  readonly map: DrawnMap;
  readonly voices: readonly MapVoice[];
  readonly onClose: () => void;
}

/** The drawing alone, as large as the wall allows. Escape leaves. */
export function WallView({ title, map, voices, onClose }: WallViewProps) {
  const text = useText(editorWords);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === "Escape") close.current();
    };
    globalThis.addEventListener("keydown", press);
    return () => globalThis.removeEventListener("keydown", press);
  }, []);
  return (
    <div className={styles["wall"]}>
      <div className={layout["head"]}>
        <h1>{title}</h1>
        <Button autoFocus onPress={onClose}>
          {text("leaveWall")}
        </Button>
      </div>
      <MapCanvas map={map} voices={voices} selectedId={null} zoom={null} />
    </div>
  );
}

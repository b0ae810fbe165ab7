import type { MapPage } from "@talka/contract";
import { Button } from "../../ui/forms/Button.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { editorWords } from "./editor-words.ts";
import styles from "./maps.module.css";
import type { MapEditor } from "./use-map-editor.ts";

interface SaveStateViewProps {
  readonly page: MapPage;
  readonly editor: MapEditor;
}

/** How the drawing stands with the server, and what to do where it was changed twice. */
export function SaveStateView({ page, editor }: SaveStateViewProps) {
  const text = useText(editorWords);
  if (!page.mayChange) return <p className={styles["state"]}>{text("onlyLook")}</p>;
  if (editor.state === "conflict") {
    return (
      <div role="alert" className={styles["conflict"]}>
        <span>{text("conflict")}</span>
        <Button onPress={() => void editor.settle("theirs")}>{text("theirs")}</Button>
        <Button onPress={() => void editor.settle("mine")}>{text("mine")}</Button>
      </div>
    );
  }
  return (
    <p className={styles["state"]} role="status" data-state={editor.state}>
      {text(editor.state)}{" "}
      {editor.state === "unreachable" && (
        <Button size="small" onPress={() => void editor.saveNow()}>
          {text("saveNow")}
        </Button>
      )}
    </p>
  );
}

import { Button } from "../../ui/forms/Button.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { MoreTools } from "../../ui/overlays/MoreTools.tsx";
import { editorWords } from "./editor-words.ts";
import type { MapEditor } from "./use-map-editor.ts";

interface EditorToolsProps {
  readonly editor: MapEditor;
  readonly mayChange: boolean;
  /** `null`: nothing is drawn that could be larger. */
  readonly zoom: {
    readonly value: number | null;
    readonly set: (zoom: number | null) => void;
  } | null;
  readonly onAdd: () => void;
  readonly onQuick: () => void;
  readonly onFacts: () => void;
  readonly onWall: () => void;
}

/** What can be done with the drawing. */
export function EditorTools(props: EditorToolsProps) {
  const { editor, mayChange, zoom } = props;
  const text = useText(editorWords);
  const by = (factor: number) =>
    zoom?.set(Math.min(2.5, Math.max(0.3, (zoom.value ?? 0.7) * factor)));
  return (
    <>
      {mayChange && <Button onPress={props.onAdd}>{text("addStep")}</Button>}
      <MoreTools of={text("picture")}>
        {mayChange && (
          <>
            <Button onPress={props.onQuick}>{text("quick")}</Button>
            <Button onPress={props.onFacts}>{text("facts")}</Button>
            <Button
              square
              aria-label={text("undo")}
              isDisabled={!editor.canUndo}
              onPress={editor.undo}
            >
              ↶
            </Button>
            <Button
              square
              aria-label={text("redo")}
              isDisabled={!editor.canRedo}
              onPress={editor.redo}
            >
              ↷
            </Button>
          </>
        )}
        {zoom !== null && (
          <>
            <Button square aria-label={text("zoomOut")} onPress={() => by(0.8)}>
              −
            </Button>
            <Button square aria-label={text("zoomIn")} onPress={() => by(1.25)}>
              +
            </Button>
            <Button onPress={() => zoom.set(null)}>{text("zoomFit")}</Button>
            <Button onPress={props.onWall}>{text("wall")}</Button>
          </>
        )}
      </MoreTools>
    </>
  );
}

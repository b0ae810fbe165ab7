import type { MapPage } from "@talka/contract";
import { insertStep, laneOfRole, newStep, removeStep } from "@talka/lean";
import { streamMapWords } from "@talka/report";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { Choice } from "../../ui/charts/Choice.tsx";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { MoreTools } from "../../ui/overlays/MoreTools.tsx";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { AboutMapDialog } from "./AboutMapDialog.tsx";
import { ComparePart } from "./ComparePart.tsx";
import { CopyButton } from "./CopyButton.tsx";
import { EditorTools } from "./EditorTools.tsx";
import { editorWords } from "./editor-words.ts";
import { FactsDialog } from "./FactsDialog.tsx";
import { FiguresPanel } from "./FiguresPanel.tsx";
import { MapCanvas } from "./MapCanvas.tsx";
import { MapExportMenu } from "./MapExportMenu.tsx";
import { MapListView } from "./MapListView.tsx";
import { MapVoices } from "./MapVoices.tsx";
import styles from "./maps.module.css";
import { QuickEntryDialog } from "./QuickEntryDialog.tsx";
import { SaveStateView } from "./SaveStateView.tsx";
import { StepDialog } from "./StepDialog.tsx";
import { useMapEditor } from "./use-map-editor.ts";
import { useMapVoices } from "./use-map-voices.ts";
import { VersionsPart } from "./VersionsPart.tsx";
import { WallView } from "./WallView.tsx";

type View = "picture" | "list" | "compare" | "versions";
const views = ["picture", "list", "compare", "versions"] as const;
const newId = () => crypto.randomUUID();

/** The map with all that can be done with it. */
export function MapEditor({
  page,
  beside,
}: {
  readonly page: MapPage;
  readonly beside: ReactNode;
}) {
  const text = useText(editorWords);
  const words = useText(streamMapWords);
  const navigate = useNavigate();
  const search = useSearch({ from: "/maps/$id" });
  const editor = useMapEditor(page);
  const { drawn, change } = editor;
  const voices = useMapVoices(page.processId);
  const [selectedId, setSelected] = useState<string | null>(null);
  const [openedId, setOpened] = useState<string | null>(null);
  const [dialog, setDialog] = useState<"quick" | "facts" | "about" | null>(null);
  const [zoom, setZoom] = useState<number | null>(1);
  usePageTitle(page.title);
  const view: View = search.view === undefined || search.view === "wall" ? "picture" : search.view;
  const show = (next: View | "wall") =>
    void navigate({
      to: "/maps/$id",
      params: { id: page.id },
      search: next === "picture" ? {} : { ...search, view: next },
    });
  const opened = drawn.steps.find(({ id }) => id === openedId);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element &&
        event.target.closest("input, textarea, [role=dialog]") !== null;
      if (!(event.ctrlKey || event.metaKey) || isTyping) return;
      const key = event.key.toLowerCase();
      if (key === "z" && !event.shiftKey && editor.canUndo) editor.undo();
      else if ((key === "y" || (key === "z" && event.shiftKey)) && editor.canRedo) editor.redo();
      else return;
      event.preventDefault();
    };
    globalThis.addEventListener("keydown", press);
    return () => globalThis.removeEventListener("keydown", press);
  }, [editor]);

  function addAfter(stepId: string | null) {
    const before = drawn.steps.find(({ id }) => id === stepId) ?? drawn.steps.at(-1);
    const [map, laneId] =
      before === undefined
        ? laneOfRole(drawn, text("someRole"), newId)
        : ([drawn, before.laneId] as const);
    const step = newStep(newId(), "", laneId);
    change(insertStep(map, step, before?.id ?? null, newId));
    setSelected(step.id);
    setOpened(step.id);
  }

  const edit = page.mayChange
    ? {
        select: setSelected,
        open: setOpened,
        addAfter,
        change,
        remove: (stepId: string) => change(removeStep(drawn, stepId)),
      }
    : undefined;

  if (search.view === "wall") {
    return (
      <WallView title={page.title} map={drawn} voices={voices} onClose={() => show("picture")} />
    );
  }
  return (
    <>
      <div className={layout["head"]}>
        <div>
          <p>
            <Link to="/processes/$id" params={{ id: page.processId }}>
              {text("back")}
            </Link>
          </p>
          <h1>{page.title}</h1>
          <p className={layout["soft"]}>
            {[
              words(`state.${page.state}`),
              text("stepCount", { count: drawn.steps.length }),
              page.version === 0 ? "" : text("version", { version: page.version }),
            ]
              .filter((one) => one !== "")
              .join(" · ")}
          </p>
          {editor.state !== "conflict" && <SaveStateView page={page} editor={editor} />}
        </div>
        <div className={layout["row"]}>
          <MoreTools>
            {page.mayChange && (
              <>
                <Button onPress={() => setDialog("about")}>{text("about")}</Button>
                <CopyButton page={page} drawn={drawn} />
              </>
            )}
            {drawn.steps.length > 0 && (
              <ButtonLink to="/what-if/new" search={{ map: page.id }}>
                {text("whatIf")}
              </ButtonLink>
            )}
            <MapExportMenu page={page} drawn={drawn} beforeSheet={editor.saveNow} />
          </MoreTools>
        </div>
      </div>
      {editor.state === "conflict" && <SaveStateView page={page} editor={editor} />}
      <div className={styles["tools"]}>
        <Choice
          label={text("view")}
          value={view}
          options={views.map((value) => ({ value, label: text(value) }))}
          onChange={show}
        />
        {(view === "picture" || view === "list") && (
          <EditorTools
            editor={editor}
            mayChange={page.mayChange}
            zoom={view === "picture" ? { value: zoom, set: setZoom } : null}
            onAdd={() => addAfter(selectedId)}
            onQuick={() => setDialog("quick")}
            onFacts={() => setDialog("facts")}
            onWall={() => show("wall")}
          />
        )}
      </div>
      {view === "compare" ? (
        <ComparePart
          page={page}
          drawn={drawn}
          otherId={search.with ?? null}
          onChoose={(other) =>
            void navigate({
              to: "/maps/$id",
              params: { id: page.id },
              search: { view: "compare", with: other },
            })
          }
        />
      ) : view === "versions" ? (
        <VersionsPart page={page} editor={editor} />
      ) : drawn.steps.length === 0 ? (
        <EmptyState
          title={text("empty")}
          action={
            page.mayChange && (
              <Button look="primary" onPress={() => setDialog("quick")}>
                {text("quick")}
              </Button>
            )
          }
        >
          {text("emptyHint")}
        </EmptyState>
      ) : (
        <div className={styles["desk"]} data-view={view}>
          <div className={layout["section"]}>
            {view === "picture" ? (
              <>
                <MapCanvas
                  map={drawn}
                  voices={voices}
                  selectedId={selectedId}
                  zoom={zoom}
                  {...(edit === undefined ? {} : { edit })}
                />
                {page.mayChange && <p className={styles["state"]}>{text("keys")}</p>}
              </>
            ) : (
              <MapListView map={drawn} {...(edit === undefined ? {} : { edit })} />
            )}
          </div>
          <FiguresPanel map={drawn} />
        </div>
      )}
      {(view === "picture" || view === "list") && <MapVoices map={drawn} voices={voices} />}
      {beside}
      {opened !== undefined && (
        <StepDialog
          key={opened.id}
          map={drawn}
          step={opened}
          onClose={() => {
            // a step that was never named was not meant
            if (opened.name === "") change(removeStep(drawn, opened.id));
            setOpened(null);
          }}
          onSave={(map) => {
            change(map);
            setOpened(null);
          }}
        />
      )}
      {dialog === "quick" && (
        <QuickEntryDialog
          mapId={page.id}
          map={drawn}
          onClose={() => setDialog(null)}
          onSave={(map) => {
            change(map);
            setDialog(null);
          }}
        />
      )}
      {dialog === "facts" && (
        <FactsDialog
          map={drawn}
          onClose={() => setDialog(null)}
          onSave={(map) => {
            change(map);
            setDialog(null);
          }}
        />
      )}
      {dialog === "about" && <AboutMapDialog page={page} onClose={() => setDialog(null)} />}
    </>
  );
}

import type { LogFilter } from "@talka/engine";
import { filterSentence, formatNumber } from "@talka/report";
import { useEffect, useRef, useState } from "react";
import type { LogFacts } from "../../engine-worker/queries/log-facts.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Menu } from "../../ui/overlays/Menu.tsx";
import { FilterDialog } from "./FilterDialog.tsx";
import { filterWords } from "./filter-words.ts";
import styles from "./filters.module.css";
import { type OfferedKind, offeredKinds } from "./offered-kinds.ts";

export interface FilterBarProps {
  readonly filters: readonly LogFilter[];
  readonly facts: LogFacts;
  /** Cases that pass and cases in the log; `null` while they are counted. */
  readonly kept: { readonly cases: number; readonly of: number } | null;
  readonly eventsDropped: boolean;
  /** Filters of the address that could not be understood. */
  readonly droppedCount: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onChange: (filters: readonly LogFilter[]) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Which cases are looked at: one chip a filter, applied from left to right. */
export function FilterBar(props: FilterBarProps) {
  const { filters, facts, kept, eventsDropped, droppedCount, onChange } = props;
  const { locale } = useLocale();
  const text = useText(filterWords);
  const [adding, setAdding] = useState<OfferedKind | null>(null);
  useUndoKeys(props);
  const without = (index: number) => onChange(filters.filter((_, i) => i !== index));
  const earlier = (index: number) => {
    const moved = [...filters];
    moved.splice(index - 1, 0, ...moved.splice(index, 1));
    onChange(moved);
  };
  return (
    <section aria-label={text("filters")} className={styles["bar"]}>
      <div className={styles["row"]}>
        {filters.length === 0 ? (
          <span className={styles["none"]}>{text("none")}</span>
        ) : (
          <ol className={styles["chips"]}>
            {filters.map((filter, index) => {
              const what = filterSentence(filter, locale, facts.zone);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells equal filters apart
                <li key={`${index} ${what}`} className={styles["chip"]}>
                  {index > 0 && (
                    <button
                      type="button"
                      className={styles["sign"]}
                      aria-label={text("earlier", { what })}
                      onClick={() => earlier(index)}
                    >
                      ‹
                    </button>
                  )}
                  <span className={styles["what"]}>
                    {what}
                    {filter.kind.startsWith("event-") && (
                      <span className={styles["mark"]}> · {text("eventFilter")}</span>
                    )}
                  </span>
                  <button
                    type="button"
                    className={styles["sign"]}
                    aria-label={text("remove", { what })}
                    onClick={() => without(index)}
                  >
                    ×
                  </button>
                </li>
              );
            })}
          </ol>
        )}
        <Menu
          size="small"
          trigger={`+ ${text("add")}`}
          actions={offeredKinds(facts).map((kind) => ({
            id: kind,
            label: text(`kind.${kind}`),
            ...(kind.startsWith("event-") ? { hint: text("eventFilter") } : {}),
            onAction: () => setAdding(kind),
          }))}
        />
        <span className={styles["history"]} data-idle={!props.canUndo && !props.canRedo}>
          <Button size="small" look="quiet" isDisabled={!props.canUndo} onPress={props.onUndo}>
            {text("undo")}
          </Button>
          <Button size="small" look="quiet" isDisabled={!props.canRedo} onPress={props.onRedo}>
            {text("redo")}
          </Button>
          {filters.length > 1 && (
            <Button size="small" look="quiet" onPress={() => onChange([])}>
              {text("clear")}
            </Button>
          )}
        </span>
        <span role="status" className={styles["kept"]}>
          {kept !== null &&
            filters.length > 0 &&
            text("kept", { kept: formatNumber(kept.cases, locale, 0), all: kept.of })}
        </span>
      </div>
      {eventsDropped && <p className={styles["warning"]}>{text("eventFilterNote")}</p>}
      {droppedCount > 0 && (
        <p role="alert" className={styles["warning"]}>
          {text("dropped", { n: droppedCount })}
        </p>
      )}
      {adding !== null && (
        <FilterDialog
          kind={adding}
          facts={facts}
          onClose={() => setAdding(null)}
          onAdd={(filter) => {
            setAdding(null);
            onChange([...filters, filter]);
          }}
        />
      )}
    </section>
  );
}

/** Ctrl+Z and Ctrl+Shift+Z (Ctrl+Y) anywhere but in a field, where they belong to the text. */
function useUndoKeys({ canUndo, canRedo, onUndo, onRedo }: FilterBarProps): void {
  const latest = useRef({ canUndo, canRedo, onUndo, onRedo });
  useEffect(() => {
    latest.current = { canUndo, canRedo, onUndo, onRedo };
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const target = event.target;
      if (target instanceof HTMLElement && target.closest("input, textarea, [contenteditable]")) {
        return;
      }
      const key = event.key.toLowerCase();
      const isRedo = key === "y" || (key === "z" && event.shiftKey);
      if (!isRedo && key !== "z") return;
      const { current } = latest;
      if (isRedo ? !current.canRedo : !current.canUndo) return;
      event.preventDefault();
      if (isRedo) current.onRedo();
      else current.onUndo();
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, []);
}

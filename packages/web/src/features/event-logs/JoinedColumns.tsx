import type { LogMapping } from "@talka/engine";
import { useRef } from "react";
import { Button } from "../../ui/forms/Button.tsx";
import { Select, type SelectOption } from "../../ui/forms/Select.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { Menu } from "../../ui/overlays/Menu.tsx";
import { type JoinedPart, withJoined } from "./column-choice.ts";
import { columnWords } from "./column-words.ts";
import columnsStyles from "./columns.module.css";
import { importSession } from "./import-session.ts";

/** More columns than a person joins by hand; the server keeps no more either. */
const MOST_JOINED = 20;

interface JoinedColumnsProps {
  readonly part: JoinedPart;
  readonly chosen: readonly string[];
  readonly options: readonly SelectOption<string>[];
  readonly mapping: LogMapping;
}

/** The columns that together name a case or an activity: each can be changed, added, removed. */
export function JoinedColumns({ part, chosen, options, mapping }: JoinedColumnsProps) {
  const text = useText(columnWords);
  const group = useRef<HTMLFieldSetElement>(null);
  const free = options.filter((option) => !chosen.includes(option.value));
  const set = (at: number, column: string | null) => {
    void importSession.map(withJoined(mapping, part, at, column));
    // the button that was pressed is gone: what stood before it takes the focus
    if (column === null) group.current?.querySelectorAll("button")[0]?.focus();
  };
  return (
    <fieldset ref={group} className={columnsStyles["joined"]} aria-label={text(part)}>
      {chosen.map((name, at) => (
        <div key={name} className={columnsStyles["joinedRow"]}>
          <Select
            label={at === 0 ? text(part) : text("nthColumn", { part: text(part), number: at + 1 })}
            options={options.filter(
              (option) => option.value === name || !chosen.includes(option.value),
            )}
            value={name}
            description={options.find((option) => option.value === name)?.hint}
            onChange={(column) => set(at, column)}
          />
          {chosen.length > 1 && (
            <Button
              look="quiet"
              size="small"
              square
              aria-label={text("removeColumn", { column: name })}
              onPress={() => set(at, null)}
            >
              <span aria-hidden="true">×</span>
            </Button>
          )}
        </div>
      ))}
      {free.length > 0 && chosen.length < MOST_JOINED && (
        <Menu
          trigger={text("addColumn")}
          look="quiet"
          size="small"
          aria-label={text("addColumnTo", { part: text(part) })}
          actions={free.map((option) => ({
            id: option.value,
            label: option.label,
            hint: option.hint,
            onAction: () => set(chosen.length, option.value),
          }))}
        />
      )}
    </fieldset>
  );
}

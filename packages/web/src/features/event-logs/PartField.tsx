import { Select } from "../../ui/forms/Select.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import {
  columnsFor,
  columnsOf,
  isJoined,
  neededParts,
  type Part,
  withColumn,
} from "./column-choice.ts";
import { columnWords } from "./column-words.ts";
import columnsStyles from "./columns.module.css";
import { type ImportRead, importSession } from "./import-session.ts";
import { JoinedColumns } from "./JoinedColumns.tsx";
import { WhyText } from "./WhyText.tsx";

const NONE = "\u0000none";

interface PartFieldProps {
  readonly part: Part;
  readonly state: ImportRead;
}

/** One part of a log, the column or columns chosen for it, and why. */
export function PartField({ part, state }: PartFieldProps) {
  const { outline, mapping } = state;
  const text = useText(columnWords);
  const chosen = columnsOf(mapping, part);
  const isNeeded = neededParts.some((one) => one === part);
  const samples = (name: string) =>
    outline.columns.find((column) => column.name === name)?.samples.join(" · ");
  const options = columnsFor(part, outline).map((name) => ({
    value: name,
    label: name,
    hint: samples(name),
  }));
  if (!isNeeded) options.unshift({ value: NONE, label: text("none"), hint: undefined });
  const example = chosen[0] === undefined ? undefined : samples(chosen[0]);
  return (
    <div className={columnsStyles["part"]}>
      {isJoined(part) && chosen.length > 0 ? (
        <JoinedColumns part={part} chosen={chosen} options={options} mapping={mapping} />
      ) : (
        <Select
          label={text(part)}
          options={options}
          value={chosen[0] ?? (isNeeded ? null : NONE)}
          placeholder={text(`${part}Hint`)}
          description={example || text(`${part}Hint`)}
          {...(isNeeded && chosen.length === 0 ? { error: text("required") } : {})}
          onChange={(column) =>
            void importSession.map(withColumn(mapping, part, column === NONE ? null : column))
          }
        />
      )}
      <WhyText part={part} columns={chosen} state={state} />
    </div>
  );
}

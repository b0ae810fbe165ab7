import type { SimulationModel } from "@talka/engine";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import styles from "./find-better.module.css";
import { findBetterWords } from "./find-better-words.ts";
import type { DutyChoice } from "./search-choice.ts";

interface DutyFieldsProps {
  readonly model: SimulationModel;
  readonly tasks: readonly { readonly value: string; readonly label: string }[];
  readonly duties: readonly DutyChoice[];
  readonly onChange: (duties: readonly DutyChoice[]) => void;
}

/** Who could do what else: because they know it, or because one could teach them. */
export function DutyFields({ model, tasks, duties, onChange }: DutyFieldsProps) {
  const text = useText(findBetterWords);
  const people = model.people.map(({ id, name }) => ({ value: id, label: name || id }));
  const free = model.people.flatMap(({ id }) =>
    tasks.filter(({ value }) => !doesToday(model, id, value)).map(({ value }) => ({ id, value })),
  );
  const next = free.find(
    ({ id, value }) => !duties.some((duty) => duty.personId === id && duty.task === value),
  );
  if (free.length === 0) return null;
  const tasksFor = (personId: string) =>
    tasks.filter(({ value }) => !doesToday(model, personId, value));
  return (
    <details className={layout["group"]}>
      <summary>
        {text("duties")}
        {duties.length > 0 && ` (${duties.length})`}
      </summary>
      <p className={layout["soft"]}>{text("dutiesHint")}</p>
      <ul className={styles["rows"]}>
        {duties.map((duty, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a duty is its place in the list
          <li key={k}>
            <Select
              label={text("dutyWho")}
              value={duty.personId}
              options={people.filter(({ value }) => tasksFor(value).length > 0)}
              onChange={(personId) => {
                const own = tasksFor(personId);
                const isFree = own.some(({ value }) => value === duty.task);
                const task = isFree ? duty.task : (own[0]?.value ?? duty.task);
                onChange(duties.with(k, { ...duty, personId, task }));
              }}
            />
            <Select
              label={text("dutyWhat")}
              value={duty.task}
              options={tasksFor(duty.personId)}
              onChange={(task) => onChange(duties.with(k, { ...duty, task }))}
            />
            <Select
              label={text("dutyHow")}
              value={duty.how}
              options={(["known", "teach"] as const).map((value) => ({
                value,
                label: text(`duty.${value}`),
              }))}
              onChange={(how) => onChange(duties.with(k, { ...duty, how }))}
            />
            <Button
              size="small"
              look="quiet"
              aria-label={text("removeRow", { n: k + 1 })}
              onPress={() => onChange(duties.filter((_, j) => j !== k))}
            >
              {text("remove")}
            </Button>
          </li>
        ))}
      </ul>
      <Button
        size="small"
        isDisabled={next === undefined || duties.length >= 20}
        onPress={() => {
          if (next === undefined) return;
          onChange([...duties, { personId: next.id, task: next.value, how: "known" }]);
        }}
      >
        {text("dutyAdd")}
      </Button>
    </details>
  );
}

function doesToday(model: SimulationModel, personId: string, task: string): boolean {
  return model.processes.some(({ tasks }) =>
    tasks.some(
      ({ nodeId, performers }) =>
        nodeId === task && performers.some((one) => one.personId === personId),
    ),
  );
}

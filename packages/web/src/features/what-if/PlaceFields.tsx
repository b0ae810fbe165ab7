import type { DayStretch, SimulationModel, Who } from "@talka/engine";
import { formatWeekday } from "@talka/report";
import { useRight } from "../../api/use-session.ts";
import { ManyChoices } from "../../ui/forms/Choices.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { changeFormWords } from "./change-form-words.ts";
import { rolesOf, tasksOf } from "./model-parts.ts";
import styles from "./what-if.module.css";

interface TaskSelectProps {
  readonly model: SimulationModel;
  readonly of: { readonly task: { readonly processId: string; readonly nodeId: string } };
  readonly onPick: (task: { readonly processId: string; readonly nodeId: string }) => void;
}

/** The step meant. */
export function TaskSelect({ model, of, onPick }: TaskSelectProps) {
  const text = useText(changeFormWords);
  const tasks = tasksOf(model);
  const several = model.processes.length > 1;
  const key = ({ processId, nodeId }: TaskSelectProps["of"]["task"]) => `${processId} ${nodeId}`;
  return (
    <Select
      label={text("step")}
      value={key(of.task)}
      options={tasks.map((task) => ({
        value: key(task),
        label: task.name,
        hint: several ? model.processes.find(({ id }) => id === task.processId)?.name : undefined,
      }))}
      onChange={(value) => {
        const found = tasks.find((task) => key(task) === value);
        if (found !== undefined) onPick({ processId: found.processId, nodeId: found.nodeId });
      }}
    />
  );
}

interface WhoSelectProps {
  readonly model: SimulationModel;
  readonly who: Who;
  readonly onPick: (who: Who) => void;
}

/** Roles; single people, by number, only for those who plan the hours of a team. */
export function WhoSelect({ model, who, onPick }: WhoSelectProps) {
  const text = useText(changeFormWords);
  const mayOwn = useRight("process.own");
  const mayLead = useRight("board.lead");
  const roles = rolesOf(model);
  const key = (of: Who) =>
    of.kind === "everybody" ? "all" : of.kind === "role" ? `r ${of.role}` : `p ${of.personId}`;
  const choices: { who: Who; label: string }[] = [
    { who: { kind: "everybody" }, label: text("everybody") },
    ...[...roles.keys()].map((role) => ({ who: { kind: "role" as const, role }, label: role })),
    ...model.people
      .filter(({ id, role }) => {
        const isChosen = who.kind === "person" && who.personId === id;
        return isChosen || ((mayOwn || mayLead) && (roles.get(role) ?? 0) > 1);
      })
      .map(({ id, name }) => ({ who: { kind: "person" as const, personId: id }, label: name })),
  ];
  return (
    <Select
      label={text("who")}
      value={key(who)}
      options={choices.map((one) => ({ value: key(one.who), label: one.label }))}
      onChange={(value) => {
        const found = choices.find((one) => key(one.who) === value);
        if (found !== undefined) onPick(found.who);
      }}
    />
  );
}

interface StretchProps {
  readonly value: DayStretch;
  readonly onChange: (value: DayStretch, isDone: boolean) => void;
}

/** Days and hours, by sliders of a quarter of an hour. */
export function StretchFields({ value, onChange }: StretchProps) {
  const text = useText(changeFormWords);
  const time = (key: "fromMinute" | "toMinute", label: string) => (
    <label className={styles["time"]}>
      {label}
      <input
        type="time"
        step={900}
        value={clockTime(value[key])}
        onChange={(event) => {
          const [hours = 0, minutes = 0] = event.target.value.split(":").map(Number);
          if (event.target.value !== "") onChange({ ...value, [key]: hours * 60 + minutes }, true);
        }}
      />
    </label>
  );
  return (
    <>
      <Weekdays
        values={value.weekdays}
        onChange={(weekdays) => onChange({ ...value, weekdays }, true)}
      />
      <div className={styles["times"]}>
        {time("fromMinute", text("from"))}
        {time("toMinute", text("to"))}
      </div>
    </>
  );
}

interface WeekdaysProps {
  readonly values: readonly number[];
  readonly onChange: (values: readonly number[]) => void;
}

/** Some days of the week. */
export function Weekdays({ values, onChange }: WeekdaysProps) {
  const text = useText(changeFormWords);
  const { locale } = useLocale();
  return (
    <ManyChoices
      label={text("weekdays")}
      values={values.map(String)}
      options={[1, 2, 3, 4, 5, 6, 7].map((day) => ({
        value: String(day),
        label: formatWeekday(day, locale),
      }))}
      onChange={(days) => onChange(days.map(Number).sort((a, b) => a - b))}
    />
  );
}

function clockTime(minute: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return minute >= 1440 ? "23:59" : `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

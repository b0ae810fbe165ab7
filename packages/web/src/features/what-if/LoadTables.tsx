import type { WhatIfBase } from "@talka/contract";
import {
  type ReplicatedMean,
  type SimulationModel,
  type SimulationSummary,
  type WaitingCause,
  waitingCauses,
} from "@talka/engine";
import { formatNumber, formatShare, waitingCauseWords } from "@talka/report";
import { DataTable } from "../../ui/charts/DataTable.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { rolesOf, tasksOf } from "./model-parts.ts";
import { resultWords } from "./result-words.ts";

interface TablesProps {
  readonly base: WhatIfBase;
  /** As the changes made it. */
  readonly model: SimulationModel;
  readonly today: SimulationSummary;
  readonly scenario: SimulationSummary;
}

const HOUR_MS = 3_600_000;
/** Of fewer people in a role no figure of their work is told. */
const fewest = 3;
const none: ReplicatedMean = { mean: Number.NaN, ci95: [Number.NaN, Number.NaN], sd: 0, n: 0 };

/** How much of their open hours the people of each role work. */
export function LoadTable({ base, model, today, scenario }: TablesProps) {
  const text = useText(resultWords);
  const { locale } = useLocale();
  const isRecorded = base.story.kind === "record";
  const rows = [...rolesOf(model)].map(([role, people]) => ({
    role,
    people,
    hours: hoursPerWeek(model, role),
    before: today.roles.find(({ id }) => id === role) ?? null,
    after: scenario.roles.find(({ id }) => id === role) ?? null,
  }));
  const told = (people: number, share: ReplicatedMean | undefined) => {
    if (share === undefined || Number.isNaN(share.mean)) return "–";
    const { mean } = share;
    if (isRecorded && people < fewest) {
      return text(`load.${mean < 0.6 ? "light" : mean <= 0.85 ? "even" : "full"}`);
    }
    return inBand(share, (value) => formatShare(value, locale));
  };
  return (
    <section className={layout["section"]}>
      <h2>{text("loads")}</h2>
      <DataTable
        title={text("loads")}
        fileName="what-if-loads"
        rows={rows}
        rowKey={({ role }) => role}
        columns={[
          { id: "role", title: text("role"), value: ({ role }) => role },
          { id: "people", title: text("people"), value: ({ people }) => people },
          {
            id: "hours",
            title: text("hoursPerWeek"),
            value: ({ hours }) => hours,
            text: ({ hours }) => formatNumber(hours, locale, 0),
          },
          {
            id: "today",
            title: text("loadToday"),
            value: ({ people, before }) => told(people, before?.utilisation),
          },
          {
            id: "then",
            title: text("loadThen"),
            value: ({ people, after }) => told(people, after?.utilisation),
          },
          {
            id: "p95",
            title: text("loadP95"),
            value: ({ people, after }) => told(people, after?.loadP95),
          },
        ]}
      />
      <p className={layout["soft"]}>
        {text("inBrackets")} {isRecorded && text("loadsNote")}
      </p>
    </section>
  );
}

/** "64 % (61 % … 67 %)": the mean with its 95 % band; the mean alone where there is none. */
function inBand({ mean, ci95: [low, high] }: ReplicatedMean, tell: (value: number) => string) {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return tell(mean);
  return `${tell(mean)} (${tell(Math.max(0, low))} … ${tell(high)})`;
}

function hoursPerWeek(model: SimulationModel, role: string): number {
  return model.people
    .filter((person) => person.role === role)
    .reduce((sum, { calendarId }) => {
      const week = model.calendars.find(({ id }) => id === calendarId)?.calendar.weeks.at(-1);
      const minutes = week?.open.reduce((all, o) => all + o.toMinute - o.fromMinute, 0) ?? 0;
      return sum + minutes / 60;
    }, 0);
}

/** Why cases wait, in hours of a case. */
export function CauseTable({ today, scenario }: Pick<TablesProps, "today" | "scenario">) {
  const text = useText(resultWords);
  const causes = useText(waitingCauseWords);
  const { locale } = useLocale();
  const hours = (summary: SimulationSummary, cause: WaitingCause) =>
    summary.all.waitingByCause[cause] / HOUR_MS;
  const rows = waitingCauses
    .map((cause) => ({ cause, before: hours(today, cause), after: hours(scenario, cause) }))
    .filter(({ before, after }) => before >= 0.05 || after >= 0.05);
  return (
    <section className={layout["section"]}>
      <h2>{text("causes")}</h2>
      <DataTable
        title={text("causes")}
        fileName="what-if-causes"
        rows={rows}
        rowKey={({ cause }) => cause}
        columns={[
          { id: "cause", title: text("cause"), value: ({ cause }) => causes(cause) },
          ...(["before", "after"] as const).map((key) => ({
            id: key,
            title: text(key === "before" ? "loadToday" : "loadThen"),
            value: (row: (typeof rows)[number]) => row[key],
            text: (row: (typeof rows)[number]) => formatNumber(row[key], locale, 1),
          })),
        ]}
      />
      <p className={layout["soft"]}>{text("causesNote")}</p>
    </section>
  );
}

/** Each step: who may do it, how long work waits there and how much lies there on average. */
export function StepTable({ model, today, scenario }: Omit<TablesProps, "base">) {
  const text = useText(resultWords);
  const { locale } = useLocale();
  const rows = tasksOf(model).map((task) => {
    const of = (summary: SimulationSummary) =>
      summary.tasks.find(({ id, processId }) => id === task.nodeId && processId === task.processId);
    const [before, after] = [of(today), of(scenario)];
    const gap =
      scenario.processes.find(({ id }) => id === task.processId)?.gapMs.mean ?? Number.NaN;
    const waitMs = after?.waitingMs.mean ?? Number.NaN;
    return {
      key: `${task.processId} ${task.nodeId}`,
      name: task.name,
      who: whoMayDo(model, task.rule.performers),
      before: before?.waitingMs ?? none,
      after: after?.waitingMs ?? none,
      // Little: what lies there is what comes times how long it stays.
      queue: (waitMs * (after?.countPerCase.mean ?? 0)) / gap,
      work: (after?.workMs.mean ?? Number.NaN) / HOUR_MS,
    };
  });
  type Row = (typeof rows)[number];
  const waiting = (id: "before" | "after", title: string) => ({
    id,
    title,
    value: (row: Row) => row[id].mean / HOUR_MS,
    text: (row: Row) =>
      Number.isNaN(row[id].mean)
        ? "–"
        : inBand(row[id], (ms) => formatNumber(ms / HOUR_MS, locale, 1)),
  });
  const number = (id: "queue" | "work", title: string) => ({
    id,
    title,
    value: (row: Row) => row[id],
    text: (row: Row) => (Number.isNaN(row[id]) ? "–" : formatNumber(row[id], locale, 1)),
  });
  return (
    <section className={layout["section"]}>
      <h2>{text("stepTable")}</h2>
      <DataTable
        title={text("stepTable")}
        fileName="what-if-steps"
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { id: "step", title: text("step"), value: ({ name }) => name },
          { id: "who", title: text("whoDoes"), value: ({ who }) => who },
          waiting("before", text("waitToday")),
          waiting("after", text("waitThen")),
          number("queue", text("queueThen")),
          number("work", text("workThen")),
        ]}
      />
      <p className={layout["soft"]}>{text("inBrackets")}</p>
    </section>
  );
}

/** "Clerk 3, Head 1". */
function whoMayDo(
  model: SimulationModel,
  performers: readonly { readonly personId: string }[],
): string {
  const count = new Map<string, number>();
  for (const { personId } of performers) {
    const role = model.people.find(({ id }) => id === personId)?.role ?? personId;
    count.set(role, (count.get(role) ?? 0) + 1);
  }
  return [...count].map(([role, n]) => `${role} ${n}`).join(", ");
}

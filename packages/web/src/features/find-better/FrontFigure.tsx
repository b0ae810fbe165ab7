import {
  changesAsMoves,
  type GoalKind,
  type SearchResult,
  type SimulationModel,
} from "@talka/engine";
import { betterWords, goalValue, moveSentence } from "@talka/report";
import { DataFigure } from "../../ui/charts/DataFigure.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./find-better.module.css";
import { findBetterWords } from "./find-better-words.ts";

interface FrontFigureProps {
  readonly result: SearchResult;
  readonly model: SimulationModel;
}

const WIDTH = 480;
const HEIGHT = 280;
const EDGE = { left: 16, right: 16, top: 20, bottom: 36 };

/** The front as points of two goals, and the table with all goals and the changes in words. */
export function FrontFigure({ result, model }: FrontFigureProps) {
  const text = useText(findBetterWords);
  const better = useText(betterWords);
  const { locale } = useLocale();
  const { goals, today } = result;
  const rows = result.front.map(({ changes, values }, k) => ({
    name: changes.length === 0 ? text("today") : `${text("way")} ${k + 1}`,
    values,
    changes: changesAsMoves(changes)
      .map((move) => moveSentence(move, model, locale))
      .join("; "),
  }));
  type Row = (typeof rows)[number];
  return (
    <DataFigure
      title={text("front")}
      note={text("frontNote")}
      picture={<FrontPicture goals={goals} today={today} rows={rows} />}
      columns={[
        { id: "name", title: text("way"), value: (row: Row) => row.name },
        ...goals.map((goal, g) => ({
          id: goal,
          title: better(`goal.${goal}`),
          value: (row: Row) => row.values[g] ?? 0,
          text: (row: Row) => goalValue(goal, row.values[g] ?? 0, locale),
        })),
        { id: "changes", title: text("move"), value: (row: Row) => row.changes },
      ]}
      rows={rows}
      rowKey={(_, k) => k}
      fileName="front"
    />
  );
}

function FrontPicture({
  goals,
  today,
  rows,
}: {
  readonly goals: readonly GoalKind[];
  readonly today: readonly number[];
  readonly rows: readonly { readonly name: string; readonly values: readonly number[] }[];
}) {
  const text = useText(findBetterWords);
  const better = useText(betterWords);
  const { locale } = useLocale();
  const x = Math.min(1, goals.length - 1);
  const column = (g: number) => [...rows.map(({ values }) => values[g] ?? 0), today[g] ?? 0];
  const scale = (g: number, from: number, to: number) => {
    const all = column(g).filter(Number.isFinite);
    const low = Math.min(...all);
    const range = Math.max(...all) - low || 1;
    return (value: number) => from + ((value - low) / range) * (to - from);
  };
  const across = scale(x, EDGE.left + 8, WIDTH - EDGE.right - 8);
  const down = scale(0, HEIGHT - EDGE.bottom - 8, EDGE.top + 8);
  const goalName = (g: number) => {
    const goal = goals[g];
    return goal === undefined ? "" : better(`goal.${goal}`);
  };
  const [bestX, bestY] = [Math.min(...column(x)), Math.min(...column(0))];
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles["front"]} aria-hidden="true">
      <line
        x1={EDGE.left}
        x2={WIDTH - EDGE.right}
        y1={HEIGHT - EDGE.bottom}
        y2={HEIGHT - EDGE.bottom}
      />
      <line x1={EDGE.left} x2={EDGE.left} y1={EDGE.top} y2={HEIGHT - EDGE.bottom} />
      <text x={EDGE.left} y={12}>
        ↓ {goalName(0)} ({goalValue(goals[0] ?? "wait", bestY, locale)} …)
      </text>
      <text x={WIDTH - EDGE.right} y={HEIGHT - 10} textAnchor="end">
        ← {goalName(x)} ({goalValue(goals[x] ?? "wait", bestX, locale)} …)
      </text>
      {rows.map(({ name, values }) => (
        <circle key={name} r={5} cx={across(values[x] ?? 0)} cy={down(values[0] ?? 0)}>
          <title>{name}</title>
        </circle>
      ))}
      <g data-today="">
        <circle r={6} cx={across(today[x] ?? 0)} cy={down(today[0] ?? 0)} />
        <text
          x={across(today[x] ?? 0) + (across(today[x] ?? 0) > WIDTH / 2 ? -11 : 11)}
          y={down(today[0] ?? 0) + 4}
          textAnchor={across(today[x] ?? 0) > WIDTH / 2 ? "end" : "start"}
        >
          {text("today")}
        </text>
      </g>
    </svg>
  );
}

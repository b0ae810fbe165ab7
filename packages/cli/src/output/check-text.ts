import { distanceNames, type ModelCheck } from "@talka/engine";
import {
  answersOfModel,
  formatNumber,
  type Locale,
  modelCheckWords,
  translator,
  verdictOfModel,
} from "@talka/report";

/** Distances of a model as a table in plain text, then its verdict in words; lines. */
export function checkText(check: ModelCheck, locale: Locale): readonly string[] {
  const say = translator(modelCheckWords, locale);
  const head = say("head", {
    later: check.laterCases,
    earlier: check.earlierCases,
    runs: check.replications,
  });
  const rows = distanceNames.map((name) => {
    const { model, floor, baseline } = check.distances[name];
    const digits = name.endsWith("Hours") ? 1 : 3;
    const number = (value: number) => formatNumber(value, locale, digits);
    const spread = Number.isNaN(model.sd) ? "" : ` ± ${number(model.sd)}`;
    return [
      say(`distance.${name}`),
      `${number(model.mean)}${spread}`,
      number(floor.mean),
      number(baseline.mean),
    ];
  });
  const columns = ["", say("columnModel"), say("columnFloor"), say("columnBaseline")];
  const hours = (value: number) => formatNumber(value, locale, 1);
  const { recorded, simulated } = check.leadHours;
  return [
    head,
    ...aligned([columns, ...rows]),
    `  (${say("explainFloor")})`,
    say("lead", {
      recorded: hours(recorded.median),
      simulated: hours(simulated.median),
      recordedMean: hours(recorded.mean),
      simulatedMean: hours(simulated.mean),
    }),
    say("left", { running: check.runningCases, late: check.lateCases }),
    "",
    ...verdictOfModel(check, locale),
    `${say("answersHead")}:`,
    ...aligned(answersOfModel(check.answers, locale).map(({ question, told }) => [question, told])),
  ];
}

/** Rows as lines, the first column to the left and the others to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, k) =>
    Math.max(...rows.map((row) => (row[k] ?? "").length)),
  );
  return rows.map((row) => {
    const cells = row.map((cell, k) =>
      k === 0 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0),
    );
    return `  ${cells.join("  ").trimEnd()}`;
  });
}

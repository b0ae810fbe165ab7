import type { TableColumn, TableWarning } from "@talka/engine";
import { formName } from "../dates/instant-form.ts";
import type { ColumnPlan, DecimalHint } from "./column-plan.ts";
import type { ColumnSink } from "./column-sink.ts";
import { decideColumn, LEAST_INSTANT_SHARE, LEAST_NUMBER_SHARE } from "./decide-column.ts";
import { InstantSink } from "./instant-sink.ts";
import { NumberSink } from "./number-sink.ts";
import { TextSink } from "./text-sink.ts";

/** A column that is ready, or a better plan with which the file must be read again. */
export type SettledColumn =
  | {
      readonly kind: "ready";
      readonly column: TableColumn;
      readonly warnings: readonly TableWarning[];
    }
  | { readonly kind: "again"; readonly plan: ColumnPlan };

/**
 * Judges a column after its last row, now that all evidence is in: a sample may have promised
 * numbers where words follow later, or dates whose order only a late value tells.
 */
export function settleColumn(
  sink: ColumnSink,
  plan: ColumnPlan,
  name: string,
  scope: "case" | "event",
  rowCount: number,
  decimal: DecimalHint,
): SettledColumn {
  if (sink instanceof InstantSink) {
    const again = betterInstantPlan(sink);
    if (again) return { kind: "again", plan: again };
  } else if (sink instanceof NumberSink) {
    const readable = sink.valueCount - sink.unreadable.size;
    if (sink.identifierCount > 0 || readable < sink.valueCount * LEAST_NUMBER_SHARE) {
      return { kind: "again", plan: { kind: "text", settled: true } };
    }
  } else if (sink instanceof TextSink && plan.kind === "text" && !plan.settled) {
    const decided = decideColumn(sink.dictionary, sink.countValues(rowCount), name, decimal);
    if (decided.kind !== "text") {
      const converted = convert(sink, decided, rowCount);
      const settled = settleColumn(converted, decided, name, scope, rowCount, decimal);
      if (settled.kind === "ready") return settled;
    }
  }
  const column = sink.finish(name, scope, rowCount);
  return { kind: "ready", column, warnings: doubts(sink, plan, name) };
}

function betterInstantPlan(sink: InstantSink): ColumnPlan | null {
  const { reading, dayFirstCount, monthFirstCount } = sink;
  const right = dayFirstCount >= monthFirstCount ? "day-first" : "month-first";
  if (dayFirstCount !== monthFirstCount && reading.order !== right) {
    return { kind: "instant", reading: { ...reading, order: right } };
  }
  const readable = sink.valueCount - sink.unreadable.size;
  const least = reading.digits === "none" ? LEAST_INSTANT_SHARE : LEAST_NUMBER_SHARE;
  return readable < sink.valueCount * least ? { kind: "text", settled: true } : null;
}

/** A warning where no value told whether day or month comes first, or what a comma means. */
function doubts(sink: ColumnSink, plan: ColumnPlan, name: string): readonly TableWarning[] {
  if (plan.kind === "number" && plan.isOpen) {
    const decimal = plan.decimal === 44 ? "," : ".";
    return [{ code: "column.decimal-ambiguous", detail: { column: name, decimal } }];
  }
  if (!(sink instanceof InstantSink)) return [];
  if (sink.dayFirstCount + sink.monthFirstCount > 0) return [];
  for (let code = 0; code < sink.formCounts.length; code++) {
    const form = formName(code);
    if (sink.formCounts[code]! > 0 && /^dd[/-]mm/.test(form)) {
      const rows = sink.formCounts[code]!;
      return [{ code: "column.date-order-ambiguous", detail: { column: name, form, rows } }];
    }
  }
  return [];
}

/** Reads each distinct value of a text column once more, as a number or a date. */
function convert(sink: TextSink, plan: ColumnPlan, rowCount: number): InstantSink | NumberSink {
  const { dictionary, codes } = sink;
  const { bytes } = dictionary;
  const target =
    plan.kind === "instant"
      ? new InstantSink(rowCount, plan.reading)
      : new NumberSink(rowCount, plan.kind === "number" ? plan.decimal : 46);
  const firstRow = new Int32Array(dictionary.size).fill(-1);
  for (let row = 0; row < rowCount; row++) {
    const code = codes[row]!;
    if (code < 0) continue;
    if (firstRow[code]! >= 0) {
      target.repeat(firstRow[code]!, row);
    } else {
      firstRow[code] = row;
      target.put(bytes, dictionary.startOf(code), dictionary.endOf(code), row);
    }
  }
  return target;
}

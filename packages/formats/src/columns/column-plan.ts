import type { InstantReading } from "../dates/instant-reading.ts";
import type { ColumnSink } from "./column-sink.ts";
import { InstantSink } from "./instant-sink.ts";
import { NumberSink } from "./number-sink.ts";
import { TextSink } from "./text-sink.ts";

/** How the values of a column are read. `settled` text is not looked at again at the end. */
export type ColumnPlan =
  | { readonly kind: "text"; readonly settled: boolean }
  | { readonly kind: "number"; readonly decimal: 44 | 46 }
  | { readonly kind: "instant"; readonly reading: InstantReading };

/** An empty sink for a plan. */
export function sinkFor(plan: ColumnPlan, capacity: number): ColumnSink {
  if (plan.kind === "number") return new NumberSink(capacity, plan.decimal);
  if (plan.kind === "instant") return new InstantSink(capacity, plan.reading);
  return new TextSink(capacity);
}

import type { InstantReading } from "../dates/instant-reading.ts";
import type { ColumnSink } from "./column-sink.ts";
import { InstantSink } from "./instant-sink.ts";
import { NumberSink } from "./number-sink.ts";
import { TextSink } from "./text-sink.ts";

/** How the values of a column are read. `settled` text is not looked at again at the end. */
export type ColumnPlan =
  | { readonly kind: "text"; readonly settled: boolean }
  | {
      readonly kind: "number";
      readonly decimal: 44 | 46;
      /** True where every value fits both separators: `1,234` may be one and a bit or a thousand. */
      readonly isOpen: boolean;
    }
  | { readonly kind: "instant"; readonly reading: InstantReading };

/** What is known of decimal separators: from the caller, or from how the file is written. */
export interface DecimalHint {
  readonly known: 44 | 46 | null;
  /** The one to take where the values of a column leave it open. */
  readonly likely: 44 | 46;
}

/** An empty sink for a plan. */
export function sinkFor(plan: ColumnPlan, capacity: number): ColumnSink {
  if (plan.kind === "number") return new NumberSink(capacity, plan.decimal);
  if (plan.kind === "instant") return new InstantSink(capacity, plan.reading);
  return new TextSink(capacity);
}

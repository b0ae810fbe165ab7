import type { ComparisonSettings } from "@talka/engine";
import type { AnalysisAddress } from "../address.ts";

/** How an address says that two analyses are compared, with the id of the other after it. */
export const analysesMark = "analysis:";

/** Whether two analyses are compared. */
export function isOfAnalyses(groupBy: string | null): boolean {
  return groupBy?.startsWith(analysesMark) ?? false;
}

/** What an address asks of equality and chance. */
export function equalityOf({
  equalDays,
  equalPoints,
  isStrict,
}: Pick<AnalysisAddress, "equalDays" | "equalPoints" | "isStrict">): Pick<
  ComparisonSettings,
  "control" | "equalWithin"
> {
  return {
    ...(isStrict ? { control: "benjamini-yekutieli" as const } : {}),
    ...(equalDays === null && equalPoints === null
      ? {}
      : {
          equalWithin: {
            days: equalDays,
            share: equalPoints === null ? null : equalPoints / 100,
          },
        }),
  };
}

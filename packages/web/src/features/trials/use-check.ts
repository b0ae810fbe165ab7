import type { TrialPage as Trial } from "@talka/contract";
import { checkTrial, isDeclared, isTime } from "@talka/lean";
import { useMemo } from "react";

/** What the values of a trial say; computed here, by the same rule everywhere. */
export function useCheck(trial: Trial) {
  const { measured, plan, changedOn, changeWrittenOn } = trial;
  return useMemo(
    () =>
      checkTrial({
        measures: measured.measures,
        peers: measured.peers,
        changedOn,
        declared: isDeclared(changedOn, changeWrittenOn),
        better: plan.prediction.better,
        unit: plan.prediction.unit,
        predicted: plan.prediction.to,
      }),
    [measured, plan, changedOn, changeWrittenOn],
  );
}

/** Unit and clock of the measure of a trial. */
export function unitOf({ plan }: Trial) {
  const { unit, clock } = plan.prediction;
  return { unit, clock: isTime(unit) ? clock : null };
}

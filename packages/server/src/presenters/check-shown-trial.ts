import type { TrialPage } from "@talka/contract";
import { checkTrial, isDeclared, type TrialCheck } from "@talka/lean";

/** Checks a trial as it is shown: its values against what was foretold, and the verdict by rule. */
export function checkShownTrial(trial: TrialPage): TrialCheck {
  const { prediction } = trial.plan;
  return checkTrial({
    ...trial.measured,
    changedOn: trial.changedOn,
    declared: isDeclared(trial.changedOn, trial.changeWrittenOn),
    better: prediction.better,
    unit: prediction.unit,
    predicted: prediction.to,
  });
}

import type { WhatIfBase } from "@talka/contract";
import { compareRuns, maySupport, type ReplicationFigures } from "@talka/engine";
import { formatNumber, type Locale } from "@talka/report";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { resultWords } from "./result-words.ts";
import styles from "./what-if.module.css";

/** Mean lead times in days, as a trial foretells them. */
export interface Foretold {
  readonly from: number;
  readonly to: number;
}

interface SupportBoxProps {
  readonly base: WhatIfBase;
  readonly today: readonly ReplicationFigures[];
  readonly scenario: readonly ReplicationFigures[];
  /** `null` where one may not plan trials. */
  readonly onTrial: ((foretold: Foretold) => void) | null;
}

const HOUR_MS = 3_600_000;
/** What is said of an effect that is not refused. */
const says = { record: "supported", map: "estimated", files: "fromFiles" } as const;

/** Whether the effect may be promised on this model; only scenario does it become a trial. */
export function SupportBox({ base, today, scenario, onTrial }: SupportBoxProps) {
  const text = useText(resultWords);
  const { locale } = useLocale();
  const lead = compareRuns(today, scenario).find(({ measure }) => measure === "lead-mean");
  if (lead === undefined) return null;
  const effectHours = lead.change.mean / HOUR_MS;
  const refused = lead.isWithinChance
    ? text("refusedChance")
    : refusal(base.story, effectHours, locale, text);
  const days = (ms: number) => Math.round(ms / (2.4 * HOUR_MS)) / 10;
  return (
    <section className={styles["support"]} data-refused={refused !== null}>
      <h2>{text("support")}</h2>
      <p>{refused ?? text(says[base.story.kind])}</p>
      {refused === null && onTrial !== null && (
        <div className={layout["row"]}>
          <Button
            look="primary"
            onPress={() => onTrial({ from: days(lead.before.mean), to: days(lead.after.mean) })}
          >
            {text("trial")}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Why nothing is advised; `null` where the model carries the effect. */
function refusal(
  story: WhatIfBase["story"],
  effectHours: number,
  locale: Locale,
  text: (key: "refusedTrust" | "refusedError" | "hours", values?: Record<string, string>) => string,
): string | null {
  if (story.kind !== "record") return null;
  const mean = story.errorHours ?? Number.POSITIVE_INFINITY;
  const alike = { mean, sd: 0 };
  const support = maySupport(
    {
      verdict: story.verdict,
      distances: { cycleTimeHours: { model: alike, floor: alike, baseline: alike } },
    },
    effectHours,
  );
  if (support.may) return null;
  const hours = (value: number) => `${formatNumber(value, locale, 1)} ${text("hours")}`;
  if (support.because === "not-to-be-trusted") return text("refusedTrust");
  return text("refusedError", {
    error: hours(support.errorHours),
    effect: hours(Math.abs(effectHours)),
  });
}

import type { WhatIfBase } from "@talka/contract";
import {
  answersOfModel,
  fitNoteSentence,
  fittedRuleLines,
  formatNumber,
  mapAssumptionSentence,
  modelCheckWords,
  verdictOfModel,
} from "@talka/report";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { resultWords } from "./result-words.ts";
import styles from "./what-if.module.css";

/** What the model stands on and how far to trust it, in words. */
export function ModelStoryView({ story }: { readonly story: WhatIfBase["story"] }) {
  const text = useText(resultWords);
  const { locale } = useLocale();
  const hours = (value: number | null) =>
    value === null ? "–" : `${formatNumber(value, locale, 1)} ${text("hours")}`;
  if (story.kind === "files") return <p>{text("fromFiles")}</p>;
  if (story.kind === "map") {
    return (
      <div className={styles["story"]}>
        <p>{text("mapEstimated")}</p>
        <ul>
          {story.assumptions.map((one) => (
            <li key={one.code}>{mapAssumption(one, locale)}</li>
          ))}
        </ul>
      </div>
    );
  }
  const [verdict, ...rest] = verdictOfModel(
    {
      verdict: story.verdict,
      reasons: story.reasons,
      distances: {
        cycleTimeHours: {
          model: spread(story.errorHours),
          floor: spread(story.floorHours),
          baseline: spread(story.baselineHours),
        },
      },
    },
    locale,
  );
  return (
    <div className={styles["story"]} data-verdict={story.verdict}>
      <p className={styles["verdict"]}>{verdict}</p>
      <ul>
        {rest.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>
          {text("errorLine", {
            error: hours(story.errorHours),
            floor: hours(story.floorHours),
            baseline: hours(story.baselineHours),
          })}
        </li>
        <li>
          {text("leadLine", {
            recorded: hours(story.recordedHours),
            simulated: hours(story.simulatedHours),
          })}
        </li>
        <li>{text("made", { cases: story.cases })}</li>
      </ul>
      {story.answers !== undefined && <Answers answers={story.answers} />}
      {story.rules !== undefined && story.rules.length > 0 && <Rules rules={story.rules} />}
      {story.notes.length > 0 && (
        <>
          <h3>{text("notes")}</h3>
          <ul className={layout["soft"]}>
            {story.notes.map((note) => (
              <li key={note.code}>{fitNoteSentence(note, locale)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

type Record = Extract<WhatIfBase["story"], { kind: "record" }>;

/** Question by question: what may be told, what only compared, what not. */
function Answers({ answers }: { readonly answers: NonNullable<Record["answers"]> }) {
  const text = useText(modelCheckWords);
  const { locale } = useLocale();
  return (
    <>
      <h3>{text("answersHead")}</h3>
      <dl className={styles["answers"]}>
        {answersOfModel(answers, locale).map(({ question, grade, told }) => (
          <div key={question} data-grade={grade}>
            <dt>{question}</dt>
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** What was learnt of the ways cases go; opened by whoever wants to know. */
function Rules({ rules }: { readonly rules: NonNullable<Record["rules"]> }) {
  const text = useText(resultWords);
  const { locale } = useLocale();
  return (
    <details>
      <summary>{text("rulesLearnt", { count: rules.length })}</summary>
      <p className={layout["soft"]}>{text("rulesExplained")}</p>
      <ul>
        {rules.map((rule) => {
          const { head, lines } = fittedRuleLines(rule, locale);
          return (
            <li key={rule.nodeId}>
              {head}
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

const spread = (mean: number | null) => ({ mean: mean ?? Number.NaN, sd: Number.NaN });

type Assumption = Extract<WhatIfBase["story"], { kind: "map" }>["assumptions"][number];

/** Names stand in place of ids: what is kept tells itself. */
function mapAssumption(
  { code, names, casesPerYear }: Assumption,
  locale: Parameters<typeof mapAssumptionSentence>[1],
): string {
  const same = (name: string) => name;
  switch (code) {
    case "demand.assumed":
      return mapAssumptionSentence({ code, casesPerYear: casesPerYear ?? 0 }, locale, same);
    case "people.assumed":
      return mapAssumptionSentence({ code, laneIds: names, people: 1 }, locale, same);
    default:
      return mapAssumptionSentence({ code, stepIds: names }, locale, same);
  }
}

import { isTime, type Prediction, type TrialCheck, type TrialDecision } from "@talka/lean";
import { behaviourSvg } from "../charts/behaviour-svg.ts";
import type { ReportBlock, ReportDocument, ReportSection } from "../report/report-block.ts";
import { formatDay } from "../words/format-day.ts";
import { type Locale, translator } from "../words/translate.ts";
import { trialAmount } from "./trial-amount.ts";
import { trialSheetWords } from "./trial-sheet-words.ts";
import { releasedSentences, signalSentences, verdictSentences } from "./verdict-sentences.ts";

/** A trial as its sheets tell it. Days are "2026-03-01", "" or `null` where there is none. */
export interface TrialSheet {
  readonly organisation: string;
  readonly plan: {
    readonly title: string;
    readonly question: string;
    readonly change: string;
    readonly prediction: Prediction;
    readonly scope: string;
    readonly startOn: string;
    readonly checkOn: string;
    readonly risks: string;
    readonly residentEffect: string;
    readonly staffEffect: string;
  };
  readonly changedOn: string | null;
  readonly log: readonly { readonly on: string; readonly text: string }[];
  readonly amendments: readonly { readonly text: string }[];
  readonly findings: {
    readonly surprise: string;
    readonly residentSeen: string;
    readonly staffSeen: string;
    readonly minutesBefore: number | null;
    readonly minutesAfter: number | null;
    readonly yearlyVolume: number | null;
  };
  readonly act: {
    readonly decision: TrialDecision;
    readonly why: string;
    readonly next: string;
  } | null;
  readonly decidedOn: string | null;
  readonly check: TrialCheck;
  readonly a3: {
    readonly owner: string;
    readonly coach: string;
    readonly background: string;
    readonly currentCondition: string;
    readonly goal: string;
    readonly causes: string;
    readonly countermeasures: string;
    readonly steps: readonly {
      readonly what: string;
      readonly who: string;
      readonly when: string;
    }[];
    readonly followUp: string;
  };
}

const day = (one: string | null, locale: Locale) =>
  one === null || one === "" ? "–" : formatDay(Date.parse(one), locale, "UTC", "short");

/** A trial as one page: plan, do, check, act. */
export function trialDocument(sheet: TrialSheet, locale: Locale): ReportDocument {
  const say = translator(trialSheetWords, locale);
  const { plan, act, findings } = sheet;
  const terms = (items: readonly (readonly [string, string])[]): ReportBlock[] => {
    const told = items.filter(([, meaning]) => meaning !== "");
    return told.length === 0
      ? []
      : [{ kind: "terms", items: told.map(([term, meaning]) => ({ term, meaning })) }];
  };
  const released = releasedSentences(findings, locale);
  const sections: ReportSection[] = [
    {
      id: "plan",
      title: say("plan"),
      blocks: terms([
        [say("question"), plan.question],
        [say("change"), plan.change],
        [say("prediction"), foretold(sheet, locale)],
        [say("scope"), plan.scope],
        [say("dates"), `${day(plan.startOn, locale)} – ${day(plan.checkOn, locale)}`],
        [say("residentEffect"), plan.residentEffect],
        [say("staffEffect"), plan.staffEffect],
        [say("risks"), plan.risks],
        [say("amendments"), sheet.amendments.map(({ text }) => text).join("\n")],
      ]),
    },
    { id: "do", title: say("do"), blocks: doBlocks(sheet, locale) },
    {
      id: "check",
      title: say("check"),
      blocks: [
        ...checkBlocks(sheet, locale),
        ...terms([
          [say("surprise"), findings.surprise],
          [say("residentSeen"), findings.residentSeen],
          [say("staffSeen"), findings.staffSeen],
        ]),
        ...(released === null
          ? []
          : [{ kind: "text", text: `${released.sentence} ${released.how}` } as const]),
      ],
    },
    {
      id: "act",
      title: say("act"),
      blocks:
        act === null
          ? [{ kind: "text", text: say("open") }]
          : [
              { kind: "text", text: decided(sheet, locale) },
              ...terms([
                [say("why"), act.why],
                [say("next"), act.next],
              ]),
            ],
    },
  ];
  return {
    locale,
    title: plan.title,
    organisation: sheet.organisation,
    lead: [say("trial")],
    sections,
    foot: say("foot", { title: plan.title }),
  };
}

function decided({ act, decidedOn }: TrialSheet, locale: Locale): string {
  const say = translator(trialSheetWords, locale);
  return say("decision", { decision: act?.decision ?? "", day: day(decidedOn, locale) });
}

function foretold({ plan: { prediction } }: TrialSheet, locale: Locale): string {
  const say = translator(trialSheetWords, locale);
  if (prediction.to === null) return say("notForetold");
  const unit = { unit: prediction.unit, clock: prediction.clock };
  return say("foretold", {
    measure: prediction.measure,
    from: trialAmount(prediction.from, unit, locale),
    to: trialAmount(prediction.to, unit, locale),
    by: day(prediction.by, locale),
  });
}

function doBlocks({ changedOn, log }: TrialSheet, locale: Locale): readonly ReportBlock[] {
  const say = translator(trialSheetWords, locale);
  const lines = log.map(({ on, text }) => `${day(on, locale)}: ${text}`);
  if (changedOn !== null) {
    // A Latvian day ends with a full stop of its own.
    lines.unshift(`${say("changedOn", { day: day(changedOn, locale) })}.`.replace(/\.\.$/, "."));
  }
  return [{ kind: "text", text: lines.length === 0 ? say("none") : lines.join("\n") }];
}

/** Chart, verdict and its reasons. */
function checkBlocks(sheet: TrialSheet, locale: Locale): readonly ReportBlock[] {
  const say = translator(trialSheetWords, locale);
  const { check, plan } = sheet;
  const { unit, clock, measure } = plan.prediction;
  if (check.measures.length === 0) return [{ kind: "text", text: say("noValues") }];
  const told = verdictSentences(check, { unit, clock: isTime(unit) ? clock : null }, locale);
  const [limits = ""] = signalSentences(check, locale);
  const title = `${say("chart")}: ${measure}`;
  const alternative = say("chartAlt", { n: check.measures.length, limits, change: told.change });
  const svg = behaviourSvg(check.measures, check.phases, check.changeAt, {
    locale,
    title,
    description: alternative,
    unit: say("unit", { unit }),
    mean: say("mean"),
    upper: say("upper"),
    lower: say("lower"),
    newWay: say("newWay"),
  });
  return [
    { kind: "figure", svg, title, alternative, note: "" },
    { kind: "text", text: `${say("verdict")}: ${told.level}. ${told.change} ${told.n}`.trim() },
    { kind: "text", text: told.reasons.join(" ") },
  ];
}

/** The A3 sheet: left what is, right what is done. */
export function a3Document(
  sheet: TrialSheet,
  locale: Locale,
): ReportDocument & { readonly leftSections: number } {
  const say = translator(trialSheetWords, locale);
  const { a3, plan } = sheet;
  const text = (id: string, title: string, told: string): ReportSection => ({
    id,
    title,
    blocks: [{ kind: "text", text: told === "" ? "–" : told }],
  });
  const steps: ReportBlock = {
    kind: "table",
    title: say("a3Plan"),
    columns: [say("what"), say("who"), say("when")].map((title) => ({ title, numeric: false })),
    rows: a3.steps.map(({ what, who, when }) => [what, who, day(when, locale)]),
    note: "",
  };
  const act = sheet.act === null ? [] : [{ kind: "text", text: decided(sheet, locale) } as const];
  const left = [
    text("background", say("background"), a3.background),
    text("current", say("currentCondition"), a3.currentCondition),
    text("goal", say("goal"), a3.goal === "" ? foretold(sheet, locale) : a3.goal),
    text("causes", say("causes"), a3.causes),
  ];
  const right: ReportSection[] = [
    text("countermeasures", say("countermeasures"), a3.countermeasures || plan.change),
    {
      id: "plan",
      title: say("a3Plan"),
      blocks: a3.steps.length === 0 ? [{ kind: "text", text: "–" }] : [steps],
    },
    {
      id: "check",
      title: say("a3Check"),
      blocks: [
        { kind: "text", text: foretold(sheet, locale) },
        ...checkBlocks(sheet, locale),
        ...act,
      ],
    },
    text("follow-up", say("followUp"), a3.followUp || (sheet.act?.next ?? "")),
  ];
  return {
    locale,
    title: plan.title,
    organisation: `${say("a3")} · ${sheet.organisation}`,
    lead: [
      [
        a3.owner === "" ? "" : say("owner", { owner: a3.owner }),
        a3.coach === "" ? "" : say("coach", { coach: a3.coach }),
      ]
        .filter((one) => one !== "")
        .join(" · "),
    ],
    sections: [...left, ...right],
    leftSections: left.length,
    foot: say("foot", { title: plan.title }),
  };
}

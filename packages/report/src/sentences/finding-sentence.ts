import type { Finding, TwoClocks } from "@talka/engine";
import { formatWeekday } from "../words/format-day.ts";
import { type DurationClock, formatDuration } from "../words/format-duration.ts";
import { formatNumber, formatShare } from "../words/format-number.ts";
import { formatQuantity } from "../words/format-quantity.ts";
import { quoteName } from "../words/join-names.ts";
import { type Locale, translator } from "../words/translate.ts";
import { findingCatalogue } from "./finding-catalogue.ts";

/** What a finding says, part by part; a card or a page puts them together. */
export interface FindingSentence {
  /** One sentence without a full stop, to be repeated in a meeting. */
  readonly headline: string;
  /** Further sentences; empty where there is nothing to add. */
  readonly detail: string;
  /** "41 working hours a month"; `null` where the finding has no time of its own. */
  readonly cost: string | null;
  /** n, clock and evidence: "Seen 120 times in 80 cases · working time · measured: …". */
  readonly evidence: string;
}

/** What sentences need beside the finding itself. */
export interface FindingContext {
  /** `AnalysisResult.workingDayMs`; `null` where the analysis has no calendar. */
  readonly workingDayMs: number | null;
}

/** Below this a wait is told as none. */
const noWaitMs = 60_000;
/** From this ratio of p90 to median on a wait is called irregular. */
const irregularFrom = 3;

/**
 * Says a finding in plain words. Working time is used wherever the finding and the context have it;
 * otherwise calendar time; the evidence line always names the one used.
 */
export function findingSentence(
  finding: Finding,
  locale: Locale,
  context: FindingContext,
): FindingSentence {
  const say = translator(findingCatalogue, locale);
  const { workingDayMs } = context;
  const name = (text: string) => quoteName(text, locale);
  const number = (value: number) => formatNumber(value, locale);
  const share = (value: number) => formatShare(value, locale);
  const elapsed: DurationClock = { kind: "elapsed" };

  /** The clock that a pair of summaries is told in, and its durations in the accusative. */
  const told = (clocks: TwoClocks) => {
    const inWork = clocks.working !== null && workingDayMs !== null;
    const clock: DurationClock = inWork ? { kind: "working", workingDayMs } : elapsed;
    const summary = inWork && clocks.working !== null ? clocks.working : clocks.elapsed;
    const text = (ms: number) => formatDuration(ms, locale, clock, { grammar: "accusative" });
    return {
      clock,
      summary,
      typical: text(summary.medianMs),
      slow: text(summary.p90Ms),
      waitsAtAll: summary.medianMs >= noWaitMs,
    };
  };
  const calendar = (ms: number) => formatDuration(ms, locale, elapsed, { grammar: "accusative" });

  const cost = () => {
    if (finding.hoursPerMonth === null) return null;
    const { elapsed: hours, working } = finding.hoursPerMonth;
    const inWork = working !== null && workingDayMs !== null;
    const value = inWork ? working : hours;
    const unit = inWork ? "working-hour" : "hour";
    const fractionDigits = Math.abs(value) < 9.95 ? 1 : 0;
    return say("cost", { hours: formatQuantity(value, unit, locale, { fractionDigits }) });
  };

  const clockWords = (clock: DurationClock) =>
    say(clock.kind === "working" ? "workingTime" : "calendarTime");

  /** n, and where there is a loss of time, its clock and how well it is known. */
  const evidence = (clock: DurationClock | null) => {
    const times = formatQuantity(finding.occurrences, "time", locale, { grammar: "accusative" });
    const cases = formatQuantity(finding.cases, "case", locale);
    const seen = say("seen", { times, cases });
    return clock === null ? seen : [seen, clockWords(clock), say(finding.evidence)].join(" · ");
  };
  /** For what is told of whole cases: starts of work do not matter there. */
  const caseEvidence = (clock: DurationClock | null) => {
    const seen = say("seenCases", { cases: formatQuantity(finding.cases, "case", locale) });
    return clock === null ? seen : `${seen} · ${clockWords(clock)}`;
  };

  const gather = (
    headline: string,
    details: readonly (string | null)[],
    evidenceLine: string,
  ): FindingSentence => ({
    headline,
    detail: details.filter((part) => part !== null).join(" "),
    cost: cost(),
    evidence: evidenceLine,
  });

  switch (finding.kind) {
    case "waiting-between": {
      const wait = told(finding.waiting);
      const names = { from: name(finding.from), to: name(finding.to) };
      const { typical, slow } = wait;
      const irregular = finding.irregularity >= irregularFrom;
      return wait.waitsAtAll
        ? gather(
            say("waitingBetween", { ...names, typical }),
            [say(irregular ? "irregular" : "oneInTen", { slow })],
            evidence(wait.clock),
          )
        : gather(say("waitingBetweenTail", { ...names, slow }), [], evidence(wait.clock));
    }
    case "waiting-before": {
      const wait = told(finding.waiting);
      const { typical, slow } = wait;
      const activity = name(finding.activity);
      return wait.waitsAtAll
        ? gather(
            say("waitingBefore", { activity, typical }),
            [say("oneInTen", { slow })],
            evidence(wait.clock),
          )
        : gather(say("waitingBeforeTail", { activity, slow }), [], evidence(wait.clock));
    }
    case "rework": {
      const repeat = told(finding.repeatTime);
      const repeats = number(finding.repeats);
      const takes = finding.evidence === "measured" ? "repeatTakes" : "repeatTakesWithWaiting";
      return gather(
        say("rework", { activity: name(finding.activity), share: share(finding.caseShare) }),
        [
          finding.otherResourceShare === null
            ? say("repeats", { repeats })
            : say("repeatsByOthers", { repeats, share: share(finding.otherResourceShare) }),
          repeat.summary.n === 0
            ? null
            : repeat.waitsAtAll
              ? say(takes, { typical: repeat.typical })
              : say("repeatTail", { slow: repeat.slow }),
        ],
        evidence(repeat.clock),
      );
    }
    case "ping-pong":
      return gather(
        say("pingPong", {
          a: name(finding.a),
          b: name(finding.b),
          share: share(finding.caseShare),
        }),
        [say("returns", { returns: number(finding.returns) })],
        evidence(finding.hoursPerMonth === null ? null : clockOfCost(finding, workingDayMs)),
      );
    case "batching": {
      const wait = told(finding.waiting);
      const values = {
        activity: name(finding.activity),
        share: share(finding.batchedShare),
        size: number(finding.medianBatchSize),
      };
      return gather(
        finding.weekday === null
          ? say("batching", values)
          : say("batchingWeekday", {
              ...values,
              weekday: formatWeekday(finding.weekday, locale, "repeated"),
            }),
        [
          wait.waitsAtAll
            ? say("batchWait", { typical: wait.typical })
            : say("batchTail", { slow: wait.slow }),
          finding.role === null ? null : say("batchRole", { role: name(finding.role) }),
        ],
        evidence(wait.clock),
      );
    }
    case "handover": {
      const wait = told(finding.waiting);
      const names = { from: name(finding.from), to: name(finding.to) };
      const { typical, slow } = wait;
      const handovers = say("handovers", { count: number(finding.count) });
      return wait.waitsAtAll
        ? gather(
            say("handover", { ...names, typical }),
            [say("oneInTen", { slow }), handovers],
            evidence(wait.clock),
          )
        : gather(say("handoverTail", { ...names, slow }), [handovers], evidence(wait.clock));
    }
    case "deadline-missed":
      return gather(
        say("deadlineMissed", {
          rule: name(finding.rule),
          share: share(finding.late / finding.decided),
          late: number(finding.late),
          decided: number(finding.decided),
        }),
        [finding.late > 0 ? say("late", { typical: calendar(finding.medianLateMs) }) : null],
        caseEvidence(elapsed),
      );
    case "ageing":
      return gather(
        say("ageing", { older: number(finding.olderThanP85), open: finding.open }),
        [say("oldest", { oldest: calendar(finding.oldestMs) })],
        caseEvidence(elapsed),
      );
    case "uneven-arrivals":
      return gather(
        say("unevenArrivals", {
          share: share(finding.share),
          weekday: formatWeekday(finding.busiestWeekday, locale, "repeated"),
        }),
        [say("variation", { variation: share(finding.variation) })],
        caseEvidence(null),
      );
  }
}

function clockOfCost(finding: Finding, workingDayMs: number | null): DurationClock {
  return finding.hoursPerMonth?.working != null && workingDayMs !== null
    ? { kind: "working", workingDayMs }
    : { kind: "elapsed" };
}

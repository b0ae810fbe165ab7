import { dueDay } from "../calendar/due-day.ts";
import { dayOfWall } from "../calendar/local-date.ts";
import type { WorkCalendar } from "../calendar/work-calendar.ts";
import { workingDays } from "../calendar/working-days.ts";
import type { LogView } from "../log/log-view.ts";
import { zoneOffsets } from "../stats/zone-offsets.ts";
import { type JudgedCase, judgeCase } from "./judge-case.ts";
import type { ProcessRule, RuleTerm } from "./process-rule.ts";

const DAY_MS = 86_400_000;

/** How one rule is kept. Each activation, and each case, is one of the counts. */
export interface RuleCheck {
  readonly rule: ProcessRule;
  /** Activities the rule names that the log does not have. */
  readonly unknownActivities: readonly string[];
  /** How often the rule had something to say. */
  readonly activated: number;
  readonly satisfied: number;
  readonly violated: number;
  /** Not yet decided, in open cases. */
  readonly pending: number;
  /** Not to be judged because nobody is recorded; not among the activated. */
  readonly unrecorded: number;
  /** Cases by their worst activation: violated, then pending, then satisfied; else vacuous. */
  readonly satisfiedCases: number;
  readonly violatedCases: number;
  readonly pendingCases: number;
  readonly vacuousCases: number;
  /** Positions in the view of the cases that break the rule, ascending. */
  readonly violatedOrder: Uint32Array;
}

/** What is known of cases beside their events. */
export interface RuleObservation {
  /** 1 where a case is over. Length: cases of the view. */
  readonly completed: Uint8Array;
  /** Up to when open cases were watched. */
  readonly observedUntilMs: number;
  /** Gives holidays and moved working days; `null` knows only weekends. */
  readonly calendar: WorkCalendar | null;
}

/**
 * Holds the cases of a view against rules. Events that cannot be ordered against each other count as
 * in the right order, whichever it is. Answers stand in the order of the rules. O(events × rules).
 */
export function checkRules(
  view: LogView,
  rules: readonly ProcessRule[],
  { completed, observedUntilMs, calendar }: RuleObservation,
): readonly RuleCheck[] {
  const { log, cases } = view;
  const zone = zoneOffsets(log.zone);
  const isWorkingDay = workingDays(calendar);
  const dueAtMs = (term: RuleTerm) => {
    const rule = { ...term, name: "", validFrom: null, validTo: null };
    const known = new Map<number, number>();
    return (fromMs: number) => {
      const day = dayOfWall(zone.wallMsFromUtc(fromMs));
      let due = known.get(day);
      if (due === undefined) {
        const last = dueDay({ ...rule, legalReference: "", confidence: "A" }, day, isWorkingDay);
        due = zone.utcMsFromWall((last + 1) * DAY_MS);
        known.set(day, due);
      }
      return due;
    };
  };
  return rules.map((rule) => {
    const within = "within" in rule ? rule.within : null;
    const due = within === null ? null : dueAtMs(within);
    const index = (name: string) => log.activityNames.indexOf(name);
    const names = rule.kind === "exactly" ? [rule.activity] : [rule.first, rule.second];
    const [first, second] = names.map(index);
    let [satisfied, violated, pending, unrecorded] = [0, 0, 0, 0];
    let [satisfiedCases, pendingCases] = [0, 0];
    const violatedOrder: number[] = [];
    cases.forEach((c, k) => {
      const judged: JudgedCase = judgeCase(log, c, rule, first, second ?? -1, {
        isOver: completed[k] === 1,
        observedUntilMs,
        dueAtMs: due,
      });
      satisfied += judged.satisfied;
      violated += judged.violated;
      pending += judged.pending;
      unrecorded += judged.unrecorded;
      if (judged.violated > 0) violatedOrder.push(k);
      else if (judged.pending > 0) pendingCases++;
      else if (judged.satisfied > 0) satisfiedCases++;
    });
    return {
      rule,
      unknownActivities: names.filter((name) => index(name) < 0),
      activated: satisfied + violated + pending,
      satisfied,
      violated,
      pending,
      unrecorded,
      satisfiedCases,
      violatedCases: violatedOrder.length,
      pendingCases,
      vacuousCases: cases.length - satisfiedCases - violatedOrder.length - pendingCases,
      violatedOrder: Uint32Array.from(violatedOrder),
    };
  });
}

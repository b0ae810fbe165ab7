import { measureCaseSpans } from "../log/case-spans.ts";
import type { AttributeColumn } from "../log/event-log.ts";
import type { LogView } from "../log/log-view.ts";
import { findPeopleAttributes } from "../log/people.ts";
import { quantile } from "../stats/quantile.ts";
import type { CaseGroups, GroupLabel, GroupRule } from "./case-groups.ts";

/** Smaller groups are not shown at all. */
export const LEAST_GROUP_CASES = 10;
/** A role done by fewer people would be a view of persons. */
export const LEAST_GROUP_PEOPLE = 3;
/** Largest groups taken where none are named. */
const MOST_GROUPS = 6;
/** Numbers of more values than this are parted at their median. */
const FEW_VALUES = 6;

/** Code of each selected case (−1: none) and what each code stands for. */
interface Coded {
  readonly code: Int32Array;
  readonly labels: readonly GroupLabel[];
}

/**
 * Sorts the cases of a view into groups. Without chosen values the six largest are taken, largest
 * first, ties by first appearance. Groups of fewer than `least` cases are left out, and so are roles
 * done by fewer than three people.
 *
 * @param least Fewest cases of a group; strata may be smaller than what is shown.
 * @throws {RangeError} The attribute is not in the log, or stands for persons.
 */
export function groupCases(view: LogView, rule: GroupRule, least = LEAST_GROUP_CASES): CaseGroups {
  const { code, labels } = codesOf(view, rule);
  const counts = new Uint32Array(labels.length);
  for (const k of code) if (k >= 0) counts[k]++;
  const ranked =
    rule.kind === "period"
      ? [...labels.keys()]
      : (chosenOf(labels, rule.values) ??
        [...labels.keys()].sort((a, b) => counts[b] - counts[a] || a - b));
  const kept = ranked
    .filter((k) => counts[k] >= least)
    .slice(0, rule.kind === "period" ? 99 : MOST_GROUPS);
  const place = new Int16Array(labels.length).fill(-1);
  kept.forEach((k, g) => {
    place[k] = g;
  });
  const groupOf = Int16Array.from(code, (k) => (k < 0 ? -1 : place[k]));
  const sizes = kept.map((k) => counts[k]);
  return {
    labels: kept.map((k) => labels[k]),
    groupOf,
    sizes,
    leftOut: code.length - sizes.reduce((sum, n) => sum + n, 0),
  };
}

/** Attributes that may part cases into groups: none of persons, none of one value or of one a case. */
export function groupingAttributes(view: LogView): readonly string[] {
  const people = new Set(findPeopleAttributes(view.log));
  return [...view.log.caseAttributes, ...view.log.eventAttributes]
    .filter((column) => column.kind !== "instant" && !people.has(column.name))
    .filter((column) => {
      const { sizes } = groupCases(view, { kind: "attribute", name: column.name });
      const shown = sizes.reduce((sum, n) => sum + n, 0);
      return sizes.length > 1 && shown >= view.cases.length / 2;
    })
    .map((column) => column.name);
}

function chosenOf(labels: readonly GroupLabel[], values: readonly string[] | undefined) {
  if (values === undefined) return null;
  const nameOf = (label: GroupLabel) => (label.kind === "value" ? label.value : null);
  return values
    .map((value) => labels.findIndex((label) => nameOf(label) === value))
    .filter((k) => k >= 0);
}

function codesOf(view: LogView, rule: GroupRule): Coded {
  switch (rule.kind) {
    case "period":
      return periods(view, rule.atMs);
    case "role":
      return roles(view);
    case "attribute": {
      const { log } = view;
      const ofCase = log.caseAttributes.find((column) => column.name === rule.name);
      const column = ofCase ?? log.eventAttributes.find((other) => other.name === rule.name);
      if (column === undefined) throw new RangeError(`the log has no attribute ${rule.name}`);
      if (findPeopleAttributes(log).includes(rule.name)) {
        throw new RangeError(`${rule.name} stands for persons`);
      }
      return ofAttribute(column, ofCase === undefined ? firstRecorded(view, column) : view.cases);
    }
  }
}

/** Of each case the first event that has a value, or any event where none has. */
function firstRecorded({ log, cases }: LogView, column: AttributeColumn): Uint32Array {
  const isEmpty = (i: number) =>
    column.kind === "text" ? column.codes[i] < 0 : Number.isNaN(column.values[i]);
  return cases.map((c) => {
    let i = log.caseStart[c];
    while (i + 1 < log.caseStart[c + 1] && isEmpty(i)) i++;
    return i;
  });
}

function ofAttribute(column: AttributeColumn, slots: Uint32Array): Coded {
  if (column.kind === "text") {
    return {
      code: Int32Array.from(slots, (slot) => column.codes[slot] ?? -1),
      labels: column.values.map((value) => ({ kind: "value", value })),
    };
  }
  const values = Float64Array.from(slots, (slot) => column.values[slot] ?? Number.NaN);
  const known = values.filter((value) => !Number.isNaN(value)).sort();
  const distinct = [...new Set(known)];
  if (distinct.length <= FEW_VALUES) {
    return {
      code: Int32Array.from(values, (value) => distinct.indexOf(value)),
      labels: distinct.map((value) => ({ kind: "value", value: String(value) })),
    };
  }
  const middle = quantile(known, 0.5);
  return {
    code: Int32Array.from(values, (value) => (Number.isNaN(value) ? -1 : value < middle ? 0 : 1)),
    labels: [
      { kind: "range", min: null, max: middle },
      { kind: "range", min: middle, max: null },
    ],
  };
}

function periods(view: LogView, atMs: readonly number[]): Coded {
  const { startAtMs } = measureCaseSpans(view);
  return {
    code: Int32Array.from(startAtMs, (start) =>
      Number.isNaN(start) ? -1 : atMs.filter((at) => start >= at).length,
    ),
    labels: [...atMs, null].map((toMs, k) => ({
      kind: "period",
      fromMs: k === 0 ? null : atMs[k - 1],
      toMs,
    })),
  };
}

function roles({ log, cases }: LogView): Coded {
  const { role, roleNames, resource, caseStart } = log;
  const labels = roleNames.map((value): GroupLabel => ({ kind: "value", value }));
  if (role === null) return { code: new Int32Array(cases.length).fill(-1), labels };
  const people = roleNames.map(() => new Set<number>());
  if (resource !== null) {
    for (let i = 0; i < role.length; i++) if (role[i] >= 0) people[role[i]].add(resource[i]);
  }
  const code = new Int32Array(cases.length).fill(-1);
  const times = new Uint32Array(roleNames.length);
  for (let k = 0; k < cases.length; k++) {
    times.fill(0);
    for (let i = caseStart[cases[k]]; i < caseStart[cases[k] + 1]; i++) {
      if (role[i] < 0) continue;
      times[role[i]]++;
    }
    let most = -1;
    for (let r = 0; r < times.length; r++) {
      if (times[r] > (most < 0 ? 0 : times[most])) most = r;
    }
    const isPerson = most >= 0 && resource !== null && people[most].size < LEAST_GROUP_PEOPLE;
    code[k] = isPerson ? -1 : most;
  }
  return { code, labels };
}

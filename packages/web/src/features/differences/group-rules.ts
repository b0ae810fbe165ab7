import type { GroupLabel, GroupRule, LogFilter } from "@talka/engine";
import type { Groupings } from "../../engine-worker/queries/comparison.ts";

const attributeMark = "attribute:";

/** The rule that an address names; what it names must be offered, else the first that is. */
export function ruleOf(written: string | null, groupings: Groupings, day: string): GroupRule {
  const name = written?.startsWith(attributeMark) ? written.slice(attributeMark.length) : null;
  if (name !== null && groupings.attributes.includes(name)) return { kind: "attribute", name };
  if (written === "role" && groupings.hasRoles) return { kind: "role" };
  if (written === null && groupings.attributes[0] !== undefined) {
    return { kind: "attribute", name: groupings.attributes[0] };
  }
  // A day begins at its midnight; an hour more or less moves hardly a case.
  return { kind: "period", atMs: [Date.parse(`${day}T00:00:00Z`)] };
}

/** A rule as an address writes it. */
export function writtenRule(rule: GroupRule): string {
  return rule.kind === "attribute" ? attributeMark + rule.name : rule.kind;
}

/** Keeps the cases of a group where a filter can say so; `null` where none can. */
export function groupFilter(rule: GroupRule, label: GroupLabel): LogFilter | null {
  if (label.kind === "period") {
    return { kind: "time-frame", mode: "starting-in", fromMs: label.fromMs, toMs: label.toMs };
  }
  if (rule.kind !== "attribute") return null;
  const { name } = rule;
  if (label.kind === "value") {
    const match = { kind: "values", values: [label.value], orEmpty: false } as const;
    return { kind: "attribute", name, match, keep: true };
  }
  if (label.kind === "range") {
    const match = { kind: "range", min: label.min, max: label.max } as const;
    return { kind: "attribute", name, match, keep: true };
  }
  return null;
}

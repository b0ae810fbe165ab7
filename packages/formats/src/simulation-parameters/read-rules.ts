import type { AttributeRule, AttributeTest, BatchRule, Condition, FiringTest } from "@talka/engine";
import {
  items,
  numberOf,
  optional,
  ParametersFault,
  type Place,
  required,
  textOf,
} from "./loose-json.ts";
import { type ParametersGeneration, readDistribution } from "./read-distribution.ts";

/** Any of these lists, each of them whole. A list that compares with "nan" never holds: left out. */
export function readCondition(place: Place): Condition {
  return items(place, "key")
    .map((all) => items(all, "key"))
    .filter((all) => !all.some((test) => /^nan$/i.test(String(optional(test, "value")?.value))))
    .map((all) => all.map(readTest));
}

const tests = ["=", "!=", "<", "<=", ">", ">=", "in"] as const;

function readTest(place: Place): AttributeTest {
  const attribute = textOf(required(place, "attribute"));
  const given = required(place, "comparison");
  const text = textOf(given);
  const is = tests.find((test) => test === (text === "==" ? "=" : text));
  if (is === undefined) throw new ParametersFault("parameters.value", given.path);
  const value = required(place, "value");
  if (is === "in") {
    const [low, high] = items(value, "key").map(numberOf);
    const end = (bound: number | undefined) =>
      bound === undefined || !Number.isFinite(bound) ? null : bound;
    return { attribute, is, value: [end(low), end(high)] };
  }
  if (is === "=" || is === "!=") {
    return { attribute, is, value: typeof value.value === "number" ? value.value : textOf(value) };
  }
  return { attribute, is, value: numberOf(value) };
}

/** Rules for attributes; `null` for a kind that is not understood. */
export function readAttribute(
  place: Place,
  generation: ParametersGeneration,
): AttributeRule | null {
  const name = textOf(required(place, "name"));
  const type = textOf(required(place, "type"));
  const values = required(place, "values");
  if (type === "continuous") {
    return { kind: "number", name, distribution: readDistribution(values, 1, generation) };
  }
  if (type === "expression") return { kind: "formula", name, formula: textOf(values) };
  if (type === "dtree") return { kind: "formula", name, formula: treeFormula(values) };
  if (type !== "discrete") return null;
  if (Array.isArray(values.value)) return { kind: "words", name, values: shares(values) };
  const next = Object.fromEntries(
    items(values, "key").map((row) => [
      textOf(required(row, "key")),
      Object.entries(row.value as Readonly<Record<string, unknown>>)
        .filter(([key]) => key !== "key")
        .map(([value, share]) => ({ value, share: numberOf({ value: share, path: row.path }) })),
    ]),
  );
  return { kind: "chain", name, next };
}

/** Leaves of a decision tree, each with the tests on the way to it, as one expression. */
function treeFormula(place: Place): string {
  let formula = "0";
  for (const leaf of [...items(place, "key")].reverse()) {
    const [tests, value] = items(leaf, "key");
    if (tests === undefined || value === undefined) {
      throw new ParametersFault("parameters.value", leaf.path);
    }
    const all = items(tests, "key").map((test) => `(${textOf(test)})`);
    formula =
      all.length === 0 ? textOf(value) : `if(${all.join(" and ")}, ${textOf(value)}, ${formula})`;
  }
  return formula;
}

function shares(place: Place): readonly { readonly value: string; readonly share: number }[] {
  return items(place, "key").map((item) => ({
    value: textOf(required(item, "key")),
    share: numberOf(required(item, "value")),
  }));
}

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const firingNames: Readonly<Record<string, FiringTest["of"]>> = {
  size: "size",
  ready_wt: "sinceLastMs",
  large_wt: "sinceFirstMs",
  daily_hour: "hour",
  week_day: "weekday",
};

/** How a task gathers work. With firing rules only the share of those done alone counts of the sizes. */
export function readBatch(place: Place): BatchRule {
  const type = required(place, "type");
  const kind = (["sequential", "parallel", "concurrent"] as const).find(
    (one) => one === textOf(type).toLowerCase(),
  );
  if (kind === undefined) throw new ParametersFault("parameters.value", type.path);
  const sizes = pairs(optional(place, "size_distrib")).map(({ key, value }) => ({
    size: key,
    share: value,
  }));
  const rules = items(optional(place, "firing_rules"), "key").map((all) =>
    items(all, "key").map(readFiring),
  );
  const firing = rules.filter((all) => all.length > 0);
  const alone = sizes[0]?.size === 1 ? sizes[0].share : 0;
  return {
    kind,
    aloneShare: firing.length > 0 ? alone : 0,
    sizes: firing.length > 0 ? [] : sizes.filter(({ share }) => share > 0),
    factors: pairs(optional(place, "duration_distrib")).map(({ key, value }) => ({
      size: key,
      factor: value,
    })),
    firing,
  };
}

function readFiring(place: Place): FiringTest {
  const attribute = required(place, "attribute");
  const of = firingNames[textOf(attribute)];
  if (of === undefined) throw new ParametersFault("parameters.value", attribute.path);
  const given = required(place, "comparison");
  const is = (["<", "<=", "=", ">=", ">"] as const).find((one) => one === textOf(given));
  if (is === undefined) throw new ParametersFault("parameters.value", given.path);
  const value = required(place, "value");
  if (of === "weekday") {
    const day = weekdays.indexOf(textOf(value).toLowerCase());
    if (day < 0) throw new ParametersFault("parameters.value", value.path);
    return { of, is, value: day + 1 };
  }
  const unit = of === "sinceLastMs" || of === "sinceFirstMs" ? 1000 : 1;
  return { of, is, value: numberOf(value) * unit };
}

function pairs(place: Place | null): readonly { readonly key: number; readonly value: number }[] {
  return items(place, "key").map((item) => ({
    key: numberOf(required(item, "key")),
    value: numberOf(required(item, "value")),
  }));
}

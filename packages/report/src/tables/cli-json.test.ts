import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { handAnalysis, handImport } from "../test-analysis.ts";
import { cliJson } from "./cli-json.ts";

const reference = join(import.meta.dirname, "../../../../docs/reference");
const schema = JSON.parse(readFileSync(join(reference, "cli-json.schema.json"), "utf8"));

interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly minimum?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
}

/** The part of JSON Schema that our schema uses; gives the paths at which a value breaks it. */
function faults(value: unknown, rule: Schema, path = "$"): readonly string[] {
  if (rule.$ref !== undefined) {
    return faults(value, schema.$defs[rule.$ref.replace("#/$defs/", "")], path);
  }
  if (rule.anyOf !== undefined) {
    const tries = rule.anyOf.map((one) => faults(value, one, path));
    return tries.some((found) => found.length === 0) ? [] : tries.flat();
  }
  if (rule.const !== undefined && value !== rule.const) return [path];
  if (rule.enum !== undefined && !rule.enum.includes(value)) return [path];
  if (rule.type !== undefined && ![rule.type].flat().some((type) => isOf(type, value))) {
    return [path];
  }
  if (typeof value === "number") return value < (rule.minimum ?? value) ? [path] : [];
  if (Array.isArray(value)) {
    if (value.length > (rule.maxItems ?? value.length)) return [path];
    return value.flatMap((item, k) => faults(item, rule.items ?? {}, `${path}[${k}]`));
  }
  if (typeof value !== "object" || value === null) return [];
  const missing = (rule.required ?? []).filter((key) => !(key in value));
  return [
    ...missing.map((key) => `${path}.${key} is missing`),
    ...Object.entries(value).flatMap(([key, inner]) => {
      const own = rule.properties?.[key];
      if (own !== undefined) return faults(inner, own, `${path}.${key}`);
      if (rule.additionalProperties === false) return [`${path}.${key} is not documented`];
      const rest = rule.additionalProperties;
      return typeof rest === "object" ? faults(inner, rest, `${path}.${key}`) : [];
    }),
  ];
}

function isOf(type: string, value: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "object") return typeof value === "object" && value !== null;
  return typeof value === type;
}

describe.each([true, false])("with a calendar: %s", (inWork) => {
  const figures = JSON.parse(JSON.stringify(cliJson(handAnalysis({ inWork }), handImport)));

  test("the figures keep to their published schema, and every field is in it", () => {
    expect(faults(figures, schema)).toEqual([]);
  });

  test("every field of the schema has a line in the reference", () => {
    const page = readFileSync(join(reference, "cli-json.md"), "utf8");
    for (const field of Object.keys(schema.properties)) {
      if (!field.endsWith("WorkingSeconds")) expect(page).toContain(`\`${field}`);
    }
  });

  test("counts add up", () => {
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b);
    expect(figures.events).toBe(figures.rows.accepted + figures.rows.repaired);
    expect(sum(figures.startActivities)).toBe(figures.cases);
    expect(sum(figures.endActivities)).toBe(figures.cases);
    expect(sum(figures.activityCounts)).toBe(figures.activityInstances);
    const passages = figures.directlyFollows.reduce(
      (n: number, arc: { count: number }) => n + arc.count,
      0,
    );
    expect(passages).toBe(figures.activityInstances - figures.cases);
  });
});

test("the figures of a log by hand stay what they are", async () => {
  const text = `${JSON.stringify(cliJson(handAnalysis(), handImport), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot("cli-json.golden.json");
});

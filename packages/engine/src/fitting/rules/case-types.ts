import type { AttributeColumn, EventLog } from "../../log/event-log.ts";
import type { AttributeRule } from "../../simulation/simulation-model.ts";

/** The kind of case, where several values of it belong together. */
const TYPE = "case.type";
/** Rarer kinds than the commonest so many are left out. */
const MOST_TYPES = 60;

/**
 * Rules that give a case the values that splits ask for, as often together as recorded. One text is
 * drawn by its shares. Several values are drawn together: kinds of cases, alike in all texts and on
 * the same side of every limit, are drawn by their shares, and each value follows from the kind.
 *
 * @param columns Indexes of `caseAttributes`, each once.
 * @param asked Limits of numbers and codes of texts that are asked for, by column; other texts are left
 *   empty, as no rule knows them.
 */
export function caseAttributeRules(
  log: EventLog,
  columns: readonly number[],
  asked: ReadonlyMap<number, readonly number[]>,
): readonly AttributeRule[] {
  if (columns.length === 0) return [];
  const only = log.caseAttributes[columns[0]];
  if (columns.length === 1 && only.kind === "text")
    return [wordsRule(only, asked.get(columns[0]) ?? [])];
  const parts = columns.map((k) => partsOf(log.caseAttributes[k], asked.get(k) ?? []));
  const types = new Map<string, { count: number; readonly parts: readonly number[] }>();
  for (let c = 0; c < log.caseIds.length; c++) {
    const own = parts.map(({ partOf }) => partOf(c));
    const key = own.join(" ");
    const type = types.get(key) ?? { count: 0, parts: own };
    type.count++;
    types.set(key, type);
  }
  const kept = [...types.values()].sort((a, b) => b.count - a.count).slice(0, MOST_TYPES);
  const all = kept.reduce((sum, { count }) => sum + count, 0);
  const type: AttributeRule = {
    kind: "number",
    name: TYPE,
    distribution: {
      kind: "steps",
      values: kept.map((_, k) => k),
      shares: kept.map(({ count }) => count / all),
    },
  };
  return [
    type,
    ...columns.map((k, at): AttributeRule => {
      const { told } = parts[at];
      const typesOf = new Map<string, number[]>();
      for (const [t, { parts: own }] of kept.entries()) {
        const value = told(own[at]);
        typesOf.set(value, [...(typesOf.get(value) ?? []), t]);
      }
      return { kind: "formula", name: log.caseAttributes[k].name, formula: chosen(typesOf) };
    }),
  ];
}

/** "if(type is 1 or 2, this, if(type is 3, that, …))", the commonest last. */
function chosen(typesOf: ReadonlyMap<string, readonly number[]>): string {
  const values = [...typesOf].sort((a, b) => a[1].length - b[1].length);
  const last = values.pop();
  return values.reduceRight(
    (otherwise, [value, types]) =>
      `if(${types.map((t) => `${TYPE} = ${t}`).join(" or ")}, ${value}, ${otherwise})`,
    last?.[0] ?? '""',
  );
}

function wordsRule(
  { name, codes, values }: Extract<AttributeColumn, { kind: "text" }>,
  asked: readonly number[],
) {
  const counts = new Float64Array(values.length + 1);
  for (const code of codes) counts[asked.includes(code) ? code : values.length]++;
  return {
    kind: "words" as const,
    name,
    values: [...values, ""].flatMap((value, v) =>
      counts[v] === 0 ? [] : [{ value, share: counts[v] / codes.length }],
    ),
  };
}

/** How a column falls into parts that rules tell apart, and a value of each part as it is written. */
function partsOf(
  column: AttributeColumn,
  limits: readonly number[],
): { readonly partOf: (c: number) => number; readonly told: (part: number) => string } {
  if (column.kind === "text") {
    const { codes, values } = column;
    const quoted = (text: string) => (text.includes('"') ? `'${text}'` : `"${text}"`);
    return {
      partOf: (c) => (limits.includes(codes[c]) ? codes[c] : -1),
      told: (part) => quoted(values[part] ?? ""),
    };
  }
  const { values } = column;
  const sorted = [...new Set(limits)].sort((a, b) => a - b);
  const partOf = (c: number) => sorted.filter((limit) => values[c] >= limit).length;
  const sums = new Float64Array(sorted.length + 1);
  const counts = new Float64Array(sorted.length + 1);
  for (let c = 0; c < values.length; c++) {
    sums[partOf(c)] += values[c];
    counts[partOf(c)]++;
  }
  return { partOf, told: (part) => written(sums[part] / counts[part]) };
}

/** A number as the expressions of a model take it: no sign but a minus before. */
function written(value: number): string {
  return value < 0 ? `(0 - ${Math.abs(value)})` : String(value);
}

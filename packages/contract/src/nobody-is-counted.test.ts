import { expect, test } from "vitest";
import { z } from "zod";
import * as contract from "./index.ts";

/** Names of fields that may tell of one person. */
const ofPerson = /person|member|proposer|owner|author|writer|learner|worker|employee|holder|email/i;

/**
 * Numbers that stand beside a field that may tell of one person, and whose they are. Whoever adds
 * one says here why it does not count what a person does.
 */
const allowed: Readonly<Record<string, string>> = {
  "owner: carriedDays": "days an item of a board has been carried over: of the item",
  "proposer, proposerName: supporters": "people who support an idea: of the idea",
  "hoursPerPersonYear: casesPerYear, hoursPerPersonYear, openHoursPerWeek, plannedUtilisation":
    "assumptions of a map: one figure for everybody",
  "personalData: publishedRevision, revision": "revisions of an item of news",
  "personalData: number": "number of an event of a session",
  "ownerRole: yearlyVolume": "cases of a process a year; the owner is a role",
  "ownerRole: readers, version": "how many read a standard; the owner is a role",
  "holders: version": "version of a table of skills",
  "emails: floor": "people without whose answers a result stays hidden",
};

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
}

/** "fields that may tell of a person: numbers beside them", of every object of an answer. */
function countsBeside(root: Schema): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<Schema>();
  const isNumber = (schema: Schema): boolean =>
    schema.type === "number" ||
    schema.type === "integer" ||
    [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].some(isNumber);
  const walk = (schema: Schema | undefined): void => {
    if (schema === undefined || seen.has(schema)) return;
    seen.add(schema);
    if (schema.$ref !== undefined) walk(root.$defs?.[schema.$ref.replace("#/$defs/", "")]);
    const fields = Object.entries(schema.properties ?? {});
    const people = fields.filter(([name]) => ofPerson.test(name)).map(([name]) => name);
    const numbers = fields.filter(([, one]) => isNumber(one)).map(([name]) => name);
    if (people.length > 0 && numbers.length > 0) {
      found.add(`${people.sort().join(", ")}: ${numbers.sort().join(", ")}`);
    }
    for (const [, one] of fields) walk(one);
    walk(schema.items);
    for (const one of [schema.anyOf, schema.oneOf, schema.allOf]) (one ?? []).forEach(walk);
    if (typeof schema.additionalProperties === "object") walk(schema.additionalProperties);
  };
  walk(root);
  return found;
}

test("no answer of the product puts a number beside a person, but those with a reason", () => {
  const answers = Object.values(contract).flatMap((one) =>
    typeof one === "object" && "response" in one && one.response instanceof z.ZodType
      ? [one.response]
      : [],
  );
  expect(answers.length).toBeGreaterThan(150);
  const told = answers.flatMap((answer) => [
    ...countsBeside(z.toJSONSchema(answer, { unrepresentable: "any" }) as Schema),
  ]);
  expect([...new Set(told)].sort()).toEqual(Object.keys(allowed).sort());
});

test("the look finds a ranking where there is one", () => {
  const ranking = z.object({ rows: z.array(z.object({ personId: z.string(), cases: z.int() })) });
  const found = countsBeside(z.toJSONSchema(ranking) as Schema);
  expect([...found]).toEqual(["personId: cases"]);
});

import { expect, test } from "vitest";
import { analyseOptions, analyseRequest } from "./analyse-request.ts";
import { readOptions } from "./read-options.ts";

function requestOf(...typed: string[]) {
  const options = readOptions(typed, analyseOptions);
  if (!options.ok) throw new Error(options.error.code);
  return analyseRequest(options.value, "en");
}

test("a file alone gives the defaults: Latvian holidays, Riga, pseudonyms", () => {
  const request = requestOf("a.csv");
  expect(request.ok && request.value).toMatchObject({
    file: "a.csv",
    calendar: "LV",
    zone: "Europe/Riga",
    keepNames: false,
    html: null,
    map: new Map(),
  });
});

test("the zone follows the country of the calendar, unless it is given", () => {
  const dutch = requestOf("a.csv", "--calendar", "NL");
  expect(dutch.ok && dutch.value.zone).toBe("Europe/Amsterdam");
  const given = requestOf("a.csv", "--calendar", "NL", "--zone", "UTC");
  expect(given.ok && given.value.zone).toBe("UTC");
  const none = requestOf("a.csv", "--calendar", "none");
  expect(none.ok && none.value.calendar).toBeNull();
});

test("a column name in double quotes may hold anything, quotes of its own written twice", () => {
  const request = requestOf(
    "a.csv",
    "--map",
    'case="Nr, case=A" ,activity="a ""b"", c",end=Laiks "Z", resource="Kas, end="',
  );
  expect(request.ok && [...request.value.map]).toEqual([
    ["case", "Nr, case=A"],
    ["activity", 'a "b", c'],
    ["end", 'Laiks "Z"'],
    ["resource", "Kas, end="],
  ]);
});

test("column names of a mapping may hold commas, spaces and equals signs", () => {
  const request = requestOf(
    "a.csv",
    "--map",
    "case=Lieta, Nr.,activity=Darbība = solis,end=Beigas",
  );
  expect(request.ok && [...request.value.map]).toEqual([
    ["case", "Lieta, Nr."],
    ["activity", "Darbība = solis"],
    ["end", "Beigas"],
  ]);
});

test.each([
  { typed: [], code: "file-missing" },
  { typed: ["a", "b"], code: "too-many-files" },
  { typed: ["a", "--calendar", "US"], code: "not-one-of" },
  { typed: ["a", "--lifecycle", "both"], code: "not-one-of" },
  { typed: ["a", "--delimiter", ";;"], code: "delimiter" },
  { typed: ["a", "--delimiter", "š"], code: "delimiter" },
  { typed: ["a", "--zone", "Mars/Olympus"], code: "unknown-zone" },
  { typed: ["a", "--map", "case"], code: "map-form" },
  { typed: ["a", "--map", "case="], code: "map-form" },
  { typed: ["a", "--map", "cas=X"], code: "map-part" },
])("$typed is refused as $code", ({ typed, code }) => {
  const request = requestOf(...typed);
  expect(request.ok ? null : request.error.code).toBe(code);
});

import { describe, expect, test } from "vitest";
import { guessMapping } from "./guess-mapping.ts";
import { mappingShape } from "./mapping-shape.ts";
import { type Cell, tableOf } from "./table-of.ts";

const ids = ["L-1", "L-1", "L-1", "L-2", "L-2", "L-2", "L-3", "L-3", "L-4", "L-4", "L-5", "L-5"];
const steps = ["a", "b", "c", "a", "c", "b", "a", "c", "a", "b", "a", "c"];
const people = ["x", "y", "x", "y", "x", "x", "y", "x", "y", "x", "y", "y"];
const teams = people.map((who) => (who === "x" ? "north" : "south"));
const ends = ids.map((_, r) => `2026-03-${String(r + 2).padStart(2, "0")}T12:00`);
const starts = ends.map((end) => end.replace("T12", "T09"));
const dues = ids.map(() => "2026-12-01");

function guess(columns: Record<string, readonly Cell[]>) {
  const guessed = guessMapping(tableOf(columns), "Europe/Riga");
  if (!guessed.ok) throw new Error(guessed.error.code);
  return guessed.value;
}

test.each([
  {
    name: "a Latvian export",
    columns: {
      Datums: ends,
      "Lietas Nr.": ids,
      Darbība: steps,
      Izpildītājs: people,
      Struktūrvienība: teams,
      Termiņš: dues,
    },
    expected: {
      caseId: ["Lietas Nr."],
      activity: ["Darbība"],
      end: "Datums",
      start: undefined,
      resource: "Izpildītājs",
      role: "Struktūrvienība",
      attributes: ["Termiņš"],
    },
  },
  {
    name: "another Latvian export",
    columns: {
      "Dokumenta numurs": ids,
      Uzdevums: steps,
      Sākums: starts,
      Beigas: ends,
      Darbinieks: people,
    },
    expected: {
      caseId: ["Dokumenta numurs"],
      activity: ["Uzdevums"],
      start: "Sākums",
      end: "Beigas",
      resource: "Darbinieks",
    },
  },
  {
    name: "a Lithuanian export",
    columns: {
      "Bylos Nr.": ids,
      Veiksmas: steps,
      Pradžia: starts,
      Pabaiga: ends,
      Vykdytojas: people,
      Skyrius: teams,
    },
    expected: {
      caseId: ["Bylos Nr."],
      activity: ["Veiksmas"],
      start: "Pradžia",
      end: "Pabaiga",
      resource: "Vykdytojas",
      role: "Skyrius",
    },
  },
  {
    name: "a Russian export in Latin letters",
    columns: {
      nomer_dela: ids,
      deystvie: steps,
      nachalo: starts,
      okonchanie: ends,
      ispolnitel: people,
    },
    expected: {
      caseId: ["nomer_dela"],
      activity: ["deystvie"],
      start: "nachalo",
      end: "okonchanie",
      resource: "ispolnitel",
    },
  },
  {
    name: "a Russian export",
    columns: {
      "Номер дела": ids,
      Действие: steps,
      "Дата начала": starts,
      "Дата окончания": ends,
      Исполнитель: people,
      Отдел: teams,
    },
    expected: {
      caseId: ["Номер дела"],
      activity: ["Действие"],
      start: "Дата начала",
      end: "Дата окончания",
      resource: "Исполнитель",
      role: "Отдел",
    },
  },
  {
    name: "a task list of a Latvian record-keeping system",
    columns: {
      "Npk.": ids.map((_, r) => r + 1),
      "Reģ. Nr.": ids,
      "Reģistrācijas datums": ids.map((id) => `2026-01-0${id.slice(2)}`),
      "Uzdevuma veids": steps,
      Izpildītājs: people,
      Struktūrvienība: teams,
      "Izpildes termiņš": dues,
      Izpildīts: ends,
      Statuss: ids.map(() => "Pabeigts"),
    },
    expected: {
      caseId: ["Reģ. Nr."],
      activity: ["Uzdevuma veids"],
      start: undefined,
      end: "Izpildīts",
      resource: "Izpildītājs",
      role: "Struktūrvienība",
      lifecycle: undefined,
      sequence: undefined,
    },
  },
  {
    name: "an English export",
    columns: {
      CaseID: ids,
      ActivityName: steps,
      CompletedAt: ends,
      StartedAt: starts,
      User: people,
    },
    expected: {
      caseId: ["CaseID"],
      activity: ["ActivityName"],
      start: "StartedAt",
      end: "CompletedAt",
      resource: "User",
    },
  },
  {
    name: "an XES log",
    columns: {
      "case:concept:name": ids,
      "concept:name": steps,
      "time:timestamp": ends,
      "org:resource": people,
      "org:group": teams,
      "lifecycle:transition": ids.map(() => "complete"),
      "case:channel": ids.map(() => "Desk"),
    },
    expected: {
      caseId: ["case:concept:name"],
      activity: ["concept:name"],
      end: "time:timestamp",
      resource: "org:resource",
      role: "org:group",
      lifecycle: "lifecycle:transition",
      attributes: ["case:channel"],
    },
  },
  {
    name: "columns whose names say nothing, by what they hold",
    columns: { A: steps, B: ids, C: ends },
    expected: { caseId: ["B"], activity: ["A"], end: "C" },
  },
])("understands $name", ({ columns, expected }) => {
  expect(guess(columns).mapping).toMatchObject(expected);
});

describe("a guess", () => {
  test("tells why, and what else could have been", () => {
    const { choices } = guess({ "Lietas Nr.": ids, Darbība: steps, Veids: teams, Datums: ends });
    expect(choices[0]).toMatchObject({
      part: "case",
      column: "Lietas Nr.",
      reasons: [
        { code: "name.word", word: "lietas nr" },
        { code: "content.repeats", distinct: 5, rowsEach: 2.4 },
      ],
    });
    expect(choices[0].confidence).toBeGreaterThan(0.8);
    const activity = choices[1];
    expect(activity.alternatives.map((one) => one.column)).toContain("Veids");
    for (const { confidence, alternatives } of choices) {
      const ranked = alternatives.map((one) => one.confidence);
      expect(ranked).toEqual([...ranked].sort((a, b) => b - a));
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  test("uses no column twice and leaves out what says nothing new", () => {
    const { mapping, leftOut } = guess({
      "column 1": ids.map((_, r) => r),
      "concept:name": steps,
      Activity: steps,
      "case:concept:name": ids,
      Nothing: ids.map(() => null),
      "time:timestamp": ends,
      Costs: ids.map((_, r) => r * r),
    });
    expect(mapping.attributes).toEqual(["Costs"]);
    expect(leftOut).toEqual([
      { column: "column 1", reason: "counts-rows" },
      { column: "Activity", reason: "same-as-chosen" },
      { column: "Nothing", reason: "empty" },
    ]);
  });

  test("does not take a planned date for the end, nor a constant date for the start", () => {
    for (const planned of ["Plānotais datums", "Срок", "Due date", "Terminas"]) {
      const { mapping } = guess({ Lieta: ids, Darbība: steps, [planned]: starts, Datums: ends });
      expect(mapping).toMatchObject({ end: "Datums", start: undefined });
    }
    const { mapping } = guess({ Lieta: ids, Darbība: steps, Sākums: dues, Datums: ends });
    expect(mapping).toMatchObject({ end: "Datums", start: undefined });
  });

  test.each([
    { columns: { Datums: ends }, code: "mapping.no-case" },
    { columns: { Lieta: ids, Datums: ends }, code: "mapping.no-activity" },
    { columns: { Lieta: ids, Darbība: steps }, code: "mapping.no-end" },
    { columns: {}, code: "mapping.no-case" },
  ])("fails with $code where no column can be it", ({ columns, code }) => {
    expect(guessMapping(tableOf(columns as Record<string, Cell[]>), "UTC")).toEqual({
      ok: false,
      error: { code },
    });
  });
});

test("the shape of a table is its columns and their kinds, in any order", () => {
  const shape = mappingShape(tableOf({ a: ["x"], b: ["2026-01-01"] }));
  expect(shape).toMatch(/^[0-9a-f]{16}$/);
  expect(mappingShape(tableOf({ b: ["2025-05-05"], a: ["other"] }))).toBe(shape);
  expect(mappingShape(tableOf({ a: [1], b: ["2026-01-01"] }))).not.toBe(shape);
  expect(mappingShape(tableOf({ a: ["x"], c: ["2026-01-01"] }))).not.toBe(shape);
});

test("a named column is that part and no other, and the rest is guessed around it", () => {
  const table = tableOf({
    case_id: ["1", "1", "2", "2"],
    activity: ["A", "B", "A", "B"],
    phase: ["P", "Q", "P", "Q"],
    start_time: ["2024-01-01 10:00", "2024-01-02 10:00", "2024-01-01 10:00", "2024-01-03 10:00"],
    end_time: ["2024-01-01 11:00", "2024-01-02 11:00", "2024-01-01 11:00", "2024-01-03 11:00"],
  });
  const guess = guessMapping(
    table,
    "UTC",
    new Map([
      ["end", "start_time"],
      ["activity", "phase"],
    ]),
  );
  expect(guess.ok && guess.value.mapping).toMatchObject({
    caseId: ["case_id"],
    activity: ["phase"],
    end: "start_time",
    start: undefined,
    attributes: ["activity", "end_time"],
  });
  expect(() => guessMapping(table, "UTC", new Map([["end", "nowhere"]]))).toThrow(RangeError);
});

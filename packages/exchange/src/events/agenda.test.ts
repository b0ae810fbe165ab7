import fc from "fast-check";
import { expect, test } from "vitest";
import { originalText } from "../text/translated-text.ts";
import { agendaConflicts, minutesOf, moveAgendaItem, sortAgenda, timeOf } from "./agenda.ts";
import type { AgendaItem } from "./event.ts";

const item = (id: string, begins: string, ends: string, room = "", day = "2026-03-01") =>
  ({
    id,
    day,
    begins,
    ends,
    room,
    title: originalText("lv", id),
    speaker: "",
    language: "lv",
    interpretation: [],
  }) satisfies AgendaItem;

test.each([
  {
    name: "one after another",
    items: [item("a", "09:00", "10:00"), item("b", "10:00", "11:00")],
    found: [],
  },
  {
    name: "half over each other",
    items: [item("b", "09:30", "11:00"), item("a", "09:00", "10:00")],
    found: [{ firstId: "a", secondId: "b" }],
  },
  {
    name: "in two rooms",
    items: [item("a", "09:00", "10:00", "Zāle"), item("b", "09:00", "10:00", "101")],
    found: [],
  },
  {
    name: "in one room, written differently",
    items: [item("a", "09:00", "10:00", "Zāle"), item("b", "09:00", "10:00", " zāle ")],
    found: [{ firstId: "a", secondId: "b" }],
  },
  {
    name: "on two days",
    items: [item("a", "09:00", "10:00"), item("b", "09:00", "10:00", "", "2026-03-02")],
    found: [],
  },
])("items $name conflict as they should", ({ items, found }) => {
  expect(agendaConflicts(items)).toEqual(found);
});

test.each([
  { name: "later", id: "a", by: 1, moved: ["b 09:00–09:30", "a 09:45–10:45", "c 11:00–12:00"] },
  { name: "earlier", id: "c", by: -1, moved: ["a 09:00–10:00", "c 10:15–11:15", "b 11:30–12:00"] },
  {
    name: "before the first",
    id: "a",
    by: -1,
    moved: ["a 09:00–10:00", "b 10:15–10:45", "c 11:00–12:00"],
  },
] as const)("an item moved $name changes places with its neighbour", ({ id, by, moved }) => {
  const items = [
    item("a", "09:00", "10:00"),
    item("b", "10:15", "10:45"),
    item("c", "11:00", "12:00"),
  ];
  const after = moveAgendaItem(items, id, by);
  expect(after.map((one) => `${one.id} ${one.begins}–${one.ends}`)).toEqual(moved);
});

const slots = fc
  .array(
    fc.record({
      day: fc.constantFrom("2026-03-01", "2026-03-02"),
      from: fc.integer({ min: 0, max: 1_300 }),
      length: fc.integer({ min: 5, max: 120 }),
      room: fc.constantFrom("", "A", "a", "B"),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map(({ day, from, length, room }, k) =>
      item(`i${k}`, timeOf(from), timeOf(Math.min(from + length, 1_439)), room, day),
    ),
  );

test("conflicts are those of a slow plain search over all pairs", () => {
  fc.assert(
    fc.property(slots, (items) => {
      const plain = items.flatMap((a, k) =>
        items
          .slice(k + 1)
          .filter(
            (b) =>
              a.day === b.day &&
              a.room.toLowerCase() === b.room.toLowerCase() &&
              a.begins < b.ends &&
              b.begins < a.ends,
          )
          .map((b) => [a.id, b.id].sort().join()),
      );
      const found = agendaConflicts(items).map((one) => [one.firstId, one.secondId].sort().join());
      expect(found.sort()).toEqual(plain.sort());
    }),
  );
});

test("moving keeps every item, its length and its day", () => {
  fc.assert(
    fc.property(slots, fc.nat(), fc.constantFrom(-1 as const, 1 as const), (items, at, by) => {
      const id = items[at % Math.max(1, items.length)]?.id ?? "none";
      const shape = (one: AgendaItem) =>
        `${one.id} ${one.day} ${minutesOf(one.ends) - minutesOf(one.begins)}`;
      const after = moveAgendaItem(items, id, by);
      expect(after.map(shape).sort()).toEqual(items.map(shape).sort());
      expect(after.every((one) => one.begins < one.ends)).toBe(true);
      expect(sortAgenda(after).map((one) => one.id)).toHaveLength(items.length);
    }),
  );
});

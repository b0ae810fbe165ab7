import { expect, test } from "vitest";
import { latvianOffice } from "../calendars/office-calendars.ts";
import { officeDays } from "../calendars/office-clock.ts";
import { minuteOf } from "../calendars/wall-time.ts";
import { openDesks, type WorkItem } from "./desks.ts";
import { FutureEvents } from "./future-events.ts";
import type { Worker } from "./office.ts";

const monday = minuteOf("2024-01-08");
const at = (hour: number, day = 0) => monday + day * 1440 + hour * 60;

interface Handed {
  readonly name: string;
  readonly readyAt: number;
  readonly minutes: number;
  readonly more?: Partial<WorkItem>;
}

/** Who did what from when to when, in the order of finishing. */
function worked(staff: readonly Worker[], items: readonly Handed[]): readonly string[] {
  const future = new FutureEvents();
  const desks = openDesks(staff, officeDays(latvianOffice, "2024-01-08", "2024-02-19"), future);
  const done: string[] = [];
  for (const { name, readyAt, minutes, more } of items) {
    future.add(readyAt, () =>
      desks.hand(
        {
          role: "clerk",
          minutes,
          sitting: null,
          isUrgent: false,
          worker: -1,
          readyAt,
          done: (worker, startAt, endAt) =>
            done.push(`${staff[worker]!.name} ${name} ${clockOf(startAt)}–${clockOf(endAt)}`),
          ...more,
        },
        readyAt,
      ),
    );
  }
  while (future.nextAt < Number.POSITIVE_INFINITY) future.run();
  return done;
}

function clockOf(minute: number): string {
  return new Date(minute * 60_000).toISOString().slice(8, 16).replace("T", " ");
}

const clerk = (name: string, more: Partial<Worker> = {}): Worker => ({
  name,
  department: "Office",
  roles: ["clerk"],
  hours: null,
  absences: [],
  ...more,
});

test("one person does one thing at a time, first what became ready first", () => {
  const items = [
    { name: "a", readyAt: at(9), minutes: 60 },
    { name: "b", readyAt: at(9.5), minutes: 30 },
    { name: "c", readyAt: at(9.25), minutes: 30 },
  ];
  expect(worked([clerk("Ann")], items)).toEqual([
    "Ann a 08 09:00–08 10:00",
    "Ann c 08 10:00–08 10:30",
    "Ann b 08 10:30–08 11:00",
  ]);
});

test("urgent work overtakes what waits, but not what is being done", () => {
  const items = [
    { name: "a", readyAt: at(9), minutes: 60 },
    { name: "b", readyAt: at(9.1), minutes: 30 },
    { name: "urgent", readyAt: at(9.5), minutes: 30, more: { isUrgent: true } },
  ];
  expect(worked([clerk("Ann")], items).map((line) => line.split(" ")[1])).toEqual([
    "a",
    "urgent",
    "b",
  ]);
});

test("work that meets closing time goes on at the next opening", () => {
  expect(worked([clerk("Ann")], [{ name: "a", readyAt: at(17.5), minutes: 60 }])).toEqual([
    "Ann a 08 17:30–09 08:30",
  ]);
});

test("work that comes at night is begun in the morning", () => {
  expect(worked([clerk("Ann")], [{ name: "a", readyAt: at(22), minutes: 10 }])).toEqual([
    "Ann a 09 08:00–09 08:10",
  ]);
});

test("the one who has been free longest takes the work", () => {
  const items = [
    { name: "a", readyAt: at(9), minutes: 10 },
    { name: "b", readyAt: at(10), minutes: 10 },
    { name: "c", readyAt: at(11), minutes: 10 },
  ];
  expect(worked([clerk("Ann"), clerk("Bea")], items).map((line) => line.slice(0, 5))).toEqual([
    "Ann a",
    "Bea b",
    "Ann c",
  ]);
});

test("work kept for a person waits until that person is back", () => {
  const staff = [
    clerk("Ann"),
    clerk("Bea", { absences: [{ from: "2024-01-08", to: "2024-01-10" }] }),
  ];
  expect(worked(staff, [{ name: "a", readyAt: at(9), minutes: 10, more: { worker: 1 } }])).toEqual([
    "Bea a 11 08:00–11 08:10",
  ]);
});

test("work for a sitting waits for its weekday and its week", () => {
  const sitting = { weekday: 4, fromMinute: 13 * 60, toMinute: 17 * 60, everyWeeks: 2 };
  const items = [
    { name: "a", readyAt: at(9), minutes: 5, more: { sitting } },
    { name: "b", readyAt: at(10), minutes: 5, more: { sitting } },
    { name: "ordinary", readyAt: at(11), minutes: 5 },
  ];
  expect(worked([clerk("Ann")], items)).toEqual([
    "Ann ordinary 08 11:00–08 11:05",
    "Ann a 18 13:00–18 13:05",
    "Ann b 18 13:05–18 13:10",
  ]);
});

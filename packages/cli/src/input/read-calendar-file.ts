import { readFile } from "node:fs/promises";
import { calendarFaults, failed, ok, type Result, type WorkCalendar } from "@talka/engine";
import type { ArgumentFault } from "../arguments/argument-fault.ts";

/** Reads a `WorkCalendar` from a JSON file; says what is wrong with it by a code. */
export async function readCalendarFile(file: string): Promise<Result<WorkCalendar, ArgumentFault>> {
  const fault = (why: string) => failed({ code: "calendar-file" as const, file, why });
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    return fault((error as { code?: string }).code ?? "JSON");
  }
  if (!isCalendar(value)) return fault("WorkCalendar");
  const [first] = calendarFaults(value);
  return first === undefined ? ok(value) : fault(JSON.stringify(first));
}

function isCalendar(value: unknown): value is WorkCalendar {
  return (
    isObject(value) &&
    typeof value["zone"] === "string" &&
    isTextOrNull(value["holidayCountry"]) &&
    isListOf(
      value["weeks"],
      (week) =>
        isTextOrNull(week["validFrom"]) &&
        isTextOrNull(week["validTo"]) &&
        isListOf(week["open"], (span) => isSpan(span) && typeof span["weekday"] === "number"),
    ) &&
    isListOf(
      value["exceptions"],
      (day) =>
        typeof day["date"] === "string" &&
        typeof day["name"] === "string" &&
        isListOf(day["open"], isSpan),
    )
  );
}

type Thing = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Thing {
  return typeof value === "object" && value !== null;
}

function isListOf(value: unknown, is: (item: Thing) => boolean): boolean {
  return Array.isArray(value) && value.every((item: unknown) => isObject(item) && is(item));
}

function isSpan(span: Thing): boolean {
  return typeof span["fromMinute"] === "number" && typeof span["toMinute"] === "number";
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === "string";
}

import { failed, ok, type Result } from "../result.ts";
import { type StaffNeed, type StaffNeedKind, staffNeedKinds } from "./staff-need.ts";

/** Where a list of needs is not what it should be. */
export interface NeedsFault {
  readonly code: "needs.list" | "needs.kind" | "needs.field";
  /** Of the list, from 0; −1 for the list itself. */
  readonly at: number;
  readonly field: string;
}

type FieldKind = "number" | "words" | "weekdays" | "word";

const fieldsOf: Readonly<Record<StaffNeedKind, Readonly<Record<string, FieldKind>>>> = {
  "contract-hours": { hoursPerWeek: "number" },
  "no-overtime": {},
  break: { minutes: "number", afterHours: "number" },
  rest: { hours: "number" },
  "load-limit": { share: "number" },
  "only-between": { weekdays: "weekdays", fromMinute: "number", toMinute: "number" },
  "not-between": { weekdays: "weekdays", fromMinute: "number", toMinute: "number" },
  "free-days": { weekdays: "weekdays" },
  "remote-days": { weekdays: "weekdays", onSiteTasks: "words" },
  leave: { fromMs: "number", toMs: "number" },
  skills: { tasks: "words" },
  signing: { tasks: "words", signers: "words" },
  "four-eyes": { first: "word", second: "word" },
  fairness: { spread: "number" },
  "few-tasks": { most: "number" },
  "few-changes": { most: "number" },
};

/**
 * Takes a list of needs out of parsed JSON. `id` may be left out (its place is used), so may
 * `personId` (everybody), `strength` (hard) and `weight` (1).
 */
export function readStaffNeeds(json: unknown): Result<StaffNeed[], NeedsFault> {
  if (!Array.isArray(json)) return failed({ code: "needs.list", at: -1, field: "" });
  const needs: StaffNeed[] = [];
  for (const [at, given] of json.entries()) {
    if (typeof given !== "object" || given === null) {
      return failed({ code: "needs.list", at, field: "" });
    }
    const one = given as Readonly<Record<string, unknown>>;
    const kind = staffNeedKinds.find((known) => known === one["kind"]);
    if (kind === undefined) return failed({ code: "needs.kind", at, field: "kind" });
    const base: Record<string, unknown> = {
      id: one["id"] ?? `need-${at + 1}`,
      kind,
      personId: one["personId"] ?? null,
      strength: one["strength"] ?? "hard",
      weight: one["weight"] ?? 1,
    };
    const bad =
      Object.entries(fieldsOf[kind]).find(([field, form]) => !isOfForm(one[field], form))?.[0] ??
      badBase(base);
    if (bad !== null) return failed({ code: "needs.field", at, field: bad });
    for (const field of Object.keys(fieldsOf[kind])) base[field] = one[field];
    needs.push(base as unknown as StaffNeed);
  }
  return ok(needs);
}

function badBase(base: Readonly<Record<string, unknown>>): string | null {
  if (typeof base["id"] !== "string") return "id";
  if (base["personId"] !== null && typeof base["personId"] !== "string") return "personId";
  if (base["strength"] !== "hard" && base["strength"] !== "soft") return "strength";
  return isOfForm(base["weight"], "number") ? null : "weight";
}

function isOfForm(value: unknown, form: FieldKind): boolean {
  switch (form) {
    case "number":
      return typeof value === "number" && Number.isFinite(value) && value >= 0;
    case "word":
      return typeof value === "string";
    case "words":
      return Array.isArray(value) && value.every((one) => typeof one === "string");
    case "weekdays":
      return (
        Array.isArray(value) && value.every((day) => Number.isInteger(day) && day >= 1 && day <= 7)
      );
  }
}

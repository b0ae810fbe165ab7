import { minutesPerDay } from "../calendars/wall-time.ts";
import type { AttributeKey, Office, OfficeRecord } from "../simulate/office.ts";
import { columnNames, type RecordForm, writeMinute } from "./record-form.ts";

/** An export as text: a header and the fields of each row, before any separator. */
export interface TextRows {
  readonly header: readonly string[];
  /** Position of each instant column in the header. */
  readonly instants: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

/** What the office's system would export for one process. */
export function textRowsOf(
  office: Office,
  processIndex: number,
  record: OfficeRecord,
  form: RecordForm,
): TextRows {
  const names = columnNames[form.language];
  const process = office.processes[processIndex]!;
  const keys: readonly AttributeKey[] = process.attributes.map((plan) => plan.key);
  const cases = record.cases[processIndex]!;
  const steps = [...record.rows[processIndex]!];
  if (form.order === "case") steps.sort((a, b) => a.caseIndex - b.caseIndex);

  const header = [
    names.caseId,
    names.step,
    ...(form.hasStarts ? [names.start] : []),
    names.end,
    names.worker,
    names.department,
    ...keys.map((key) => names.attributes[key]),
  ];
  const rows = steps.map((step) => {
    const one = cases[step.caseIndex]!;
    const worker = office.staff[step.worker];
    return [
      one.caseId,
      step.step,
      ...(form.hasStarts ? [writeMinute(step.startAt, form)] : []),
      writeMinute(step.endAt, form),
      worker?.name ?? "",
      worker?.department ?? "",
      ...keys.map((key) => one.attributes[key] ?? ""),
    ];
  });
  return { header, instants: form.hasStarts ? [2, 3] : [2], rows };
}

/** The wall clock of a written minute in milliseconds as if UTC; `NaN` where it is no date. */
export function readWrittenMinute(text: string): number {
  const latvian = /^(\d{2})\.(\d{2})\.(\d{4})(?: (\d{2}):(\d{2}))?$/.exec(text);
  const lithuanian = /^(\d{4})-(\d{2})-(\d{2})(?: (\d{2}):(\d{2}))?$/.exec(text);
  const found = latvian ?? lithuanian;
  if (found === null) return Number.NaN;
  const [year, day] = latvian ? [found[3], found[1]] : [found[1], found[3]];
  const [y, m, d] = [Number(year), Number(found[2]), Number(day)];
  const midnight = Date.UTC(y, m - 1, d);
  // A date that rolls over, such as 31 February, is none.
  if (new Date(midnight).getUTCDate() !== d || new Date(midnight).getUTCMonth() !== m - 1) {
    return Number.NaN;
  }
  const minute = Number(found[4] ?? 0) * 60 + Number(found[5] ?? 0);
  return minute < minutesPerDay ? midnight + minute * 60_000 : Number.NaN;
}

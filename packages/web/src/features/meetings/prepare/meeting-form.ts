import { type MeetingPhase, meetingPhases } from "@talka/meeting";
import type { Locale } from "@talka/report";
import type { Given } from "../../../api/requests.ts";
import type { Keeping } from "./after-funder.ts";

/** What is being prepared, as the form holds it. */
export type MeetingForm = Omit<Given<"updateMeeting">, keyof Keeping> & Keeping;

/** What must be mended before it can be saved. */
export type FormFault =
  | "title-missing"
  | "day-missing"
  | "ends-before-start"
  | "no-language"
  | "no-phase"
  | "fact-unfinished"
  | "keep-too-short";

/** A session nobody has thought about yet: all phases, anonymous, secret votes, today. */
export function emptyForm(locale: Locale, today: string): MeetingForm {
  return {
    title: "",
    mode: "room",
    place: "",
    startsOn: today,
    endsOn: today,
    locales: [locale],
    phases: [...meetingPhases],
    anonymity: "anonymous",
    secretVotes: true,
    voteCap: null,
    organisations: [],
    facts: [],
    fundingProfileId: null,
    keepUntil: null,
  };
}

/** What stands in the way of saving, in the order of the form. */
export function faultsOf(form: MeetingForm): readonly FormFault[] {
  const faults: FormFault[] = [];
  if (form.title.trim() === "") faults.push("title-missing");
  const days = [form.startsOn, form.endsOn];
  if (days.some((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day))) faults.push("day-missing");
  else if (form.endsOn < form.startsOn) faults.push("ends-before-start");
  if (form.locales.length === 0) faults.push("no-language");
  if (form.phases.length === 0) faults.push("no-phase");
  const unfinished = form.facts.some(
    ({ title, text }) => (title.trim() === "") !== (text.trim() === ""),
  );
  if (unfinished) faults.push("fact-unfinished");
  if (form.keepUntil !== null && form.keepUntil < form.endsOn) faults.push("keep-too-short");
  return faults;
}

/** What is sent: texts trimmed, empty slides left out. */
export function bodyOf(form: MeetingForm): MeetingForm {
  return {
    ...form,
    title: form.title.trim(),
    place: form.place.trim(),
    facts: form.facts.filter(({ title, text }) => title.trim() !== "" || text.trim() !== ""),
  };
}

/** One place further up (-1) or down (1); the same list where there is no such place. */
export function moved<Item>(list: readonly Item[], from: number, by: -1 | 1): readonly Item[] {
  const to = from + by;
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return list;
  const rest = list.filter((_, i) => i !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** Takes a phase out, or puts it in again where it usually stands. */
export function togglePhase(
  phases: readonly MeetingPhase[],
  phase: MeetingPhase,
): readonly MeetingPhase[] {
  if (phases.includes(phase)) return phases.filter((one) => one !== phase);
  const usual = (one: MeetingPhase) => meetingPhases.indexOf(one);
  const before = phases.findIndex((one) => usual(one) > usual(phase));
  const at = before === -1 ? phases.length : before;
  return [...phases.slice(0, at), phase, ...phases.slice(at)];
}

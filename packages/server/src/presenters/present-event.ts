import { Readable } from "node:stream";
import type {
  AttendanceRow,
  EventPage,
  EventSummary,
  FundingProfilePage,
  listEventChoices,
  OwnRegistration,
  Registration,
  ResponseOf,
} from "@talka/contract";
import { attendedHours, eventDetails, type HalfDay, type TranslatedText } from "@talka/exchange";
import type { EventRow, HalfDayRow, RegistrationExtras, RegistrationRow } from "@talka/storage";
import { presentReference } from "./present-organisation.ts";

/** An event with what the reader may know of it. */
export interface ShownEvent {
  readonly row: EventRow;
  readonly halfDays: readonly HalfDayRow[];
  readonly project: { readonly id: string; readonly title: unknown } | null;
  readonly places: EventPage["places"];
  readonly own: OwnRegistration | null;
  readonly whole: {
    readonly kind: "visit" | "training";
    readonly id: string;
    readonly title: unknown;
  } | null;
  readonly may: EventPage["may"];
}

/** An event in a list. */
export interface ListedEvent {
  readonly row: EventRow;
  readonly ownState: string | null;
  readonly mayManage: boolean;
}

const organiserOf = (row: EventRow) => presentReference({ ...row, id: row.organisation_id });

/** An event in a list. */
export function presentEventSummary({ row, ownState, mayManage }: ListedEvent): EventSummary {
  return {
    id: row.id,
    kind: row.kind as EventSummary["kind"],
    title: row.title as unknown as TranslatedText,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    zone: row.zone,
    place: row.place,
    link: row.link,
    state: row.state as EventSummary["state"],
    visibility: row.visibility as EventSummary["visibility"],
    organiser: organiserOf(row),
    ownState,
    mayManage,
  };
}

/** A half-day as kept, in numbers. */
export function presentHalfDay({ day, half, begins, ends, hours }: HalfDayRow): HalfDay {
  return { day, half: half as HalfDay["half"], begins, ends, hours: Number(hours) };
}

/** A funding profile as it hangs on an event. */
function presentFunding(row: EventRow): FundingProfilePage | null {
  if (row.funding_profile_id === null || row.funding === null) return null;
  return { ...(row.funding as unknown as FundingProfilePage), id: row.funding_profile_id };
}

/** An event with all that its page shows. */
export function presentEvent(shown: ShownEvent): EventPage {
  const { row, halfDays, project, places, own, whole, may } = shown;
  const {
    ownState: _,
    mayManage: __,
    ...summary
  } = presentEventSummary({
    row,
    ownState: null,
    mayManage: may.manage,
  });
  const { registration, agenda } = eventDetails(row.details);
  return {
    ...summary,
    summary: row.summary as unknown as TranslatedText | null,
    capacity: row.capacity,
    projectId: row.project_id,
    fundingProfileId: row.funding_profile_id,
    registration,
    halfDays: halfDays.map(presentHalfDay),
    project: project as EventPage["project"],
    fundingProfile: presentFunding(row),
    agenda,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    places,
    own,
    whole: whole as EventPage["whole"],
    may,
  };
}

/** Projects and funding profiles an event may name. */
export function presentEventChoices(choices: {
  readonly projects: readonly {
    readonly id: string;
    readonly title: unknown;
    readonly funding_profile_id: string | null;
  }[];
  readonly profiles: readonly { readonly id: string; readonly content: unknown }[];
}): ResponseOf<typeof listEventChoices> {
  return {
    projects: choices.projects.map((one) => ({
      id: one.id,
      title: one.title as TranslatedText,
      fundingProfileId: one.funding_profile_id,
    })),
    fundingProfiles: choices.profiles.map(({ id, content }) => ({
      ...(content as FundingProfilePage),
      id,
    })),
  };
}

/** A registration as its person sees it. */
export function presentOwnRegistration(
  row: RegistrationRow,
  extras: RegistrationExtras | undefined,
  position: number | null,
): OwnRegistration {
  return {
    id: row.id,
    name: row.name,
    state: row.state as OwnRegistration["state"],
    askedAt: row.asked_at.toISOString(),
    offeredUntil: row.offered_until?.toISOString() ?? null,
    code: row.code,
    photoConsent: extras?.photoConsent ?? false,
    needs: extras?.needs ?? null,
    position,
  };
}

/** A registration with needs and consent, which only the organiser gets. */
export interface ShownRegistration {
  readonly row: RegistrationRow;
  readonly extras: RegistrationExtras | null;
}

/** A registration as the organiser or the sending organisation sees it. */
export function presentRegistration({ row, extras }: ShownRegistration): Registration {
  return {
    id: row.id,
    name: row.name,
    roleTitle: row.role_title,
    email: row.email,
    organisation: presentReference({ ...row, id: row.for_organisation_id }),
    origin: row.origin as Registration["origin"],
    state: row.state as Registration["state"],
    askedAt: row.asked_at.toISOString(),
    offeredUntil: row.offered_until?.toISOString() ?? null,
    code: row.code,
    photoConsent: extras?.photoConsent ?? null,
    needs: extras?.needs ?? null,
  };
}

/** A mark of presence as kept. */
export interface MarkRow {
  readonly registration_id: string;
  readonly day: string;
  readonly half: string;
  readonly source: string;
}

/** A participant with attended half-days. */
export function presentAttendance(
  row: RegistrationRow,
  halfDays: readonly HalfDay[],
  marks: readonly MarkRow[],
): AttendanceRow {
  const attended = marks
    .filter((mark) => mark.registration_id === row.id)
    .map(({ day, half, source }) => ({ day, half, source }) as AttendanceRow["attended"][number]);
  return {
    registrationId: row.id,
    name: row.name,
    organisation: presentReference({ ...row, id: row.for_organisation_id }),
    code: row.code,
    attended,
    hours: attendedHours(halfDays, attended),
  };
}

/** A file that was written for somebody. */
export interface WrittenFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
}

/** A file on its way out. */
export function presentFile({ bytes, mediaType, fileName }: WrittenFile) {
  const stream = Readable.from([Buffer.from(bytes)], { objectMode: false });
  return { stream, byteCount: bytes.length, mediaType, fileName };
}

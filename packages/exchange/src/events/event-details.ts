import type { RegistrationRules } from "../registration/registration.ts";
import type { AgendaItem } from "./event.ts";

/** How people come to an event. */
export interface RegistrationSettings extends Omit<RegistrationRules, "capacity"> {
  /** The last day on which one may register; `null`: until the event is over. */
  readonly closesOn: string | null;
}

/** What of an event no query asks for. */
export interface EventDetails {
  readonly registration: RegistrationSettings;
  readonly agenda: readonly AgendaItem[];
}

const plain: EventDetails = {
  registration: { mode: "open", closesOn: null, quotas: [], waiting: "order", replyHours: 48 },
  agenda: [],
};

/** Details as kept; what is not there is open registration and an empty agenda. */
export function eventDetails(kept: object): EventDetails {
  const given = kept as Partial<EventDetails>;
  return {
    registration: { ...plain.registration, ...given.registration },
    agenda: given.agenda ?? plain.agenda,
  };
}

/** The rules by which an event gives its places. */
export function registrationRules(
  { registration }: EventDetails,
  capacity: number | null,
): RegistrationRules {
  const { mode, quotas, waiting, replyHours } = registration;
  return { mode, capacity, quotas, waiting, replyHours };
}

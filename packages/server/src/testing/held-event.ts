import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { ask, type TestServer, type Visitor } from "./test-server.ts";

/** What an organiser writes of a two-day workshop; the clock of the test server is 2026-03-02. */
export const sampleEvent = {
  kind: "workshop",
  title: { original: "lv", text: "Kā organizējam darbu", revision: 1, translations: {} },
  summary: null,
  startsOn: "2026-03-10",
  endsOn: "2026-03-11",
  zone: "Europe/Riga",
  place: "Rēzekne",
  link: "",
  capacity: 2,
  projectId: null,
  fundingProfileId: null,
  visibility: "signed-in",
  registration: {
    mode: "open",
    closesOn: null,
    quotas: [],
    waiting: "order",
    replyHours: 24,
  },
  halfDays: [
    { day: "2026-03-10", half: "morning", begins: "09:00", ends: "12:00", hours: 3 },
    { day: "2026-03-10", half: "afternoon", begins: "13:00", ends: "15:30", hours: 2.5 },
    { day: "2026-03-11", half: "morning", begins: "09:00", ends: "12:00", hours: 3 },
  ],
} as const;

/** Prepares an event and, unless it is to stay a draft, announces it. */
export async function anEvent(
  server: TestServer,
  organiser: Visitor,
  changes: object = {},
  isDraft = false,
): Promise<contract.EventPage> {
  const id = randomUUID();
  const made = await ask(server, organiser, contract.createEvent, {
    body: { ...sampleEvent, ...changes, id },
  });
  if (isDraft) return made.body;
  const announced = await ask(server, organiser, contract.changeEventState, {
    params: { id },
    body: { state: "announced" },
  });
  return announced.body;
}

/** Registers somebody for an event. */
export function aRegistration(
  server: TestServer,
  visitor: Visitor,
  eventId: string,
  changes: object = {},
) {
  return ask(server, visitor, contract.register, {
    params: { id: eventId },
    body: {
      id: randomUUID(),
      origin: "own",
      name: "Pētera Pārbaude",
      roleTitle: "",
      email: null,
      organisationId: visitor.organisationId,
      needs: null,
      photoConsent: false,
      ...changes,
    },
  });
}

/** Decides on a registration. */
export function decide(
  server: TestServer,
  visitor: Visitor,
  eventId: string,
  registrationId: string,
  decision: "approve" | "refuse" | "withdraw" | "accept",
) {
  return ask(server, visitor, contract.decideOnRegistration, {
    params: { id: eventId, registrationId },
    body: { decision },
  });
}

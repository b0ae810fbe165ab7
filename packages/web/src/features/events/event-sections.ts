import type { EventPage } from "@talka/contract";
import type { ComponentType } from "react";
import { AgendaSection } from "./AgendaSection.tsx";
import { RegistrationSection } from "./RegistrationSection.tsx";

/** A part of the page of an event; gives nothing where it has nothing to show. */
export interface EventSection {
  readonly id: string;
  readonly Section: ComponentType<{ readonly event: EventPage }>;
}

/**
 * The parts of the page of an event below its facts, in this order. What else hangs on an event
 * (materials, evaluation, the moderated session) adds a line here.
 */
export const eventSections: readonly EventSection[] = [
  { id: "registration", Section: RegistrationSection },
  { id: "agenda", Section: AgendaSection },
];

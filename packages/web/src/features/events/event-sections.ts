import type { EventPage } from "@talka/contract";
import type { ComponentType } from "react";
import { AgendaSection } from "./AgendaSection.tsx";
import { RegistrationSection } from "./RegistrationSection.tsx";

/** A part of the page of an event; gives nothing where it has nothing to show. */
export interface EventSection {
  readonly id: string;
  readonly Section: ComponentType<{ readonly event: EventPage }>;
}

/** The parts that every event has, below its facts; what other features add follows them. */
export const ownSections: readonly EventSection[] = [
  { id: "registration", Section: RegistrationSection },
  { id: "agenda", Section: AgendaSection },
];

import { EventPage } from "../features/events/EventPage.tsx";
import type { EventSection } from "../features/events/event-sections.ts";

/**
 * What hangs on an event beside its own parts, in this order, below the agenda: materials,
 * evaluation, the moderated session. Each is a component that gets the event, and gives nothing
 * where it has nothing to show.
 */
const sections: readonly EventSection[] = [];

/** The page of one event with everything that hangs on it. */
export function EventRoute() {
  return <EventPage sections={sections} />;
}

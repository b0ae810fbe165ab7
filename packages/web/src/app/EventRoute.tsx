import type { EventPage as Event } from "@talka/contract";
import { useSession } from "../api/use-session.ts";
import { EvaluationSection } from "../features/evaluation/EvaluationSection.tsx";
import { EventPage } from "../features/events/EventPage.tsx";
import type { EventSection } from "../features/events/event-sections.ts";
import { MaterialsSection } from "../features/materials/MaterialsSection.tsx";

/**
 * What hangs on an event beside its own parts, in this order, below the agenda: materials,
 * evaluation, the moderated session. Each is a component that gets the event, and gives nothing
 * where it has nothing to show.
 */
const sections: readonly EventSection[] = [
  { id: "materials", Section: EventMaterials },
  { id: "evaluation", Section: EventEvaluation },
];

/** The page of one event with everything that hangs on it. */
export function EventRoute() {
  return <EventPage sections={sections} />;
}

function EventMaterials({ event }: { readonly event: Event }) {
  return <MaterialsSection subjectKind="event" subjectId={event.id} />;
}

/** For its organiser only. */
function EventEvaluation({ event }: { readonly event: Event }) {
  const own = useSession()?.organisation?.id;
  if (own !== event.organiser.id) return null;
  return <EvaluationSection subjectKind="event" subjectId={event.id} />;
}

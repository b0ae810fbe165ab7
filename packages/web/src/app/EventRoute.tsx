import type { EventPage as Event } from "@talka/contract";
import { useSession } from "../api/use-session.ts";
import { EvaluationSection } from "../features/evaluation/EvaluationSection.tsx";
import { EventPage } from "../features/events/EventPage.tsx";
import { MaterialsSection } from "../features/materials/MaterialsSection.tsx";

/** The page of an event with what other features hang on it. */
export function EventRoute() {
  return <EventPage more={attachments} />;
}

const attachments = [
  { id: "materials", Section: EventMaterials },
  { id: "evaluation", Section: EventEvaluation },
] as const;

interface AttachmentProps {
  readonly event: Event;
}

function EventMaterials({ event }: AttachmentProps) {
  return <MaterialsSection subjectKind="event" subjectId={event.id} />;
}

/** For its organiser only. */
function EventEvaluation({ event }: AttachmentProps) {
  const own = useSession()?.organisation?.id;
  if (own !== event.organiser.id) return null;
  return <EvaluationSection subjectKind="event" subjectId={event.id} />;
}

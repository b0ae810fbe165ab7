import { useRight } from "../api/use-session.ts";
import { EvaluationSection } from "../features/evaluation/EvaluationSection.tsx";
import { RecordPage } from "../features/meetings/record/RecordPage.tsx";
import { useMeetingPage } from "../features/meetings/shared/use-meetings.ts";

/** The record of a session with its evaluation. */
export function RecordRoute() {
  return <RecordPage Section={MeetingEvaluation} />;
}

interface OfMeeting {
  readonly meetingId: string;
}

function MeetingEvaluation({ meetingId }: OfMeeting) {
  return useRight("meeting.lead") ? <ForHost meetingId={meetingId} /> : null;
}

/** Whoever leads sessions elsewhere may have joined this one: the evaluation is its host's. */
function ForHost({ meetingId }: OfMeeting) {
  const meeting = useMeetingPage(meetingId);
  if (meeting.data === undefined) return null;
  return (
    <div id="evaluation">
      <EvaluationSection subjectKind="meeting" subjectId={meetingId} />
    </div>
  );
}

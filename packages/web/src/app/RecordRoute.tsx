import { useRight } from "../api/use-session.ts";
import { EvaluationSection } from "../features/evaluation/EvaluationSection.tsx";
import { RecordPage } from "../features/meetings/record/RecordPage.tsx";
import { useMeetingPage } from "../features/meetings/shared/use-meetings.ts";
import { ThreadSection } from "../features/thread/ThreadSection.tsx";

/** The record of a session with its evaluation and its thread. */
export function RecordRoute() {
  return <RecordPage Section={MeetingSections} />;
}

interface OfMeeting {
  readonly meetingId: string;
}

function MeetingSections({ meetingId }: OfMeeting) {
  return (
    <>
      <MeetingEvaluation meetingId={meetingId} />
      <ThreadSection kind="meeting" id={meetingId} />
    </>
  );
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

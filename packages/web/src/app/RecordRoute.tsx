import { useRight } from "../api/use-session.ts";
import { EvaluationSection } from "../features/evaluation/EvaluationSection.tsx";
import { RecordPage } from "../features/meetings/record/RecordPage.tsx";
import { useRecord } from "../features/meetings/record/use-record.ts";
import { useMeetingPage } from "../features/meetings/shared/use-meetings.ts";
import { ThreadSection } from "../features/thread/ThreadSection.tsx";
import { TakeHome } from "../features/voices/TakeHome.tsx";

/** The record of a session: what can be taken home from it, its evaluation and its thread. */
export function RecordRoute() {
  return <RecordPage Section={AfterMeeting} />;
}

interface OfMeeting {
  readonly meetingId: string;
}

function AfterMeeting({ meetingId }: OfMeeting) {
  return (
    <>
      <GroupsToTakeHome meetingId={meetingId} />
      <MeetingEvaluation meetingId={meetingId} />
      <ThreadSection kind="meeting" id={meetingId} />
    </>
  );
}

function GroupsToTakeHome({ meetingId }: OfMeeting) {
  const groups = Object.values(useRecord(meetingId).data?.groups ?? {});
  return <TakeHome meetingId={meetingId} groups={groups} />;
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

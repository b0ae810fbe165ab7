import type { MeetingSummary } from "@talka/contract";
import { problemSentence } from "../../../api/problem-sentence.ts";
import { useRight } from "../../../api/use-session.ts";
import { EmptyState } from "../../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../../ui/feedback/QueryState.tsx";
import { ButtonLink } from "../../../ui/forms/ButtonLink.tsx";
import layout from "../../../ui/layout.module.css";
import { useLocale, useText } from "../../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../../ui/use-page-title.ts";
import { sayDay, sayDays } from "../shared/days.ts";
import { MembersOnly } from "../shared/MembersOnly.tsx";
import { useMeetings } from "../shared/use-meetings.ts";
import styles from "./list.module.css";
import { listWords } from "./list-words.ts";

/** Sessions: what is open, what is prepared, what is over, each with the next thing to do. */
export function MeetingsPage() {
  const text = useText(listWords);
  const mayLead = useRight("meeting.lead");
  usePageTitle(text("title"));
  return (
    <div className={layout["page"]}>
      <div className={layout["head"]}>
        <h1>{text("title")}</h1>
        <div className={layout["row"]}>
          <ButtonLink to="/commitments" look="quiet">
            {text("commitments")}
          </ButtonLink>
          {mayLead && (
            <ButtonLink to="/meetings/new" look="primary">
              {text("prepare")}
            </ButtonLink>
          )}
        </div>
      </div>
      <MembersOnly next="/meetings">
        <Meetings mayLead={mayLead} />
      </MembersOnly>
    </div>
  );
}

function Meetings({ mayLead }: { readonly mayLead: boolean }) {
  const text = useText(listWords);
  const { locale } = useLocale();
  const meetings = useMeetings();
  return (
    <>
      <p className={layout["soft"]}>{text("lead")}</p>
      <QueryState query={meetings} describeError={(error) => problemSentence(error, locale)}>
        {({ meetings: all }) =>
          all.length === 0 ? (
            <EmptyState title={text("none")}>
              <p>{text(mayLead ? "noneHint" : "noneHintOther")}</p>
            </EmptyState>
          ) : (
            (["open", "prepared", "closed"] as const).map((stage) => (
              <Stage
                key={stage}
                stage={stage}
                meetings={all.filter((meeting) => meeting.stage === stage)}
              />
            ))
          )
        }
      </QueryState>
    </>
  );
}

interface StageProps {
  readonly stage: MeetingSummary["stage"];
  readonly meetings: readonly MeetingSummary[];
}

function Stage({ stage, meetings }: StageProps) {
  const text = useText(listWords);
  const { locale } = useLocale();
  if (meetings.length === 0) return null;
  return (
    <section aria-labelledby={`stage-${stage}`} className={layout["section"]}>
      <h2 id={`stage-${stage}`}>{text(stage)}</h2>
      <ul className={styles["meetings"]}>
        {meetings.map((meeting) => (
          <li key={meeting.id} className={styles["meeting"]} data-stage={stage}>
            <div>
              <h3>{meeting.title}</h3>
              <p className={layout["soft"]}>
                {sayDays(meeting.startsOn, meeting.endsOn, locale)}
                {meeting.place !== "" && ` · ${meeting.place}`}
                {meeting.closedAt !== null &&
                  ` · ${text("closedOn", { day: sayDay(meeting.closedAt.slice(0, 10), locale) })}`}
              </p>
            </div>
            <NextThing meeting={meeting} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What one would most likely do with it; everything else is there. */
function NextThing({ meeting }: { readonly meeting: MeetingSummary }) {
  const text = useText(listWords);
  const params = { id: meeting.id };
  const { stage, mayLead } = meeting;
  return (
    <div className={layout["row"]}>
      {stage === "open" && mayLead && (
        <ButtonLink to="/meetings/$id" params={params} look="primary">
          {text("nextLead")}
        </ButtonLink>
      )}
      {stage === "prepared" && mayLead && (
        <>
          <ButtonLink to="/meetings/$id/prepare" params={params}>
            {text("nextPrepare")}
          </ButtonLink>
          <ButtonLink to="/meetings/$id" params={params} look="quiet">
            {text("nextOpen")}
          </ButtonLink>
        </>
      )}
      {stage !== "prepared" && (
        <ButtonLink
          to="/meetings/$id/record"
          params={params}
          look={stage === "closed" ? "plain" : "quiet"}
        >
          {text("nextRecord")}
        </ButtonLink>
      )}
    </div>
  );
}

import type { MeetingView } from "@talka/meeting";
import { meetingDocument } from "@talka/report";
import { useParams } from "@tanstack/react-router";
import type { ComponentType, ReactNode } from "react";
import { isProblem } from "../../../api/problem.ts";
import { problemSentence } from "../../../api/problem-sentence.ts";
import { useRight, useSession } from "../../../api/use-session.ts";
import { QueryState } from "../../../ui/feedback/QueryState.tsx";
import { ButtonLink } from "../../../ui/forms/ButtonLink.tsx";
import layout from "../../../ui/layout.module.css";
import { useLocale, useText } from "../../../ui/locale/locale-context.ts";
import { PublicityBlock } from "../../../ui/publicity/PublicityBlock.tsx";
import { usePageTitle } from "../../../ui/use-page-title.ts";
import { useMeetingPublicity } from "../shared/use-meetings.ts";
import { DocumentBlocks } from "./DocumentBlocks.tsx";
import { Downloads } from "./Downloads.tsx";
import { KeepingButton } from "./KeepingButton.tsx";
import styles from "./record.module.css";
import { recordWords } from "./record-words.ts";
import { useRecord } from "./use-record.ts";

interface RecordPageProps {
  /** What else hangs on a session that was opened, below its record. */
  readonly Section?: ComponentType<{ readonly meetingId: string }>;
}

/** What came of a session, actions first; to read, to print and to take along. */
export function RecordPage({ Section }: RecordPageProps) {
  const { id } = useParams({ from: "/meetings/$id/record" });
  const text = useText(recordWords);
  const { locale } = useLocale();
  const session = useSession();
  const record = useRecord(id);
  usePageTitle(record.data?.title ?? text("title"));
  const isStranger =
    session !== null && session.person === null && isProblem(record.error, "meeting.not-joined");
  return (
    <div className={layout["page"]}>
      {record.data === undefined && <h1>{text("title")}</h1>}
      <QueryState
        query={record}
        label={text("loading")}
        describeError={(error) => (isStranger ? text("notYours") : problemSentence(error, locale))}
      >
        {(view) => (
          <Record id={id} view={view}>
            {Section !== undefined && view.stage !== "prepared" && <Section meetingId={id} />}
          </Record>
        )}
      </QueryState>
      {isStranger && (
        <div>
          <ButtonLink to="/sign-in" search={{ next: `/meetings/${id}/record` }}>
            {text("signIn")}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}

interface RecordProps {
  readonly id: string;
  readonly view: MeetingView;
  readonly children: ReactNode;
}

function Record({ id, view, children }: RecordProps) {
  const text = useText(recordWords);
  const { locale } = useLocale();
  const mayLead = useRight("meeting.lead");
  const written = meetingDocument(view, locale);
  const funding = useMeetingPublicity(id);
  const profile = funding.data?.fundingProfile ?? null;
  return (
    <>
      <div className={layout["head"]}>
        <div>
          <p className={layout["soft"]}>{text("title")}</p>
          <h1>{view.title}</h1>
        </div>
        {mayLead && view.stage !== "closed" && (
          <div data-print="hide">
            <ButtonLink to="/meetings/$id" params={{ id }}>
              {text("backToConsole")}
            </ButtonLink>
          </div>
        )}
      </div>
      {view.stage !== "closed" && (
        <p role="status" className={styles["going"]}>
          {text(view.stage === "open" ? "stillOpen" : "notOpened")}
        </p>
      )}
      <div className={styles["lead"]}>
        {[written.organisation, ...written.lead]
          .filter((line) => line !== "")
          .map((line) => (
            <p key={line}>{line}</p>
          ))}
      </div>
      <Downloads id={id} view={view} profile={profile} mayMend={mayLead} />
      {written.sections.map((section) => (
        <section key={section.id} aria-labelledby={section.id} className={layout["section"]}>
          <h2 id={section.id}>{section.title}</h2>
          <DocumentBlocks blocks={section.blocks} title={section.title} />
        </section>
      ))}
      {mayLead && <KeepingButton id={id} />}
      {children}
      {profile !== null && <PublicityBlock profile={profile} />}
    </>
  );
}

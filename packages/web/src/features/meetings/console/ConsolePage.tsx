import { useParams } from "@tanstack/react-router";
import { useMemo } from "react";
import { ApiProblem } from "../../../api/problem.ts";
import { problemSentence } from "../../../api/problem-sentence.ts";
import { useRight, useSession } from "../../../api/use-session.ts";
import { useMeeting } from "../../../live/use-meeting.ts";
import { EmptyState } from "../../../ui/feedback/EmptyState.tsx";
import { ErrorState } from "../../../ui/feedback/ErrorState.tsx";
import { ButtonLink } from "../../../ui/forms/ButtonLink.tsx";
import { useLocale, useText } from "../../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../../ui/use-page-title.ts";
import { MembersOnly } from "../shared/MembersOnly.tsx";
import { Console } from "./Console.tsx";
import { consoleWords } from "./console-words.ts";
import type { Room } from "./room.ts";

/** Where a moderator leads a session. */
export function ConsolePage() {
  const { id } = useParams({ from: "/meetings/$id" });
  const session = useSession();
  const mayLead = useRight("meeting.lead");
  return (
    <MembersOnly next={`/meetings/${id}`}>
      {mayLead ? <Led key={id} id={id} /> : session !== null && <NotLeader id={id} />}
    </MembersOnly>
  );
}

function NotLeader({ id }: { readonly id: string }) {
  const text = useText(consoleWords);
  usePageTitle(text("notLeader"));
  return (
    <EmptyState
      title={<h1>{text("notLeader")}</h1>}
      action={
        <ButtonLink to="/meetings/$id/record" params={{ id }}>
          {text("record")}
        </ButtonLink>
      }
    />
  );
}

function Led({ id }: { readonly id: string }) {
  const text = useText(consoleWords);
  const { locale } = useLocale();
  const live = useMeeting(id, "moderator");
  const { view, clock, send } = live;
  usePageTitle(view?.title ?? text("loading"));
  const room = useMemo<Room | null>(
    () =>
      view === null
        ? null
        : {
            id,
            view,
            clock,
            send: (...commands) => {
              for (const command of commands) void send(command);
            },
            sendAndHear: (...commands) => Promise.all(commands.map((command) => send(command))),
          },
    [id, view, clock, send],
  );
  if (room !== null) return <Console room={room} live={live} />;
  if (live.problem !== null) {
    return (
      <ErrorState onRetry={live.restart}>
        <p>{problemSentence(new ApiProblem(live.problem), locale)}</p>
      </ErrorState>
    );
  }
  return (
    <EmptyState title={<h1>{text("loading")}</h1>}>
      <p role="status">{text(`connection.${live.connection}`)}</p>
    </EmptyState>
  );
}

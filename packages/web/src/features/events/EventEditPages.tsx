import { readText } from "@talka/exchange";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight, useSession } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { EventForm } from "./EventForm.tsx";
import { draftOf, emptyDraft, keptDraft } from "./event-draft.ts";
import { eventFormWords } from "./event-form-words.ts";
import { useEvent, useKeepEvent } from "./use-events.ts";

/** Prepares a new event; what is typed stays on the device until it is saved. */
export function NewEventPage() {
  const text = useText(eventFormWords);
  const { locale } = useLocale();
  const session = useSession();
  const mayManage = useRight("event.manage");
  usePageTitle(text("newTitle"));
  return (
    <div className={layout["page"]}>
      <h1>{text("newTitle")}</h1>
      {session !== null && !mayManage && <EmptyState title={text("notAllowed")} />}
      {session?.person && mayManage && (
        <NewEvent key={session.person.id} personId={session.person.id} locale={locale} />
      )}
    </div>
  );
}

function NewEvent({ personId, locale }: { personId: string; locale: "lv" | "lt" | "en" }) {
  const navigate = useNavigate();
  const keepEvent = useKeepEvent();
  const [kept] = useState(() => keptDraft(personId, null));
  const [id] = useState(() => kept?.id ?? crypto.randomUUID());
  return (
    <EventForm
      personId={personId}
      eventId={null}
      kept={kept}
      start={{ id, draft: emptyDraft(locale), basedOn: null }}
      onSave={async (body) => {
        const page = await ask("createEvent", { body: { ...body, id } });
        keepEvent(page);
        await navigate({ to: "/events/$id", params: { id } });
      }}
      onLeave={() => void navigate({ to: "/events" })}
    />
  );
}

/** Changes what is written about an event. */
export function ChangeEventPage() {
  const text = useText(eventFormWords);
  const { locale } = useLocale();
  const session = useSession();
  const navigate = useNavigate();
  const keepEvent = useKeepEvent();
  const event = useEvent();
  const title = event.data === undefined ? "" : readText(event.data.title, locale).text;
  usePageTitle(title === "" ? text("changeTitle") : `${text("changeTitle")}: ${title}`);
  const personId = session?.person?.id;
  return (
    <div className={layout["page"]}>
      <h1>{text("changeTitle")}</h1>
      <QueryState query={event} describeError={(error) => problemSentence(error, locale)}>
        {(page) =>
          personId === undefined || !page.may.manage ? (
            <EmptyState title={text("notAllowed")} />
          ) : (
            <EventForm
              // a draft is begun once; what others save meanwhile is told when it is saved
              key={page.id}
              personId={personId}
              eventId={page.id}
              kept={keptDraft(personId, page.id)}
              start={{ id: page.id, draft: draftOf(page), basedOn: page.updatedAt }}
              onSave={async (body, basedOn) => {
                const params = { id: page.id };
                const saved = await ask("updateEvent", {
                  params,
                  body: { ...body, basedOn: basedOn ?? page.updatedAt },
                });
                keepEvent(saved);
                await navigate({ to: "/events/$id", params });
              }}
              onLeave={() => void navigate({ to: "/events/$id", params: { id: page.id } })}
            />
          )
        }
      </QueryState>
    </div>
  );
}

import type { EventSummary } from "@talka/contract";
import { dayIn } from "@talka/exchange";
import { eventWords } from "@talka/report";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight, useSession } from "../../api/use-session.ts";
import { Tabs } from "../../ui/data/Tabs.tsx";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Translated } from "../../ui/format/Translated.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import styles from "./events.module.css";
import { eventsWords } from "./events-words.ts";
import { daysText } from "./format-days.ts";
import { useEvents } from "./use-events.ts";

type Part = "upcoming" | "past" | "managed";

/** Events one may see: what is coming, what has been, and one's own to manage. */
export function EventsPage() {
  const text = useText(eventsWords);
  const { locale } = useLocale();
  const session = useSession();
  const mayManage = useRight("event.manage");
  const events = useEvents();
  const [part, setPart] = useState<Part>("upcoming");
  usePageTitle(text("title"));
  const now = new Date();
  const isAhead = (one: { readonly endsOn: string; readonly zone: string }) =>
    one.endsOn >= dayIn(now, one.zone);
  return (
    <div className={layout["page"]}>
      <div className={layout["head"]}>
        <h1>{text("title")}</h1>
        {mayManage && (
          <ButtonLink look="primary" to="/events/new">
            {text("newEvent")}
          </ButtonLink>
        )}
      </div>
      {session?.person === null && (
        <p className={layout["soft"]}>
          {text("signInHint")}{" "}
          <Link to="/sign-in" search={{ next: "/events" }}>
            {text("signIn")}
          </Link>
        </p>
      )}
      <QueryState
        query={events}
        label={text("loading")}
        describeError={(error) => problemSentence(error, locale)}
      >
        {({ events: all }) => {
          const shown = all.filter((one) => one.state !== "draft");
          const parts = {
            upcoming: shown.filter((one) => isAhead(one)).reverse(),
            past: shown.filter((one) => !isAhead(one)),
            managed: all.filter((one) => one.mayManage),
          };
          const tabs = (["upcoming", "past", "managed"] as const)
            .filter((id) => id !== "managed" || mayManage)
            .map((id) => ({
              id,
              label: `${text(id)} (${parts[id].length})`,
              content: <EventList events={parts[id]} part={id} />,
            }));
          return <Tabs label={text("listLabel")} tabs={tabs} selected={part} onSelect={setPart} />;
        }}
      </QueryState>
    </div>
  );
}

interface EventListProps {
  readonly events: readonly EventSummary[];
  readonly part: Part;
}

function EventList({ events, part }: EventListProps) {
  const text = useText(eventsWords);
  const { locale } = useLocale();
  if (events.length === 0) {
    const titles = { upcoming: "noUpcoming", past: "noPast", managed: "noManaged" } as const;
    const hint = { upcoming: text("noUpcomingHint"), past: "", managed: text("noManagedHint") };
    return <EmptyState title={text(titles[part])}>{hint[part]}</EmptyState>;
  }
  return (
    <ul className={styles["cards"]}>
      {events.map((event) => (
        <li key={event.id} className={styles["card"]}>
          <div className={styles["when"]}>{daysText(event, locale)}</div>
          <div className={styles["what"]}>
            <h2 className={styles["name"]}>
              <Link to="/events/$id" params={{ id: event.id }}>
                <Translated text={event.title} />
              </Link>
            </h2>
            <p className={layout["soft"]}>
              {[
                event.place === "" && event.link !== "" ? text("online") : event.place,
                event.organiser.names[locale],
              ]
                .filter((one) => one !== "")
                .join(" · ")}
            </p>
          </div>
          <EventBadges event={event} />
        </li>
      ))}
    </ul>
  );
}

/** Kind, state where it matters, and what has become of the reader's own registration. */
function EventBadges({ event }: { readonly event: EventSummary }) {
  const text = useText(eventsWords);
  const say = useText(eventWords);
  return (
    <div className={styles["badges"]}>
      <span className={layout["badge"]}>{say("kind", { kind: event.kind })}</span>
      {event.state !== "announced" && event.state !== "over" && (
        <span className={styles["state"]} data-state={event.state}>
          {say("state", { state: event.state })}
        </span>
      )}
      {event.ownState !== null && (
        <span className={styles["state"]} data-state={event.ownState}>
          {text("ownState", {
            state: say("registrationState", { state: event.ownState }).toLowerCase(),
          })}
        </span>
      )}
    </div>
  );
}

import type { EventPage as Event } from "@talka/contract";
import { readText } from "@talka/exchange";
import { eventWords } from "@talka/report";
import { Link } from "@tanstack/react-router";
import { problemSentence } from "../../api/problem-sentence.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Translated } from "../../ui/format/Translated.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { PublicityBlock } from "../../ui/publicity/PublicityBlock.tsx";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { EventActions } from "./EventActions.tsx";
import { type EventSection, ownSections } from "./event-sections.ts";
import styles from "./events.module.css";
import { eventsWords } from "./events-words.ts";
import { daysText } from "./format-days.ts";
import { useEvent } from "./use-events.ts";

export interface EventPageProps {
  /** What other features hang on an event. */
  readonly sections: readonly EventSection[];
}

/** One event, for whoever may see it. */
export function EventPage({ sections }: EventPageProps) {
  const { locale } = useLocale();
  const text = useText(eventsWords);
  const event = useEvent();
  return (
    <div className={layout["page"]}>
      <p data-print="hide">
        <Link to="/events">{text("back")}</Link>
      </p>
      <QueryState
        query={event}
        label={text("loading")}
        describeError={(error) => problemSentence(error, locale)}
      >
        {(page) => <EventView event={page} sections={sections} />}
      </QueryState>
      {event.status === "error" && <h1>{text("title")}</h1>}
    </div>
  );
}

function EventView({ event, sections }: EventPageProps & { readonly event: Event }) {
  const text = useText(eventsWords);
  const say = useText(eventWords);
  const { locale } = useLocale();
  usePageTitle(readText(event.title, locale).text);
  return (
    <>
      <header className={layout["section"]}>
        <div className={layout["row"]}>
          <span className={layout["badge"]}>{say("kind", { kind: event.kind })}</span>
          {event.state !== "announced" && (
            <span className={styles["state"]} data-state={event.state}>
              {say("state", { state: event.state })}
            </span>
          )}
        </div>
        <h1>
          <Translated text={event.title} noted />
        </h1>
        <EventActions event={event} />
      </header>
      {event.state === "draft" && (
        <p className={styles["notice"]} data-tone="warn">
          {text("isDraft")}
        </p>
      )}
      {event.state === "cancelled" && (
        <p className={styles["notice"]} data-tone="bad">
          {text("isCancelled")}
        </p>
      )}
      <EventFacts event={event} />
      {[...ownSections, ...sections].map(({ id, Section }) => (
        <Section key={id} event={event} />
      ))}
      {event.fundingProfile !== null && <PublicityBlock profile={event.fundingProfile} />}
    </>
  );
}

function EventFacts({ event }: { readonly event: Event }) {
  const text = useText(eventsWords);
  const { locale } = useLocale();
  return (
    <div className={layout["section"]}>
      {event.summary !== null && (
        <p className={styles["summary"]}>
          <Translated text={event.summary} noted />
        </p>
      )}
      <dl className={styles["facts"]}>
        <dt>{text("when")}</dt>
        <dd>
          {daysText(event, locale)}
          {event.state !== "draft" && (
            <>
              {" · "}
              <a href={`/api/events/${event.id}/calendar?locale=${locale}`} data-print="hide">
                {text("calendar")}
              </a>
            </>
          )}
        </dd>
        {event.place !== "" && (
          <>
            <dt>{text("where")}</dt>
            <dd>{event.place}</dd>
          </>
        )}
        {event.link !== "" && (
          <>
            <dt>{text("link")}</dt>
            <dd>
              <a href={event.link}>{event.link.replace(/^https?:\/\//, "")}</a>
            </dd>
          </>
        )}
        <dt>{text("organiser")}</dt>
        <dd>{event.organiser.names[locale]}</dd>
        {event.project !== null && (
          <>
            <dt>{text("project")}</dt>
            <dd>
              <Translated text={event.project.title} />
            </dd>
          </>
        )}
        {event.whole !== null && (
          <>
            <dt>{text("partOf", { kind: event.whole.kind })}</dt>
            <dd>
              <Link
                to={event.whole.kind === "visit" ? "/visits/$id" : "/trainings/$id"}
                params={{ id: event.whole.id }}
              >
                <Translated text={event.whole.title} />
              </Link>
            </dd>
          </>
        )}
        {event.may.manage && (
          <>
            <dt>{text("visibleTo")}</dt>
            <dd>{text("visibility", { visibility: event.visibility })}</dd>
          </>
        )}
      </dl>
    </div>
  );
}

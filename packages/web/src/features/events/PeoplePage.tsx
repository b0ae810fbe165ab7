import type { EventPage, Registration } from "@talka/contract";
import { eventWords, formatInstant } from "@talka/report";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { Table } from "../../ui/data/Table.tsx";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Menu } from "../../ui/overlays/Menu.tsx";
import { EventHead } from "./EventHead.tsx";
import styles from "./events.module.css";
import { RegisterDialog } from "./RegisterDialog.tsx";
import { registrationWords } from "./registration-words.ts";
import { useEvent, useEventAction, useRegistrations } from "./use-events.ts";

/** Who is registered; the organiser approves, refuses, adds and exports. */
export function PeoplePage() {
  const text = useText(registrationWords);
  const { locale } = useLocale();
  const event = useEvent();
  return (
    <div className={layout["page"]}>
      <EventHead event={event.data} title={text("peopleTitle")} />
      <QueryState query={event} describeError={(error) => problemSentence(error, locale)}>
        {(page) =>
          page.may.manage ? (
            <People event={page} />
          ) : (
            <EmptyState
              title={text("notManaged")}
              action={
                <Link to="/events/$id" params={{ id: page.id }}>
                  {text("title")}
                </Link>
              }
            />
          )
        }
      </QueryState>
    </div>
  );
}

function People({ event }: { readonly event: EventPage }) {
  const text = useText(registrationWords);
  const { locale } = useLocale();
  const registrations = useRegistrations(event.id);
  const [adding, setAdding] = useState<"organiser" | "door" | null>(null);
  const [search, setSearch] = useState("");
  const file = (format: "csv" | "xlsx") =>
    `/api/events/${event.id}/participants?format=${format}&locale=${locale}`;
  return (
    <>
      <div className={layout["row"]} data-print="hide">
        {event.state === "announced" && (
          <>
            <Button look="primary" onPress={() => setAdding("organiser")}>
              {text("add")}
            </Button>
            <Button onPress={() => setAdding("door")}>{text("addAtDoor")}</Button>
          </>
        )}
        <a href={file("csv")}>{text("csv")}</a>
        <a href={file("xlsx")}>{text("xlsx")}</a>
      </div>
      {event.places !== null && (
        <p className={layout["soft"]}>
          {event.places.capacity === null
            ? text("placesOpen", { taken: event.places.taken })
            : text("places", { taken: event.places.taken, capacity: event.places.capacity })}
          {" · "}
          {text("waitingCount", { count: event.places.waiting })}
        </p>
      )}
      <QueryState query={registrations} describeError={(error) => problemSentence(error, locale)}>
        {({ registrations: all }) =>
          all.length === 0 ? (
            <EmptyState title={text("noPeople")}>{text("noPeopleHint")}</EmptyState>
          ) : (
            <>
              {all.length > 10 && (
                <TextField label={text("search")} value={search} onChange={setSearch} />
              )}
              <PeopleTable event={event} rows={all.filter((one) => isFound(one, search, locale))} />
            </>
          )
        }
      </QueryState>
      {adding !== null && (
        <RegisterDialog event={event} origin={adding} onClose={() => setAdding(null)} />
      )}
    </>
  );
}

function isFound(one: Registration, search: string, locale: "lv" | "lt" | "en"): boolean {
  const words = `${one.name} ${one.organisation.names[locale]} ${one.code ?? ""}`;
  return words.toLocaleLowerCase(locale).includes(search.trim().toLocaleLowerCase(locale));
}

interface PeopleTableProps {
  readonly event: EventPage;
  readonly rows: readonly Registration[];
}

function PeopleTable({ event, rows }: PeopleTableProps) {
  const text = useText(registrationWords);
  const say = useText(eventWords);
  const { locale } = useLocale();
  const decide = useEventAction(
    event.id,
    ({ id, decision }: { id: string; decision: "approve" | "refuse" | "withdraw" }) =>
      ask("decideOnRegistration", {
        params: { id: event.id, registrationId: id },
        body: { decision },
      }),
  );
  const actionsOf = ({ id, state }: Registration) => {
    const action = (decision: "approve" | "refuse" | "withdraw") => ({
      id: decision,
      label: text(decision),
      onAction: () => decide.mutate({ id, decision }),
    });
    switch (state) {
      case "asked":
      case "offered":
        return [action("approve"), action("refuse"), action("withdraw")];
      case "refused":
        return [action("approve")];
      case "confirmed":
      case "waiting":
        return [action("refuse"), action("withdraw")];
      default:
        return [];
    }
  };
  return (
    <Table
      caption={text("peopleTitle")}
      hideCaption
      rows={rows}
      rowKey={(one) => one.id}
      columns={[
        {
          id: "name",
          title: text("name"),
          isRowHeader: true,
          width: "11rem",
          cell: (one) => (
            <>
              {one.name}
              {one.roleTitle !== "" && <small className={layout["soft"]}> {one.roleTitle}</small>}
            </>
          ),
          sortBy: (one) => one.name,
        },
        {
          id: "organisation",
          title: text("organisation"),
          width: "11rem",
          cell: (one) => one.organisation.names[locale],
          sortBy: (one) => one.organisation.names[locale],
        },
        {
          id: "state",
          title: text("stateColumn"),
          width: "10rem",
          cell: (one) => (
            <>
              <span className={styles["state"]} data-state={one.state}>
                {say("registrationState", { state: one.state })}
              </span>
              {one.offeredUntil !== null && (
                <small className={layout["soft"]}>
                  {" "}
                  {formatInstant(Date.parse(one.offeredUntil), locale, event.zone, "short")}
                </small>
              )}
            </>
          ),
          sortBy: (one) => one.state,
        },
        {
          id: "asked",
          title: say("registeredAt"),
          width: "9rem",
          cell: (one) => formatInstant(Date.parse(one.askedAt), locale, event.zone, "short"),
          sortBy: (one) => Date.parse(one.askedAt),
        },
        {
          id: "needs",
          title: text("needs"),
          width: "10rem",
          cell: (one) =>
            [one.needs?.access ?? "", one.needs?.diet ?? ""]
              .filter((need) => need !== "")
              .join("; "),
        },
        {
          id: "photos",
          title: text("photos"),
          cell: (one) => say(one.photoConsent === true ? "photosYes" : "photosNo"),
          sortBy: (one) => Number(one.photoConsent),
        },
        {
          id: "act",
          title: "",
          align: "end",
          cell: (one) => {
            const actions = actionsOf(one);
            if (actions.length === 0 || event.state !== "announced") return null;
            return (
              <Menu
                trigger="⋯"
                look="quiet"
                size="small"
                square
                aria-label={text("actions", { name: one.name })}
                actions={actions}
              />
            );
          },
        },
      ]}
    />
  );
}

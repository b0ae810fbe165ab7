import type { EventPage } from "@talka/contract";
import {
  type AgendaItem,
  agendaConflicts,
  daysOf,
  moveAgendaItem,
  readText,
  sortAgenda,
} from "@talka/exchange";
import { eventWords } from "@talka/report";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { Translated } from "../../ui/format/Translated.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Menu } from "../../ui/overlays/Menu.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { AgendaItemDialog } from "./AgendaItemDialog.tsx";
import { eventFormWords } from "./event-form-words.ts";
import styles from "./events.module.css";
import { eventsWords } from "./events-words.ts";
import { dayText } from "./format-days.ts";
import { useEventAction, useKeepEvent } from "./use-events.ts";

/** What happens when, by day; the organiser adds, changes and moves items here. */
export function AgendaSection({ event }: { readonly event: EventPage }) {
  const text = useText(eventFormWords);
  const pageText = useText(eventsWords);
  const { locale } = useLocale();
  const [edited, setEdited] = useState<AgendaItem | "new" | null>(null);
  const [said, setSaid] = useState("");
  const agenda = sortAgenda(event.agenda);
  const mayChange = event.may.manage && event.state !== "cancelled";
  // the answer stands at once, so that the next change is based on it
  const keepEvent = useKeepEvent();
  const save = useEventAction(
    event.id,
    (items: readonly AgendaItem[]) =>
      ask("saveAgenda", {
        params: { id: event.id },
        body: { basedOn: event.updatedAt, agenda: items },
      }),
    keepEvent,
  );
  if (agenda.length === 0 && !mayChange) return null;
  const move = (id: string, by: -1 | 1) => {
    const items = moveAgendaItem(agenda, id, by);
    const moved = items.find((one) => one.id === id);
    if (moved !== undefined) {
      const title = readText(moved.title, locale).text;
      setSaid(text("moved", { title, time: moved.begins }));
    }
    save.mutate(items);
  };
  const days = daysOf(event).filter((day) => agenda.some((item) => item.day === day));
  return (
    <section aria-labelledby="agenda" className={layout["section"]}>
      <div className={layout["head"]}>
        <h2 id="agenda">{text("agenda")}</h2>
        <div className={layout["row"]} data-print="hide">
          {agenda.length > 0 && event.state !== "draft" && (
            <>
              <a href={`/api/events/${event.id}/agenda?locale=${locale}`}>
                {pageText("agendaCsv")}
              </a>
              <a href={`/api/events/${event.id}/calendar?locale=${locale}&parts=items`}>
                {pageText("calendarItems")}
              </a>
            </>
          )}
          {mayChange && (
            <Button isDisabled={save.isPending} onPress={() => setEdited("new")}>
              {text("addItem")}
            </Button>
          )}
        </div>
      </div>
      {agenda.length === 0 && <p className={layout["soft"]}>{text("noAgenda")}</p>}
      {days.map((day) => (
        <div key={day} className={styles["agendaDay"]}>
          {event.startsOn !== event.endsOn && <h3>{dayText(day, locale)}</h3>}
          <ol className={styles["agenda"]}>
            {agenda
              .filter((item) => item.day === day)
              .map((item, k, inDay) => (
                <li key={item.id}>
                  <AgendaLine item={item} agenda={agenda} showConflicts={mayChange} />
                  {mayChange && (
                    <Menu
                      trigger="⋯"
                      look="quiet"
                      square
                      data-print="hide"
                      aria-label={text("itemActions", { title: readText(item.title, locale).text })}
                      actions={[
                        {
                          id: "change",
                          label: pageText("change"),
                          onAction: () => setEdited(item),
                        },
                        {
                          id: "up",
                          label: text("moveUp"),
                          isDisabled: k === 0,
                          onAction: () => move(item.id, -1),
                        },
                        {
                          id: "down",
                          label: text("moveDown"),
                          isDisabled: k === inDay.length - 1,
                          onAction: () => move(item.id, 1),
                        },
                        {
                          id: "remove",
                          label: text("remove"),
                          onAction: () => save.mutate(agenda.filter((one) => one !== item)),
                        },
                      ]}
                    />
                  )}
                </li>
              ))}
          </ol>
        </div>
      ))}
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
      {edited !== null && (
        <AgendaItemDialog
          event={event}
          item={edited === "new" ? null : edited}
          after={agenda.at(-1) ?? null}
          onClose={() => setEdited(null)}
          isSaving={save.isPending}
          problem={save.isError ? problemSentence(save.error, locale) : null}
          onSave={(item) =>
            save.mutate([...agenda.filter((one) => one.id !== item.id), item], {
              onSuccess: () => setEdited(null),
            })
          }
        />
      )}
    </section>
  );
}

interface AgendaLineProps {
  readonly item: AgendaItem;
  readonly agenda: readonly AgendaItem[];
  readonly showConflicts: boolean;
}

/** One line of the agenda, with what it overlaps. */
export function AgendaLine({ item, agenda, showConflicts }: AgendaLineProps) {
  const text = useText(eventFormWords);
  const say = useText(eventWords);
  const { locale } = useLocale();
  const conflicts = showConflicts
    ? agendaConflicts(agenda).filter((one) => one.firstId === item.id || one.secondId === item.id)
    : [];
  const others = conflicts.map(({ firstId, secondId }) =>
    agenda.find((one) => one.id === (firstId === item.id ? secondId : firstId)),
  );
  const interpreted = item.interpretation.map((language) => say("language", { language }));
  const language = say("language", { language: item.language });
  const details = [
    item.speaker,
    item.room,
    text("spoken", { language, interpreted: interpreted.join(", ") || "none" }),
  ];
  return (
    <>
      <span className={styles["time"]}>
        {item.begins}–{item.ends}
      </span>
      <div>
        <div className={styles["itemTitle"]}>
          <Translated text={item.title} />
        </div>
        <p className={layout["small"]}>{details.filter((one) => one !== "").join(" · ")}</p>
        {others.map(
          (other) =>
            other !== undefined && (
              <p key={other.id} className={styles["conflict"]}>
                {text("conflict", { title: readText(other.title, locale).text })}
              </p>
            ),
        )}
      </div>
    </>
  );
}

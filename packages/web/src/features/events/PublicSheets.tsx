import type { EventPage } from "@talka/contract";
import { daysOf, sortAgenda } from "@talka/exchange";
import { Translated } from "../../ui/format/Translated.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { PublicityBlock } from "../../ui/publicity/PublicityBlock.tsx";
import { QrCode } from "../../ui/QrCode.tsx";
import { AgendaLine } from "./AgendaSection.tsx";
import door from "./door.module.css";
import styles from "./events.module.css";
import { daysText, dayText } from "./format-days.ts";
import paper from "./paper.module.css";
import { paperWords } from "./paper-words.ts";

/** The agenda as a sheet. */
export function AgendaSheet({ event }: { readonly event: EventPage }) {
  const text = useText(paperWords);
  const { locale } = useLocale();
  const agenda = sortAgenda(event.agenda);
  const days = daysOf(event).filter((day) => agenda.some((item) => item.day === day));
  return (
    <article className={paper["sheet"]}>
      <h2>
        <Translated text={event.title} />
      </h2>
      <p>{[daysText(event, locale), event.place].filter((one) => one !== "").join(" · ")}</p>
      {agenda.length === 0 && <p>{text("noAgenda")}</p>}
      {days.map((day) => (
        <section key={day}>
          <h3>{dayText(day, locale)}</h3>
          <ol className={styles["agenda"]}>
            {agenda
              .filter((item) => item.day === day)
              .map((item) => (
                <li key={item.id}>
                  <AgendaLine item={item} agenda={agenda} showConflicts={false} />
                </li>
              ))}
          </ol>
        </section>
      ))}
      {event.fundingProfile !== null && <PublicityBlock profile={event.fundingProfile} />}
    </article>
  );
}

/** A sign for the door: what happens here, and a code that leads to the page of the event. */
export function DoorSign({ event }: { readonly event: EventPage }) {
  const text = useText(paperWords);
  const { locale } = useLocale();
  return (
    <article className={paper["sign"]}>
      <p className={paper["welcome"]}>{text("welcome")}</p>
      <h2>
        <Translated text={event.title} />
      </h2>
      <p>{daysText(event, locale)}</p>
      {event.place !== "" && <p>{event.place}</p>}
      <QrCode
        link={new URL(`/events/${event.id}`, location.href).href}
        label={text("scan")}
        className={door["qr"]}
      />
      <p>{text("scan")}</p>
      <div className={paper["foot"]}>
        {event.fundingProfile !== null && <PublicityBlock profile={event.fundingProfile} />}
      </div>
    </article>
  );
}

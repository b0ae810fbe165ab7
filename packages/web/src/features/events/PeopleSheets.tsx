import type { AttendanceList, EventPage } from "@talka/contract";
import { publicityOf } from "@talka/exchange";
import { euEmblemSvg, eventWords } from "@talka/report";
import type { ReactNode } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Translated } from "../../ui/format/Translated.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { PublicityBlock } from "../../ui/publicity/PublicityBlock.tsx";
import { daysText, dayText, halfDayText } from "./format-days.ts";
import paper from "./paper.module.css";
import { paperWords } from "./paper-words.ts";
import { useAttendance } from "./use-events.ts";

interface SheetProps {
  readonly event: EventPage;
}

/** Name badges, eight on an A4 sheet, with the personal code for the door. */
export function Badges({ event }: SheetProps) {
  const text = useText(paperWords);
  const say = useText(eventWords);
  const { locale } = useLocale();
  const languages = [
    ...new Set(event.agenda.flatMap((item) => [item.language, ...item.interpretation])),
  ]
    .map((language) => say("language", { language }))
    .join(", ");
  return (
    <WithPeople event={event}>
      {({ rows }) => (
        <ul className={paper["badges"]}>
          {byName(rows, locale).map((row) => (
            <li key={row.registrationId} className={paper["badge"]}>
              <p className={paper["event"]}>
                <Translated text={event.title} /> · {daysText(event, locale)}
              </p>
              <p className={paper["name"]}>{row.name}</p>
              <p className={paper["organisation"]}>{row.organisation.names[locale]}</p>
              <div className={paper["line"]}>
                <BadgeFunding event={event} />
                <span>{languages !== "" && text("languages", { languages })}</span>
                <code>{row.code}</code>
              </div>
            </li>
          ))}
        </ul>
      )}
    </WithPeople>
  );
}

/** Emblem and statement alone: a badge is too small for more. */
function BadgeFunding({ event }: SheetProps) {
  const { locale } = useLocale();
  if (event.fundingProfile === null) return null;
  const told = publicityOf(event.fundingProfile, locale);
  if (!told.ok) return null;
  return (
    <span className={paper["funding"]}>
      <img
        src={`data:image/svg+xml,${encodeURIComponent(euEmblemSvg(24, ""))}`}
        alt=""
        width={36}
        height={24}
      />
      <span>{told.value.statement}</span>
    </span>
  );
}

/** A sheet to sign for every half-day, with what the funder asks to be told. */
export function SignInSheets({ event }: SheetProps) {
  const text = useText(paperWords);
  const { locale } = useLocale();
  const keepUntil = event.fundingProfile?.keepUntil ?? null;
  const until = keepUntil === null ? "none" : dayText(keepUntil, locale);
  return (
    <WithPeople event={event}>
      {({ rows, halfDays }) =>
        halfDays.map((halfDay) => (
          <article key={halfDayText(halfDay, locale)} className={paper["sheet"]}>
            <h2>{text("signInTitle")}</h2>
            <p>
              <strong>
                <Translated text={event.title} />
              </strong>
              <br />
              {halfDayText(halfDay, locale)}, {halfDay.begins}–{halfDay.ends}
              {event.place !== "" && ` · ${event.place}`}
            </p>
            <table className={paper["table"]}>
              <thead>
                <tr>
                  <th scope="col">{text("number")}</th>
                  <th scope="col">{text("name")}</th>
                  <th scope="col">{text("organisation")}</th>
                  <th scope="col">{text("signature")}</th>
                </tr>
              </thead>
              <tbody>
                {byName(rows, locale).map((row, k) => (
                  <tr key={row.registrationId}>
                    <td>{k + 1}</td>
                    <th scope="row">{row.name}</th>
                    <td>{row.organisation.names[locale]}</td>
                    <td />
                  </tr>
                ))}
              </tbody>
            </table>
            <p className={paper["note"]}>
              {text("signHint")} {text("retention", { until })}
            </p>
            {event.fundingProfile !== null && <PublicityBlock profile={event.fundingProfile} />}
          </article>
        ))
      }
    </WithPeople>
  );
}

interface WithPeopleProps extends SheetProps {
  readonly children: (list: AttendanceList) => ReactNode;
}

function WithPeople({ event, children }: WithPeopleProps) {
  const text = useText(paperWords);
  const { locale } = useLocale();
  const list = useAttendance(event.id);
  return (
    <QueryState query={list} describeError={(error) => problemSentence(error, locale)}>
      {(all) => (all.rows.length === 0 ? <EmptyState title={text("noPeople")} /> : children(all))}
    </QueryState>
  );
}

function byName(rows: AttendanceList["rows"], locale: string) {
  return [...rows].sort((a, b) => a.name.localeCompare(b.name, locale));
}

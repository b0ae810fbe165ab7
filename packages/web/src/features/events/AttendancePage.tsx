import type { AttendanceList, AttendanceRow, EventPage } from "@talka/contract";
import { dayIn, halfDayKey } from "@talka/exchange";
import { eventWords } from "@talka/report";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { Table } from "../../ui/data/Table.tsx";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import door from "./door.module.css";
import { EventHead } from "./EventHead.tsx";
import styles from "./events.module.css";
import { halfDayText } from "./format-days.ts";
import { RegisterDialog } from "./RegisterDialog.tsx";
import { registrationWords } from "./registration-words.ts";
import { useAttendance, useEvent } from "./use-events.ts";

/** Marks who is present, half-day by half-day: by touch, or by typing a name and Enter. */
export function AttendancePage() {
  const text = useText(registrationWords);
  const { locale } = useLocale();
  const event = useEvent();
  return (
    <div className={layout["page"]}>
      <EventHead event={event.data} title={text("attendanceTitle")} />
      <QueryState query={event} describeError={(error) => problemSentence(error, locale)}>
        {(page) => <Attendance event={page} />}
      </QueryState>
    </div>
  );
}

function Attendance({ event }: { readonly event: EventPage }) {
  const { locale } = useLocale();
  const list = useAttendance(event.id);
  return (
    <QueryState query={list} describeError={(error) => problemSentence(error, locale)}>
      {(all) => <Marking event={event} list={all} />}
    </QueryState>
  );
}

interface MarkingProps {
  readonly event: EventPage;
  readonly list: AttendanceList;
}

type Source = "list" | "sheet";

function Marking({ event, list }: MarkingProps) {
  const text = useText(registrationWords);
  const { locale } = useLocale();
  const today = dayIn(new Date(), event.zone);
  const [key, setKey] = useState(() => {
    const near = list.halfDays.find((one) => one.day >= today) ?? list.halfDays.at(-1);
    return near === undefined ? "" : halfDayKey(near);
  });
  const [source, setSource] = useState<Source>("list");
  const [search, setSearch] = useState("");
  const [said, setSaid] = useState("");
  const [isAdding, setAdding] = useState(false);
  const mark = useMark(event.id);
  const halfDay = list.halfDays.find((one) => halfDayKey(one) === key);
  if (halfDay === undefined) return <EmptyState title={text("noHalfDays")} />;
  const isPresent = (row: AttendanceRow) => row.attended.some((one) => halfDayKey(one) === key);
  const wanted = search.trim().toLocaleLowerCase(locale);
  const rows = sortRows(list.rows, locale).filter((row) =>
    `${row.name} ${row.organisation.names[locale]} ${row.code ?? ""}`
      .toLocaleLowerCase(locale)
      .includes(wanted),
  );
  const toggle = (row: AttendanceRow, present: boolean) => {
    const { day, half } = halfDay;
    mark(row, { day, half, present, source });
    setSaid(text("marked", { name: row.name, present: present ? "yes" : "no" }));
  };
  const markFirst = (submitted: FormEvent) => {
    submitted.preventDefault();
    const first = rows.find((row) => !isPresent(row));
    if (wanted === "" || first === undefined) return;
    toggle(first, true);
    setSearch("");
  };
  return (
    <>
      <div className={styles["columns"]} data-print="hide">
        <Select
          label={text("halfDay")}
          value={key}
          options={list.halfDays.map((one) => ({
            value: halfDayKey(one),
            label: halfDayText(one, locale),
          }))}
          onChange={setKey}
        />
        <Select
          label={text("source")}
          value={source}
          options={(["list", "sheet"] as const).map((one) => ({
            value: one,
            label: text("sourceOption", { source: one }),
          }))}
          onChange={setSource}
        />
      </div>
      {list.rows.length === 0 ? (
        <EmptyState title={text("noConfirmed")} />
      ) : (
        <div className={layout["section"]}>
          <form onSubmit={markFirst}>
            <TextField
              label={text("search")}
              description={text("searchHint")}
              value={search}
              onChange={setSearch}
            />
          </form>
          <p aria-live="polite" className={layout["soft"]}>
            {text("presentCount", {
              present: list.rows.filter(isPresent).length,
              all: list.rows.length,
            })}
          </p>
          {rows.length === 0 && <p>{text("noMatch")}</p>}
          <ul className={layout["list"]}>
            {rows.map((row) => (
              <li key={row.registrationId}>
                <Tick
                  row={row}
                  isPresent={isPresent(row)}
                  source={row.attended.find((one) => halfDayKey(one) === key)?.source ?? null}
                  onToggle={() => toggle(row, !isPresent(row))}
                />
              </li>
            ))}
          </ul>
          <HoursTable rows={list.rows} />
        </div>
      )}
      {event.state === "announced" && (
        <div>
          <Button onPress={() => setAdding(true)}>{text("addAtDoor")}</Button>
        </div>
      )}
      {isAdding && <RegisterDialog event={event} origin="door" onClose={() => setAdding(false)} />}
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </>
  );
}

interface TickProps {
  readonly row: AttendanceRow;
  readonly isPresent: boolean;
  readonly source: string | null;
  readonly onToggle: () => void;
}

function Tick({ row, isPresent, source, onToggle }: TickProps) {
  const say = useText(eventWords);
  const { locale } = useLocale();
  return (
    <button type="button" className={door["tick"]} aria-pressed={isPresent} onClick={onToggle}>
      <span className={door["mark"]} aria-hidden="true">
        {isPresent ? "✓" : ""}
      </span>
      <span>
        {row.name}
        <small>{row.organisation.names[locale]}</small>
      </span>
      {source !== null && <small>{say("source", { source })}</small>}
    </button>
  );
}

function HoursTable({ rows }: { readonly rows: readonly AttendanceRow[] }) {
  const text = useText(registrationWords);
  const { locale } = useLocale();
  return (
    <details>
      <summary>{text("hoursTitle")}</summary>
      <Table
        caption={text("hoursTitle")}
        hideCaption
        rows={rows}
        rowKey={(row) => row.registrationId}
        columns={[
          {
            id: "name",
            title: text("name"),
            isRowHeader: true,
            cell: (row) => row.name,
            sortBy: (row) => row.name,
          },
          {
            id: "organisation",
            title: text("organisation"),
            cell: (row) => row.organisation.names[locale],
            sortBy: (row) => row.organisation.names[locale],
          },
          {
            id: "hours",
            title: text("hoursTitle"),
            align: "end",
            cell: (row) => text("hours", { hours: row.hours }),
            sortBy: (row) => row.hours,
          },
        ]}
      />
    </details>
  );
}

function sortRows(rows: readonly AttendanceRow[], locale: string): AttendanceRow[] {
  return [...rows].sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** Marks at once on the screen, then on the server; what the server refuses is taken back. */
function useMark(eventId: string) {
  const client = useQueryClient();
  const toast = useToast();
  const { locale } = useLocale();
  const queryKey = ["event", eventId, "attendance"];
  return (
    row: AttendanceRow,
    body: { day: string; half: "morning" | "afternoon"; present: boolean; source: Source },
  ) => {
    const put = (next: AttendanceRow) =>
      client.setQueryData<AttendanceList>(
        queryKey,
        (list) =>
          list && {
            ...list,
            rows: list.rows.map((one) => (one.registrationId === row.registrationId ? next : one)),
          },
      );
    const others = row.attended.filter((one) => halfDayKey(one) !== halfDayKey(body));
    const { day, half, source } = body;
    put({ ...row, attended: body.present ? [...others, { day, half, source }] : others });
    const params = { id: eventId, registrationId: row.registrationId };
    ask("markAttendance", { params, body }).then(put, (error: unknown) => {
      put(row);
      toast({ text: problemSentence(error, locale), tone: "bad" });
    });
  };
}

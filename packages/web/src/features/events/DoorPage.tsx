import type { EventPage, getDoor, ResponseOf } from "@talka/contract";
import { halfDayKey } from "@talka/exchange";
import { formatInstant } from "@talka/report";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Translated } from "../../ui/format/Translated.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { PublicityBlock } from "../../ui/publicity/PublicityBlock.tsx";
import { QrCode } from "../../ui/QrCode.tsx";
import door from "./door.module.css";
import { EventHead } from "./EventHead.tsx";
import { halfDayText } from "./format-days.ts";
import { registrationWords } from "./registration-words.ts";
import { useDoor, useEvent, useEventAction } from "./use-events.ts";

/** The code to project or to print at the door, for one half-day. */
export function DoorPage() {
  const text = useText(registrationWords);
  const { locale } = useLocale();
  const event = useEvent();
  return (
    <div className={layout["page"]}>
      <EventHead event={event.data} title={text("doorTitle")} />
      <QueryState query={event} describeError={(error) => problemSentence(error, locale)}>
        {(page) => <Doors event={page} />}
      </QueryState>
    </div>
  );
}

function Doors({ event }: { readonly event: EventPage }) {
  const { locale } = useLocale();
  const doors = useDoor(event.id);
  return (
    <QueryState query={doors} describeError={(error) => problemSentence(error, locale)}>
      {({ doors: all }) => <OneDoor event={event} doors={all} />}
    </QueryState>
  );
}

interface OneDoorProps {
  readonly event: EventPage;
  readonly doors: ResponseOf<typeof getDoor>["doors"];
}

function OneDoor({ event, doors }: OneDoorProps) {
  const text = useText(registrationWords);
  const { locale } = useLocale();
  const toast = useToast();
  const now = new Date().toISOString();
  const [key, setKey] = useState(() => {
    const next = doors.find((one) => one.closesAt > now) ?? doors.at(-1);
    return next === undefined ? "" : halfDayKey(next.halfDay);
  });
  const renew = useEventAction(
    event.id,
    () => ask("renewDoor", { params: { id: event.id } }),
    () => toast({ text: text("renewed") }),
  );
  const shown = doors.find((one) => halfDayKey(one.halfDay) === key);
  if (shown === undefined) return <EmptyState title={text("noHalfDays")} />;
  const at = (instant: string) => formatInstant(Date.parse(instant), locale, event.zone);
  return (
    <>
      <div className={layout["row"]} data-print="hide" style={{ alignItems: "end" }}>
        <Select
          label={text("halfDay")}
          value={key}
          options={doors.map(({ halfDay }) => ({
            value: halfDayKey(halfDay),
            label: halfDayText(halfDay, locale),
          }))}
          onChange={setKey}
        />
        <Button onPress={() => window.print()}>{text("print")}</Button>
        <Button onPress={() => renew.mutate(undefined)}>{text("renew")}</Button>
      </div>
      <section className={door["door"]} aria-label={text("doorTitle")}>
        <h2>
          <Translated text={event.title} />
        </h2>
        <p>{halfDayText(shown.halfDay, locale)}</p>
        <QrCode link={shown.link} label={text("doorHow")} className={door["qr"]} />
        <p>
          <strong>{text("doorHow")}</strong>
        </p>
        <p className={layout["soft"]}>
          {text("doorOpen", { from: at(shown.opensAt), until: at(shown.closesAt) })}
        </p>
      </section>
      {event.fundingProfile !== null && <PublicityBlock profile={event.fundingProfile} />}
    </>
  );
}

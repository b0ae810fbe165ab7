import { type KnownCause, type KnownCauseKind, knownCauseKinds } from "@talka/engine";
import { formatDay } from "@talka/report";
import { useState } from "react";
import { Button } from "../../ui/forms/Button.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { changeWords } from "./change-words.ts";
import styles from "./changes.module.css";

export interface KnownCausesProps {
  readonly known: readonly KnownCause[];
  readonly onKnown: (known: readonly KnownCause[]) => void;
}

const empty = { kind: "law" as KnownCauseKind, on: "", text: "" };

/** What is known to have happened: law, system, people, each with its day and a sentence. */
export function KnownCauses({ known, onKnown }: KnownCausesProps) {
  const { locale } = useLocale();
  const text = useText(changeWords);
  const [draft, setDraft] = useState(empty);
  const [isTried, setTried] = useState(false);
  const isDay = !Number.isNaN(Date.parse(draft.on));
  const sentence = draft.text.trim();
  const told = (cause: KnownCause) =>
    `${formatDay(Date.parse(cause.on), locale, "UTC", "short")} · ${text(`cause.${cause.kind}`)}: ${cause.text}`;
  const add = () => {
    setTried(true);
    if (!isDay || sentence === "") return;
    const next = [...known, { ...draft, text: sentence }];
    onKnown(next.sort((a, b) => a.on.localeCompare(b.on)));
    setDraft(empty);
    setTried(false);
  };
  return (
    <section className={styles["known"]} aria-label={text("known")} data-print="hide">
      <h3>{text("known")}</h3>
      <p className={styles["soft"]}>{text("knownHint")}</p>
      {known.length === 0 ? (
        <p className={styles["soft"]}>{text("knownNone")}</p>
      ) : (
        <ul>
          {known.map((cause) => (
            <li key={JSON.stringify(cause)}>
              <span>{told(cause)}</span>
              <Button
                size="small"
                look="quiet"
                aria-label={text("removeNamed", { cause: told(cause) })}
                onPress={() => onKnown(known.filter((one) => one !== cause))}
              >
                {text("removeKnown")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles["note"]}>
        <Select
          label={text("kindOf")}
          value={draft.kind}
          options={knownCauseKinds.map((value) => ({ value, label: text(`cause.${value}`) }))}
          onChange={(kind) => setDraft({ ...draft, kind })}
        />
        <DayField
          label={text("onDay")}
          value={draft.on}
          onChange={(on) => setDraft({ ...draft, on })}
          error={isTried && !isDay ? text("dayMissing") : undefined}
        />
        <TextField
          label={text("sentence")}
          value={draft.text}
          maxLength={500}
          onChange={(value) => setDraft({ ...draft, text: value })}
          {...(isTried && sentence === "" ? { error: text("sentenceMissing") } : {})}
        />
      </div>
      <div>
        <Button onPress={add}>{text("addKnown")}</Button>
      </div>
    </section>
  );
}

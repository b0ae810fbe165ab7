import type { ObservationContent, ObservationPage } from "@talka/contract";
import { frequencies, sufferers, voiceLimits } from "@talka/lean";
import { alikeTexts, personalDataIn, wasteTags } from "@talka/meeting";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "../../ui/forms/Button.tsx";
import { Choices, ManyChoices } from "../../ui/forms/Choices.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import { NumberField } from "../../ui/forms/NumberField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { noteWords } from "./note-words.ts";
import { today, useProcesses } from "./use-notes.ts";
import { voiceVocabularyWords } from "./voice-vocabulary-words.ts";
import styles from "./voices.module.css";

interface NoteFormProps {
  /** What the form begins with; `null`: nothing. */
  readonly from: ObservationContent | null;
  /** An earlier note is being corrected. */
  readonly isCorrection?: boolean;
  /** What was said before, to offer what is alike. */
  readonly said: readonly ObservationPage[];
  readonly onTyped?: (draft: ObservationContent) => void;
  readonly onDone: (content: ObservationContent) => void;
  readonly onCancel?: () => void;
}

/** One field and one button; everything else may stay closed. */
export function NoteForm(props: NoteFormProps) {
  const { from, isCorrection = false, said, onTyped, onDone, onCancel } = props;
  const text = useText(noteWords);
  const words = useText(voiceVocabularyWords);
  const { locale } = useLocale();
  const processes = useProcesses();
  const empty: ObservationContent = {
    processId: null,
    step: "",
    place: "",
    seen: "",
    locale,
    noticedOn: today(),
    howOften: null,
    feltBy: null,
    minutesLost: null,
    tags: [],
  };
  const [draft, setDraft] = useState<ObservationContent>(from ?? empty);
  const [isEmpty, setEmpty] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const change = (part: Partial<ObservationContent>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    setEmpty(false);
    onTyped?.(next);
  };
  const personal = personalDataIn(`${draft.seen} ${draft.place} ${draft.step}`);
  const alike = isCorrection
    ? []
    : alikeTexts(
        { text: draft.seen, locale },
        said.map((one) => ({ id: one.id, text: one.seen, locale: one.locale })),
      ).flatMap(({ id }) => said.find((one) => one.id === id) ?? []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(draft.seen.trim() === "");
    field.current?.focus();
    if (draft.seen.trim() === "") return;
    onDone(isCorrection ? draft : { ...draft, locale });
    if (!isCorrection) setDraft(empty);
  };
  return (
    <form className={layout["form"]} onSubmit={submit} noValidate>
      <TextArea
        label={text("seen")}
        description={text("seenHint")}
        error={isEmpty ? text("empty") : undefined}
        rows={3}
        maxLength={voiceLimits.seenCharacters}
        value={draft.seen}
        inputRef={field}
        onChange={(seen) => change({ seen })}
      />
      <div aria-live="polite" className={styles["quiet"]}>
        {personal.length > 0 && (
          <p className={styles["warning"]}>
            {personal.map((one) => text(`personal.${one}`)).join(" ")} {text("personalHint")}
          </p>
        )}
        {alike.length > 0 && (
          <div className={styles["alike"]}>
            <p>{text("alike")}</p>
            <ul>
              {alike.map((one) => (
                <li key={one.id} lang={one.locale}>
                  {one.seen}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <details className={styles["more"]} open={isCorrection}>
        <summary>{text("more")}</summary>
        <div className={styles["fields"]}>
          {processes.length > 0 && (
            <Select
              label={text("process")}
              value={draft.processId ?? ""}
              options={[
                { value: "", label: text("noProcess") },
                ...processes.map((one) => ({ value: one.id, label: one.name })),
              ]}
              onChange={(id) => change({ processId: id === "" ? null : id })}
            />
          )}
          <TextField
            label={text("step")}
            description={text("stepHint")}
            maxLength={200}
            value={draft.step}
            onChange={(step) => change({ step })}
          />
          <TextField
            label={text("place")}
            maxLength={200}
            value={draft.place}
            onChange={(place) => change({ place })}
          />
          <DayField
            label={text("noticedOn")}
            value={draft.noticedOn}
            onChange={(day) => change({ noticedOn: day || today() })}
          />
          <Choices
            label={text("often")}
            shape="row"
            value={draft.howOften ?? ""}
            options={[
              { value: "" as const, label: text("noProcess") },
              ...frequencies.map((value) => ({ value, label: words(`often.${value}`) })),
            ]}
            onChange={(howOften) => change({ howOften: howOften === "" ? null : howOften })}
          />
          <Choices
            label={text("felt")}
            shape="row"
            value={draft.feltBy ?? ""}
            options={[
              { value: "" as const, label: text("noProcess") },
              ...sufferers.map((value) => ({ value, label: words(`felt.${value}`) })),
            ]}
            onChange={(feltBy) => change({ feltBy: feltBy === "" ? null : feltBy })}
          />
          <NumberField
            label={text("minutes")}
            minValue={0}
            maxValue={100_000}
            value={draft.minutesLost ?? Number.NaN}
            onChange={(minutes) =>
              change({ minutesLost: Number.isFinite(minutes) ? Math.round(minutes) : null })
            }
          />
          <div className={styles["wide"]}>
            <ManyChoices
              label={text("tags")}
              values={draft.tags}
              options={wasteTags.map((value) => ({
                value,
                label: words(`tag.${value}`),
                hint: words(`hint.${value}`),
              }))}
              onChange={(tags) => change({ tags })}
            />
          </div>
        </div>
      </details>
      <div className={layout["row"]}>
        <Button type="submit" look="primary" size={isCorrection ? "normal" : "large"}>
          {text(isCorrection ? "save" : "send")}
        </Button>
        {onCancel !== undefined && <Button onPress={onCancel}>{text("cancel")}</Button>}
      </div>
    </form>
  );
}

import { eventKinds } from "@talka/exchange";
import { eventWords } from "@talka/report";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { TranslatedField } from "../../ui/forms/TranslatedField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { DaysFields } from "./DaysFields.tsx";
import {
  type DraftFaults,
  draftFaults,
  type EventDraft,
  forgetDraft,
  type KeptDraft,
  keepDraft,
} from "./event-draft.ts";
import { eventFormWords } from "./event-form-words.ts";
import styles from "./events.module.css";
import { FundingFields } from "./FundingFields.tsx";
import { RegistrationFields } from "./RegistrationFields.tsx";

export interface EventFormProps {
  readonly personId: string;
  readonly eventId: string | null;
  readonly start: KeptDraft;
  readonly kept: KeptDraft | null;
  readonly onSave: (draft: EventDraft, basedOn: string | null) => Promise<void>;
  readonly onLeave: () => void;
}

/** A part of the form: shows the draft and says how it changes. */
export interface DraftFieldsProps {
  readonly draft: EventDraft;
  readonly faults: DraftFaults;
  readonly onChange: (change: Partial<EventDraft>) => void;
}

/** Everything an organiser writes about an event. */
export function EventForm({ personId, eventId, start, kept, onSave, onLeave }: EventFormProps) {
  const text = useText(eventFormWords);
  const say = useText(eventWords);
  const { locale } = useLocale();
  const toast = useToast();
  const form = useRef<HTMLFormElement>(null);
  const [{ draft, basedOn }, setState] = useState(kept ?? start);
  const [isTouched, setTouched] = useState(false);
  const [isRestored, setRestored] = useState(kept !== null);
  const [wasTried, setTried] = useState(false);
  const faults = wasTried ? draftFaults(draft) : {};
  const change = (part: Partial<EventDraft>) => {
    setTouched(true);
    setState((before) => ({ ...before, draft: { ...before.draft, ...part } }));
  };
  useEffect(() => {
    if (isTouched) keepDraft(personId, eventId, { id: start.id, draft, basedOn });
  }, [isTouched, personId, eventId, start.id, draft, basedOn]);
  const save = useMutation({
    mutationFn: () => onSave(draft, basedOn),
    onSuccess: () => {
      forgetDraft(personId, eventId);
      toast({ text: text("saved"), tone: "good" });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(draftFaults(draft)).length === 0) save.mutate();
    else {
      // after the faults are drawn, the first field that has one
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>("[aria-invalid='true']")?.focus(),
      );
    }
  };
  return (
    <form ref={form} noValidate className={layout["form"]} onSubmit={submit}>
      {isRestored && (
        <p className={styles["notice"]} data-tone="warn">
          {text("restored")}
          <Button
            size="small"
            onPress={() => {
              forgetDraft(personId, eventId);
              setState(start);
              setTouched(false);
              setRestored(false);
            }}
          >
            {text("discard")}
          </Button>
        </p>
      )}
      <fieldset className={styles["set"]}>
        <legend>{text("what")}</legend>
        <TranslatedField
          label={text("eventTitle")}
          value={draft.title}
          maxLength={200}
          isRequired
          error={faults.title && text(faults.title)}
          onChange={(title) => change({ title })}
        />
        <Select
          label={text("kind")}
          value={draft.kind}
          options={eventKinds.map((kind) => ({ value: kind, label: say("kind", { kind }) }))}
          onChange={(kind) => change({ kind })}
        />
        <TranslatedField
          label={text("summary")}
          long
          value={draft.summary}
          maxLength={20_000}
          onChange={(summary) => change({ summary: summary.text === "" ? null : summary })}
        />
      </fieldset>
      <DaysFields draft={draft} faults={faults} onChange={change} />
      <fieldset className={styles["set"]}>
        <legend>{text("where")}</legend>
        <TextField
          label={text("place")}
          maxLength={300}
          value={draft.place}
          onChange={(place) => change({ place })}
        />
        <TextField
          label={text("link")}
          type="url"
          maxLength={500}
          value={draft.link}
          description={text("linkHint")}
          error={faults.link && text(faults.link)}
          onChange={(link) => change({ link: link.trim() })}
        />
      </fieldset>
      <RegistrationFields draft={draft} faults={faults} onChange={change} />
      <FundingFields draft={draft} faults={faults} onChange={change} />
      {save.isError && (
        <p role="alert" className={styles["notice"]} data-tone="bad">
          {problemSentence(save.error, locale)}
        </p>
      )}
      <div className={styles["bar"]}>
        <Button look="primary" type="submit" isDisabled={save.isPending}>
          {text(eventId === null ? "saveDraft" : "save")}
        </Button>
        <Button look="quiet" onPress={onLeave}>
          {text("cancel")}
        </Button>
        {isTouched && !save.isPending && (
          <small className={layout["soft"]} role="status">
            {text("kept")}
          </small>
        )}
      </div>
    </form>
  );
}

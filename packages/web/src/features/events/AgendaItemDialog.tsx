import type { EventPage } from "@talka/contract";
import {
  type AgendaItem,
  type ContentLocale,
  contentLocales,
  daysOf,
  minutesOf,
  originalText,
  readText,
  sessionLanguages,
  timeOf,
} from "@talka/exchange";
import { eventWords } from "@talka/report";
import { useState } from "react";
import { Button } from "../../ui/forms/Button.tsx";
import { Checkbox } from "../../ui/forms/Checkbox.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { TranslatedField } from "../../ui/forms/TranslatedField.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { eventFormWords } from "./event-form-words.ts";
import styles from "./events.module.css";
import { dayText } from "./format-days.ts";
import { registrationWords } from "./registration-words.ts";

interface AgendaItemDialogProps {
  readonly event: EventPage;
  /** `null`: a new one. */
  readonly item: AgendaItem | null;
  /** The last item so far; a new one begins where it ends. */
  readonly after: AgendaItem | null;
  readonly isSaving: boolean;
  /** Why it could not be saved; what was typed stays. */
  readonly problem: string | null;
  readonly onClose: () => void;
  readonly onSave: (item: AgendaItem) => void;
}

/** One line of the agenda, new or changed. */
export function AgendaItemDialog(props: AgendaItemDialogProps) {
  const { event, item, after, onClose, onSave } = props;
  const text = useText(eventFormWords);
  const sayCancel = useText(registrationWords);
  const say = useText(eventWords);
  const { locale } = useLocale();
  const [draft, setDraft] = useState(() => item ?? newItem(event, after, locale));
  const [wasTried, setTried] = useState(false);
  const put = (part: Partial<AgendaItem>) => setDraft((before) => ({ ...before, ...part }));
  const needsTitle = draft.title.text.trim() === "";
  const needsTime = draft.begins >= draft.ends;
  const save = () => {
    setTried(true);
    if (!needsTitle && !needsTime) onSave(draft);
  };
  const title =
    item === null
      ? text("addItem")
      : text("changeItem", { title: readText(item.title, locale).text });
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{sayCancel("cancel")}</Button>
          <Button look="primary" isDisabled={props.isSaving} onPress={save}>
            {text("save")}
          </Button>
        </>
      }
    >
      {props.problem !== null && (
        <p role="alert" className={styles["notice"]} data-tone="bad">
          {props.problem}
        </p>
      )}
      <TranslatedField
        label={text("itemTitle")}
        value={draft.title}
        maxLength={200}
        isRequired
        error={wasTried && needsTitle ? text("needTitle") : undefined}
        onChange={(value) => put({ title: value })}
      />
      <Select
        label={text("day")}
        value={draft.day}
        options={daysOf(event).map((day) => ({ value: day, label: dayText(day, locale) }))}
        onChange={(day) => put({ day })}
      />
      <div className={styles["columns"]}>
        <DayField
          kind="time"
          label={text("begins")}
          value={draft.begins}
          onChange={(begins) => put({ begins })}
        />
        <DayField
          kind="time"
          label={text("ends")}
          value={draft.ends}
          error={wasTried && needsTime ? text("needTime") : undefined}
          onChange={(ends) => put({ ends })}
        />
      </div>
      <div className={styles["columns"]}>
        <TextField
          label={text("speaker")}
          maxLength={200}
          value={draft.speaker}
          onChange={(speaker) => put({ speaker })}
        />
        <TextField
          label={text("room")}
          maxLength={100}
          description={text("roomHint")}
          value={draft.room}
          onChange={(room) => put({ room })}
        />
      </div>
      <Select
        label={text("language")}
        value={draft.language}
        options={sessionLanguages.map((language) => ({
          value: language,
          label: say("language", { language }),
        }))}
        onChange={(language) =>
          put({ language, interpretation: draft.interpretation.filter((one) => one !== language) })
        }
      />
      <fieldset className={styles["bare"]}>
        <legend>{text("interpretation")}</legend>
        {contentLocales
          .filter((one) => one !== draft.language)
          .map((one) => (
            <Checkbox
              key={one}
              label={say("language", { language: one })}
              isSelected={draft.interpretation.includes(one)}
              onChange={(isOn) =>
                put({ interpretation: withLocale(draft.interpretation, one, isOn) })
              }
            />
          ))}
      </fieldset>
    </Dialog>
  );
}

function withLocale(
  locales: readonly ContentLocale[],
  locale: ContentLocale,
  isOn: boolean,
): ContentLocale[] {
  return contentLocales.filter((one) => (one === locale ? isOn : locales.includes(one)));
}

function newItem(event: EventPage, after: AgendaItem | null, locale: ContentLocale): AgendaItem {
  const day = after?.day ?? event.startsOn;
  const first = event.halfDays.find((one) => one.day === day);
  const begins = after?.ends ?? first?.begins ?? "09:00";
  return {
    id: crypto.randomUUID(),
    day,
    begins,
    ends: timeOf(Math.min(minutesOf(begins) + 60, 23 * 60 + 59)),
    title: originalText(locale, ""),
    speaker: "",
    room: "",
    language: locale,
    interpretation: [],
  };
}

import type { EarlierCommitment } from "@talka/meeting";
import { useId } from "react";
import { Choices, ManyChoices } from "../../../ui/forms/Choices.tsx";
import { TextField } from "../../../ui/forms/TextField.tsx";
import layout from "../../../ui/layout.module.css";
import { useLocale, useText } from "../../../ui/locale/locale-context.ts";
import { sayDay } from "../shared/days.ts";
import { useDirectory } from "../shared/use-meetings.ts";
import { vocabularyWords } from "../shared/vocabulary-words.ts";
import { FactFields } from "./FactFields.tsx";
import { KeepingFields } from "./KeepingFields.tsx";
import type { MeetingForm } from "./meeting-form.ts";
import { OrganisationFields } from "./OrganisationFields.tsx";
import { PhaseFields } from "./PhaseFields.tsx";
import { PromiseFields } from "./PromiseFields.tsx";
import styles from "./prepare.module.css";
import { prepareWords } from "./prepare-words.ts";

/** A part of the form, and how it is changed. */
export interface FormPartProps {
  readonly form: MeetingForm;
  readonly onChange: (changes: Partial<MeetingForm>) => void;
}

interface MeetingFormViewProps extends FormPartProps {
  readonly earlier: readonly Omit<EarlierCommitment, "organisationId">[];
}

/** Everything that is settled before a session, one card a thought. */
export function MeetingFormView({ form, onChange, earlier }: MeetingFormViewProps) {
  const text = useText(prepareWords);
  const { locale } = useLocale();
  const earlierId = useId();
  return (
    <>
      <AboutFields form={form} onChange={onChange} />
      <PhaseFields form={form} onChange={onChange} />
      <PromiseFields form={form} onChange={onChange} />
      <OrganisationFields form={form} onChange={onChange} directory={useDirectory()} />
      <FactFields form={form} onChange={onChange} />
      <KeepingFields value={form} endsOn={form.endsOn} onChange={onChange} />
      <section aria-labelledby={earlierId} className={layout["card"]}>
        <h2 id={earlierId}>{text("earlier")}</h2>
        {earlier.length === 0 ? (
          <p className={layout["soft"]}>{text("earlierNone")}</p>
        ) : (
          <>
            <p className={layout["soft"]}>{text("earlierText")}</p>
            <ul className={layout["list"]}>
              {earlier.map((one) => (
                <li key={one.id} className={styles["earlier"]}>
                  <span>{one.action}</span>
                  <small>{sayDay(one.dueOn, locale, "short")}</small>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}

function AboutFields({ form, onChange }: FormPartProps) {
  const text = useText(prepareWords);
  const words = useText(vocabularyWords);
  const id = useId();
  return (
    <section aria-labelledby={id} className={layout["card"]}>
      <h2 id={id}>{text("about")}</h2>
      <TextField
        label={text("title")}
        description={text("titleHint")}
        value={form.title}
        onChange={(title) => onChange({ title })}
        maxLength={100}
      />
      <div className={styles["pair"]}>
        <TextField
          type="date"
          label={text("startsOn")}
          value={form.startsOn}
          onChange={(startsOn) =>
            onChange(
              form.endsOn < startsOn || form.endsOn === form.startsOn
                ? { startsOn, endsOn: startsOn }
                : { startsOn },
            )
          }
        />
        <TextField
          type="date"
          label={text("endsOn")}
          value={form.endsOn}
          onChange={(endsOn) => onChange({ endsOn })}
        />
      </div>
      <Choices
        label={text("mode")}
        shape="row"
        value={form.mode}
        onChange={(mode) => onChange({ mode })}
        options={(["room", "online", "mixed"] as const).map((value) => ({
          value,
          label: words(`mode.${value}`),
        }))}
      />
      <TextField
        label={text("place")}
        description={text("placeHint")}
        value={form.place}
        onChange={(place) => onChange({ place })}
        maxLength={200}
      />
      <ManyChoices
        label={text("locales")}
        shape="row"
        values={form.locales}
        onChange={(locales) => onChange({ locales: [...locales] })}
        options={(["lv", "lt", "en"] as const).map((value) => ({
          value,
          label: words(`language.${value}`),
        }))}
      />
    </section>
  );
}

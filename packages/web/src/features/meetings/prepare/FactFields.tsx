import { useId } from "react";
import { makeId } from "../../../live/make-id.ts";
import { Button } from "../../../ui/forms/Button.tsx";
import { TextArea } from "../../../ui/forms/TextArea.tsx";
import { TextField } from "../../../ui/forms/TextField.tsx";
import layout from "../../../ui/layout.module.css";
import { useText } from "../../../ui/locale/locale-context.ts";
import type { FormPartProps } from "./MeetingFormView.tsx";
import type { MeetingForm } from "./meeting-form.ts";
import styles from "./prepare.module.css";
import { prepareWords } from "./prepare-words.ts";

const most = 20;

/** Figures or a map in words, each a slide. */
export function FactFields({ form, onChange }: FormPartProps) {
  const text = useText(prepareWords);
  const id = useId();
  return (
    <section aria-labelledby={id} className={layout["card"]}>
      <h2 id={id}>{text("facts")}</h2>
      <p className={layout["soft"]}>{text("factsHint")}</p>
      <FactList facts={form.facts} onChange={(facts) => onChange({ facts: [...facts] })} />
    </section>
  );
}

interface FactListProps {
  readonly facts: MeetingForm["facts"];
  readonly onChange: (facts: MeetingForm["facts"]) => void;
}

/** The slides with their fields. */
export function FactList({ facts, onChange }: FactListProps) {
  const text = useText(prepareWords);
  const set = (at: number, changes: Partial<MeetingForm["facts"][number]>) =>
    onChange(facts.map((fact, i) => (i === at ? { ...fact, ...changes } : fact)));
  return (
    <>
      {facts.map((fact, i) => (
        <div key={fact.id} className={styles["fact"]}>
          <TextField
            label={text("factTitle", { n: i + 1 })}
            value={fact.title}
            onChange={(title) => set(i, { title })}
            maxLength={100}
          />
          <TextArea
            label={text("factText", { n: i + 1 })}
            value={fact.text}
            onChange={(words) => set(i, { text: words })}
            maxLength={1000}
          />
          <Button
            look="quiet"
            size="small"
            onPress={() => onChange(facts.filter((one) => one.id !== fact.id))}
          >
            {text("factRemove", { n: i + 1 })}
          </Button>
        </div>
      ))}
      {facts.length < most && (
        <div>
          <Button onPress={() => onChange([...facts, { id: makeId(), title: "", text: "" }])}>
            {text("factAdd")}
          </Button>
        </div>
      )}
    </>
  );
}

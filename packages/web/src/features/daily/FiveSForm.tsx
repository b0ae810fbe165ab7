import type { WorkplaceCheck } from "@talka/contract";
import { checkedPlaces, fiveSGroups, fiveSQuestions } from "@talka/lean";
import { problemSentence } from "../../api/problem-sentence.ts";
import { Choice } from "../../ui/charts/Choice.tsx";
import { TextWarning } from "../../ui/feedback/TextWarning.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { useDraft } from "../../ui/forms/use-draft.ts";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { checkWords } from "./check-words.ts";
import checks from "./checks.module.css";
import styles from "./daily.module.css";
import { dayAfter } from "./days.ts";
import { fiveSWords } from "./five-s-words.ts";
import { useCheckActions } from "./use-checks.ts";

type Typed = Omit<WorkplaceCheck, "scores" | "nextOn"> & {
  readonly scores: readonly (number | null)[];
  readonly nextOn: string;
};

const scores = [0, 1, 2, 3, 4] as const;
const usualDaysToNext = 28;

/** The 25 questions; what is ticked stays on this device until it is saved. */
export function FiveSForm({
  teamId,
  today,
  onDone,
}: {
  readonly teamId: string;
  readonly today: string;
  readonly onDone: (id: string | null) => void;
}) {
  const text = useText(checkWords);
  const ask = useText(fiveSWords);
  const { locale } = useLocale();
  const { addCheck } = useCheckActions(teamId);
  const { value, isRecalled, change, forget } = useDraft<Typed>(
    `check.${teamId}`,
    () => ({
      id: crypto.randomUUID(),
      kind: "office",
      place: "",
      checkedOn: today,
      nextOn: dayAfter(today, usualDaysToNext),
      scores: Array.from({ length: fiveSGroups.length * fiveSQuestions }, () => null),
      note: "",
    }),
    "device",
  );
  const done = value.scores.filter((score) => score !== null);
  const isWhole = done.length === value.scores.length && value.place.trim() !== "";
  const save = () =>
    addCheck.mutate(
      { ...value, scores: done, nextOn: value.nextOn === "" ? null : value.nextOn },
      {
        onSuccess: () => {
          forget();
          onDone(value.id);
        },
      },
    );
  return (
    <form
      className={checks["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole && !addCheck.isPending) save();
      }}
    >
      <h2>{text("newCheck")}</h2>
      {isRecalled && <p className={styles["notice"]}>{text("draft")}</p>}
      <div className={checks["fields"]}>
        <Choice
          label={text("kindLabel")}
          value={value.kind}
          onChange={(kind) => change({ ...value, kind })}
          options={checkedPlaces.map((kind) => ({ value: kind, label: text("kind", { kind }) }))}
        />
        <TextField
          label={text("place")}
          value={value.place}
          maxLength={200}
          onChange={(place) => change({ ...value, place })}
        />
        <DayField
          label={text("checkedOn")}
          value={value.checkedOn}
          max={today}
          onChange={(checkedOn) => change({ ...value, checkedOn })}
        />
        <DayField
          label={text("nextOn")}
          value={value.nextOn}
          min={value.checkedOn}
          onChange={(nextOn) => change({ ...value, nextOn })}
        />
      </div>
      <p className={styles["hint"]}>{text("scale")}</p>
      {fiveSGroups.map((group, g) => (
        <section key={group} className={checks["group"]} aria-labelledby={`five-s-${group}`}>
          <h3 id={`five-s-${group}`}>
            {g + 1}. {ask("group", { group })}
          </h3>
          {Array.from({ length: fiveSQuestions }, (_, k) => {
            const at = g * fiveSQuestions + k;
            const question = ask(`${group}.${k}` as "sort.0");
            return (
              <fieldset key={question} className={checks["question"]}>
                <legend>{question}</legend>
                <div>
                  {scores.map((score) => (
                    <label key={score}>
                      <input
                        type="radio"
                        name={`score-${at}`}
                        checked={value.scores[at] === score}
                        onChange={() => change({ ...value, scores: value.scores.with(at, score) })}
                      />
                      <span>{score}</span>
                    </label>
                  ))}
                </div>
              </fieldset>
            );
          })}
        </section>
      ))}
      <TextArea
        label={text("note")}
        rows={3}
        value={value.note}
        onChange={(note) => change({ ...value, note })}
      />
      <TextWarning text={value.note} names />
      {addCheck.error !== null && (
        <p role="alert" className={styles["problem"]}>
          {problemSentence(addCheck.error, locale)}
        </p>
      )}
      <div className={layout["row"]}>
        <Button type="submit" look="primary" isDisabled={!isWhole || addCheck.isPending}>
          {text("save")}
        </Button>
        <Button
          onPress={() => {
            forget();
            onDone(null);
          }}
        >
          {text("cancel")}
        </Button>
        <span className={styles["hint"]} role="status">
          {text("answered", { count: done.length })}
        </span>
      </div>
    </form>
  );
}

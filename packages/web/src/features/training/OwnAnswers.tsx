import { type AssessmentMoment, assessedTopics, statementsOf } from "@talka/exchange";
import { type FormEvent, useState } from "react";
import { ask } from "../../api/ask.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { ownWords } from "./own-words.ts";
import { statementWords } from "./statement-words.ts";
import styles from "./training.module.css";
import { trainingWords } from "./training-words.ts";
import { type TrainingPartProps, useTrainingAction } from "./use-trainings.ts";

type Statement = keyof (typeof statementWords)["en"];

interface OwnAnswersProps extends TrainingPartProps {
  readonly moment: AssessmentMoment;
}

/** The statements with own answers of a moment that is open. */
export function OwnAnswers({ training, moment }: OwnAnswersProps) {
  const text = useText(ownWords);
  const day = useText(trainingWords);
  const toast = useToast();
  const [answers, setAnswers] = useState<Readonly<Record<string, number>>>(
    training.own?.assessments[moment] ?? {},
  );
  const save = useTrainingAction(
    training.id,
    () => ask("putOwnSelfAssessment", { params: { id: training.id }, body: { moment, answers } }),
    () => toast({ text: text("kept"), tone: "good" }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(undefined);
  };
  return (
    <form className={layout["section"]} onSubmit={submit}>
      <h2>{text("moment", { moment })}</h2>
      <p>{text("assessHint")}</p>
      <p className={layout["soft"]}>{text("scale")}</p>
      {assessedTopics.map((topic) => (
        <fieldset key={topic} className={styles["topic"]}>
          <legend>{day("topicName", { topic })}</legend>
          {statementsOf(topic).map((statement) => (
            <Grades
              key={statement}
              statement={statement as Statement}
              value={answers[statement] ?? null}
              onChange={(grade) =>
                setAnswers(({ [statement]: _, ...rest }) =>
                  grade === null ? rest : { ...rest, [statement]: grade },
                )
              }
            />
          ))}
        </fieldset>
      ))}
      <div>
        <Button look="primary" type="submit" isDisabled={save.isPending}>
          {text("sendAnswers")}
        </Button>
      </div>
    </form>
  );
}

interface GradesProps {
  readonly statement: Statement;
  readonly value: number | null;
  readonly onChange: (grade: number | null) => void;
}

function Grades({ statement, value, onChange }: GradesProps) {
  const text = useText(ownWords);
  const say = useText(statementWords);
  return (
    <fieldset className={styles["grades"]}>
      <legend>{say(statement)}</legend>
      {[0, 1, 2, 3, 4, null].map((grade) => (
        <label key={grade}>
          <input
            type="radio"
            name={statement}
            checked={value === grade}
            onChange={() => onChange(grade)}
          />
          {grade ?? text("noAnswer")}
        </label>
      ))}
    </fieldset>
  );
}

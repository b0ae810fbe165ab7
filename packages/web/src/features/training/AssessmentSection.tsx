import { assessmentStates } from "@talka/exchange";
import { ask } from "../../api/ask.ts";
import { Select } from "../../ui/forms/Select.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { GroupResults } from "./GroupResults.tsx";
import { OwnAnswers } from "./OwnAnswers.tsx";
import { ownWords } from "./own-words.ts";
import { type TrainingPartProps, useTrainingAction } from "./use-trainings.ts";

/** Self-assessment: own answers for oneself, the group from five people on. */
export function AssessmentSection({ training }: TrainingPartProps) {
  const text = useText(ownWords);
  const set = useTrainingAction(training.id, (assessment: (typeof assessmentStates)[number]) =>
    ask("setTrainingAssessment", { params: { id: training.id }, body: { assessment } }),
  );
  const { assessment } = training;
  const isOpen = assessment === "before" || assessment === "after";
  return (
    <div className={layout["section"]}>
      {training.mayManage && (
        <Select
          label={text("assessment")}
          value={assessment}
          options={assessmentStates.map((state) => ({
            value: state,
            label: text("assessmentState", { state }),
          }))}
          isDisabled={set.isPending}
          onChange={(state) => set.mutate(state)}
        />
      )}
      {training.own !== null &&
        (isOpen ? (
          <OwnAnswers key={assessment} training={training} moment={assessment} />
        ) : (
          <p className={layout["soft"]}>{text("assessClosed")}</p>
        ))}
      <GroupResults training={training} />
    </div>
  );
}

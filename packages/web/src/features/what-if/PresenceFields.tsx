import type { ScenarioChange } from "@talka/engine";
import { ManyChoices } from "../../ui/forms/Choices.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { changeFormWords } from "./change-form-words.ts";
import type { FieldsProps } from "./KindFields.tsx";
import { tasksOf } from "./model-parts.ts";
import { Weekdays, WhoSelect } from "./PlaceFields.tsx";

type Props<Kind extends ScenarioChange["kind"]> = Omit<FieldsProps, "change"> & {
  readonly change: Extract<ScenarioChange, { kind: Kind }>;
};

/** Steps of a process that people do. */
function stepsOf(model: FieldsProps["model"], processId: string) {
  return tasksOf(model)
    .filter((task) => task.processId === processId && task.rule.performers.length > 0)
    .map(({ nodeId, name }) => ({ value: nodeId, label: name }));
}

/** Two steps that one person does not do in one case. */
export function FourEyesFields({ change, model, onChange }: Props<"four-eyes">) {
  const text = useText(changeFormWords);
  const steps = stepsOf(model, change.processId);
  const others = (id: string) => steps.filter(({ value }) => value !== id);
  return (
    <>
      <Select
        label={text("firstStep")}
        value={change.firstId}
        options={others(change.secondId)}
        onChange={(firstId) => onChange({ ...change, firstId }, true)}
      />
      <Select
        label={text("secondStep")}
        value={change.secondId}
        options={others(change.firstId)}
        onChange={(secondId) => onChange({ ...change, secondId }, true)}
      />
    </>
  );
}

/** Who works from elsewhere on which days, and which steps need the place. */
export function RemoteDaysFields({ change, model, onChange }: Props<"remote-days">) {
  const text = useText(changeFormWords);
  return (
    <>
      <WhoSelect
        model={model}
        who={change.who}
        onPick={(who) => onChange({ ...change, who }, true)}
      />
      <Weekdays
        values={change.weekdays}
        onChange={(weekdays) => onChange({ ...change, weekdays }, true)}
      />
      <ManyChoices
        label={text("atPlace")}
        values={change.nodeIds}
        options={stepsOf(model, change.processId)}
        onChange={(nodeIds) => onChange({ ...change, nodeIds }, true)}
      />
    </>
  );
}

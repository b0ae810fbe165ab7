import type { StaffNeedLine } from "@talka/contract";
import type { GoalKind, SimulationModel } from "@talka/engine";
import { betterWords, needSentence } from "@talka/report";
import { Link } from "@tanstack/react-router";
import { ManyChoices } from "../../ui/forms/Choices.tsx";
import { NumberField } from "../../ui/forms/NumberField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { DutyFields } from "./DutyFields.tsx";
import { EyesFields } from "./EyesFields.tsx";
import styles from "./find-better.module.css";
import { findBetterWords } from "./find-better-words.ts";
import { RedesignFields } from "./RedesignFields.tsx";
import { depths, houseNeeds, leverNames, type SearchChoice } from "./search-choice.ts";

interface SearchFormProps {
  readonly model: SimulationModel;
  readonly entered: readonly StaffNeedLine[];
  readonly choice: SearchChoice;
  readonly isDisabled: boolean;
  readonly onChange: (choice: SearchChoice) => void;
}

const goals: readonly GoalKind[] = ["wait", "slowest", "late", "overload", "cost", "change"];
const depthNames = Object.keys(depths) as (keyof typeof depths)[];

/** What should get better, what may change and what must hold, in plain words. */
export function SearchForm({ model, entered, choice, isDisabled, onChange }: SearchFormProps) {
  const text = useText(findBetterWords);
  const better = useText(betterWords);
  const set = (next: Partial<SearchChoice>) => onChange({ ...choice, ...next });
  const hasDeadline = model.processes.some(({ deadline }) => deadline !== null);
  const tasks = model.processes.flatMap(({ flow, tasks: rules }) =>
    rules
      .filter(({ performers }) => performers.length > 0)
      .map(({ nodeId }) => ({
        value: nodeId,
        label: flow.nodes.find(({ id }) => id === nodeId)?.name || nodeId,
      })),
  );
  return (
    <fieldset className={styles["form"]} disabled={isDisabled}>
      <ManyChoices
        label={text("goals")}
        values={choice.goals}
        options={goals
          .filter((goal) => goal !== "late" || hasDeadline)
          .map((value) => ({ value, label: better(`goal.${value}`) }))}
        onChange={(values) => set({ goals: goals.filter((goal) => values.includes(goal)) })}
      />
      <ManyChoices
        label={text("levers")}
        values={choice.levers}
        options={leverNames.map((value) => ({ value, label: text(value) }))}
        onChange={(levers) => set({ levers })}
      />
      <ManyChoices
        label={text("needs")}
        values={choice.house}
        options={houseNeeds.map((value) => ({ value, label: text(value) }))}
        onChange={(house) => set({ house })}
      />
      <details className={layout["group"]}>
        <summary>{text("keep")}</summary>
        <p className={layout["soft"]}>{text("keepHint")}</p>
        <ManyChoices
          label=""
          values={choice.kept}
          options={tasks}
          onChange={(kept) => set({ kept })}
        />
      </details>
      <RedesignFields
        model={model}
        values={choice.redesign}
        onChange={(redesign) => set({ redesign })}
      />
      <DutyFields
        model={model}
        tasks={tasks}
        duties={choice.duties}
        onChange={(duties) => set({ duties })}
      />
      <EyesFields tasks={tasks} pairs={choice.eyes} onChange={(eyes) => set({ eyes })} />
      <Entered model={model} entered={entered} tasks={tasks} choice={choice} onChange={set} />
      <NumberField
        label={text("changes")}
        value={choice.mostChanges}
        minValue={1}
        maxValue={50}
        isDisabled={isDisabled}
        onChange={(mostChanges) =>
          set({ mostChanges: Number.isNaN(mostChanges) ? 6 : mostChanges })
        }
      />
      <Select
        label={text("depth")}
        value={choice.depth}
        options={depthNames.map((value) => ({ value, label: text(value) }))}
        isDisabled={isDisabled}
        onChange={(depth) => set({ depth })}
      />
    </fieldset>
  );
}

/** Needs of the staff; whoever plans says whom of the model each is about. */
function Entered({
  model,
  entered,
  tasks,
  choice,
  onChange,
}: {
  readonly model: SimulationModel;
  readonly entered: readonly StaffNeedLine[];
  readonly tasks: readonly { readonly value: string; readonly label: string }[];
  readonly choice: SearchChoice;
  readonly onChange: (next: Pick<SearchChoice, "about"> | Pick<SearchChoice, "onSite">) => void;
}) {
  const text = useText(findBetterWords);
  const { locale } = useLocale();
  const people = model.people.map(({ id, name }) => ({ value: `=${id}`, label: name || id }));
  const options = [
    { value: "-", label: text("nobody") },
    { value: "=", label: text("everybody") },
    ...people,
  ];
  return (
    <details className={layout["group"]}>
      <summary>{text("entered")}</summary>
      {entered.length === 0 && <p className={layout["soft"]}>{text("enteredNone")}</p>}
      <div className={styles["entered"]}>
        {entered.map(({ id, called, content, strength }) => {
          const said = needSentence(
            { id, personId: null, strength, weight: 1, ...withTasks(content) },
            locale,
          );
          const need = called === "" ? said : `${called}: ${said}`;
          const about = choice.about[id];
          return (
            <Select
              key={id}
              label={text("about", { need })}
              value={about === undefined ? "-" : `=${about}`}
              options={options}
              onChange={(value) => {
                const { [id]: _, ...others } = choice.about;
                onChange({ about: value === "-" ? others : { ...others, [id]: value.slice(1) } });
              }}
            />
          );
        })}
      </div>
      {entered.some(({ id, content }) => content.kind === "remote-days" && id in choice.about) && (
        <>
          <p className={layout["soft"]}>{text("onSiteHint")}</p>
          <ManyChoices
            label={text("onSite")}
            values={choice.onSite}
            options={tasks}
            onChange={(onSite) => onChange({ onSite })}
          />
        </>
      )}
      <Link to="/needs">{text("enter")}</Link>
    </details>
  );
}

function withTasks(content: StaffNeedLine["content"]) {
  return content.kind === "remote-days" ? { ...content, onSiteTasks: [] } : content;
}

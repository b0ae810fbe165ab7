import { type ProcessRule, processRuleKinds } from "@talka/engine";
import { type ReactNode, useState } from "react";
import { Button } from "../../ui/forms/Button.tsx";
import { NumberField } from "../../ui/forms/NumberField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import styles from "./conformance.module.css";
import { type RuleDraft, ruleOfDraft } from "./rule-draft.ts";
import { ruleWords } from "./rule-words.ts";

export interface RuleFormProps {
  readonly draft: RuleDraft;
  readonly onDraft: (draft: RuleDraft) => void;
  readonly activityNames: readonly string[];
  /** Rules that are already in the list. */
  readonly known: readonly ProcessRule[];
  readonly onAdd: (rule: ProcessRule) => void;
  /** How the rule under construction is kept. */
  readonly preview: ReactNode;
}

const limits = ["anyTime", "calendar-day", "working-day"] as const;

/** A rule put together by choosing, in the shape of a sentence. */
export function RuleForm({ draft, onDraft, activityNames, known, onAdd, preview }: RuleFormProps) {
  const text = useText(ruleWords);
  const [isTried, setTried] = useState(false);
  const { kind } = draft;
  const rule = ruleOfDraft(draft);
  const isTimed = kind === "response" || kind === "precedence" || kind === "succession";
  const isKnown =
    rule !== null && known.some((one) => JSON.stringify(one) === JSON.stringify(rule));
  const steps = activityNames.map((name) => ({ value: name, label: name }));
  const missing = (value: string | null) =>
    isTried && value === null ? text("choose") : undefined;
  const isSame = draft.first !== null && draft.first === draft.second;
  const change = (part: Partial<RuleDraft>) => {
    setTried(false);
    onDraft({ ...draft, ...part });
  };
  const add = () => {
    setTried(true);
    if (rule === null || isKnown) return;
    onAdd(rule);
    setTried(false);
  };
  return (
    <fieldset className={styles["newRule"]}>
      <legend>{text("newRule")}</legend>
      <div className={styles["form"]}>
        <Select
          label={text("kind")}
          value={kind}
          options={processRuleKinds.map((one) => ({ value: one, label: text(`kind.${one}`) }))}
          onChange={(next) => change({ kind: next })}
        />
        <Select
          label={kind === "exactly" ? text("step") : text(`first.${kind}`)}
          value={draft.first}
          options={steps}
          placeholder={text("choose")}
          error={missing(draft.first)}
          onChange={(first) => change({ first })}
        />
        {kind === "exactly" ? (
          <NumberField
            label={text("times1")}
            minValue={0}
            maxValue={1000}
            value={draft.times}
            onChange={(times) => change({ times })}
          />
        ) : (
          <Select
            label={text(`second.${kind}`)}
            value={draft.second}
            options={steps}
            placeholder={text("choose")}
            error={isSame ? text("same") : missing(draft.second)}
            onChange={(second) => change({ second })}
          />
        )}
        {isTimed && (
          <Select
            label={text("limit")}
            value={draft.unit ?? "anyTime"}
            options={limits.map((one) => ({ value: one, label: text(one) }))}
            onChange={(unit) => change({ unit: unit === "anyTime" ? null : unit })}
          />
        )}
        {isTimed && draft.unit !== null && (
          <NumberField
            label={text("days")}
            minValue={0}
            maxValue={3650}
            value={draft.amount}
            onChange={(amount) => change({ amount })}
          />
        )}
      </div>
      <div role="status" className={styles["preview"]}>
        {isKnown ? text("already") : preview}
      </div>
      <div>
        <Button onPress={add}>{text("add")}</Button>
      </div>
    </fieldset>
  );
}

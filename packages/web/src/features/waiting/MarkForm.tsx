import type { ExternalMark } from "@talka/engine";
import { useState } from "react";
import type { AttributeFacts } from "../../engine-worker/queries/log-facts.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { NumberField } from "../../ui/forms/NumberField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { emptyDraft, isSameMark, type MarkDraft, markOfDraft } from "./mark-draft.ts";
import { markWords } from "./mark-words.ts";
import styles from "./marks.module.css";

export interface MarkFormProps {
  readonly activityNames: readonly string[];
  readonly attributes: readonly AttributeFacts[];
  readonly marks: readonly ExternalMark[];
  readonly onAdd: (mark: ExternalMark) => void;
}

const units = ["working-day", "calendar-day", "month"] as const;

/** A mark of waiting put together by choosing. */
export function MarkForm({ activityNames, attributes, marks, onAdd }: MarkFormProps) {
  const text = useText(markWords);
  const [draft, setDraft] = useState<MarkDraft>(emptyDraft);
  const [isTried, setTried] = useState(false);
  const offered = attributes.filter(({ kind, values }) => kind === "text" && values.length > 0);
  const kinds = (["attribute", "term", "span"] as const).filter(
    (kind) => kind !== "attribute" || offered.length > 0,
  );
  const kind = kinds.includes(draft.kind) ? draft.kind : "term";
  const mark = markOfDraft({ ...draft, kind });
  const isKnown = mark !== null && marks.some((one) => isSameMark(one, mark));
  const steps = activityNames.map((value) => ({ value, label: value }));
  const attribute = offered.find(({ name }) => name === draft.name);
  const change = (part: Partial<MarkDraft>) => {
    setTried(false);
    setDraft({ ...draft, ...part });
  };
  const missing = (value: string | null) =>
    isTried && value === null ? text("missing") : undefined;
  const step = (key: "after" | "from" | "to") => (
    <Select
      label={text(key === "after" ? "step" : key)}
      value={draft[key]}
      options={steps}
      placeholder={text("choose")}
      error={missing(draft[key])}
      onChange={(value) => change({ [key]: value })}
    />
  );
  return (
    <div className={styles["form"]}>
      <Select
        label={text("kind")}
        value={kind}
        options={kinds.map((value) => ({ value, label: text(`kind.${value}`) }))}
        onChange={(next) => change({ kind: next })}
      />
      {kind === "attribute" && (
        <>
          <Select
            label={text("attribute")}
            value={draft.name}
            options={offered.map(({ name }) => ({ value: name, label: name }))}
            placeholder={text("choose")}
            error={missing(draft.name)}
            onChange={(name) => change({ name, value: null })}
          />
          <Select
            label={text("value")}
            value={draft.value}
            options={(attribute?.values ?? []).map(({ name }) => ({ value: name, label: name }))}
            placeholder={text("choose")}
            isDisabled={attribute === undefined}
            error={missing(draft.value)}
            onChange={(value) => change({ value })}
          />
          {attribute?.scope !== "case" && (
            <Select
              label={text("side")}
              value={draft.side}
              options={(["after", "before"] as const).map((value) => ({
                value,
                label: text(value),
              }))}
              onChange={(side) => change({ side })}
            />
          )}
        </>
      )}
      {kind === "term" && (
        <>
          {step("after")}
          <NumberField
            label={text("amount")}
            minValue={0}
            maxValue={3650}
            value={draft.amount}
            onChange={(amount) => change({ amount })}
          />
          <Select
            label={text("unit")}
            value={draft.unit}
            options={units.map((value) => ({ value, label: text(`unit.${value}`) }))}
            onChange={(value) => change({ unit: value })}
          />
        </>
      )}
      {kind === "span" && (
        <>
          {step("from")}
          {step("to")}
        </>
      )}
      <div className={styles["add"]}>
        <Button
          onPress={() => {
            setTried(true);
            if (mark === null || isKnown) return;
            onAdd(mark);
            change({ ...emptyDraft, kind });
          }}
        >
          {text("add")}
        </Button>
        <p role="status">{isKnown ? text("already") : ""}</p>
      </div>
    </div>
  );
}

import type { IndicatorContent, IndicatorPage } from "@talka/contract";
import { addDays, directions, frequencies, indicatorLevels, originalText } from "@talka/exchange";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { TranslatedField } from "../../ui/forms/TranslatedField.tsx";
import { useDraft } from "../../ui/forms/use-draft.ts";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { DraftNotice } from "./DraftNotice.tsx";
import { today } from "./days.ts";
import { indicatorWords } from "./indicator-words.ts";
import { useProgrammeChange } from "./use-programme.ts";

interface IndicatorDialogProps {
  readonly projectId: string;
  /** `null`: a new one. */
  readonly indicator: IndicatorPage | null;
  readonly onClose: () => void;
}

/** The definition of an indicator; renewing it is a later day. */
export function IndicatorDialog({ projectId, indicator, onClose }: IndicatorDialogProps) {
  const text = useText(indicatorWords);
  const { locale } = useLocale();
  const toast = useToast();
  const [newId] = useState(() => crypto.randomUUID());
  const [isTried, setTried] = useState(false);
  const draft = useDraft<IndicatorContent>(
    `indicator.${indicator?.id ?? `new.${projectId}`}`,
    () => (indicator === null ? empty(locale) : contentOf(indicator)),
  );
  const value = draft.value;
  const set = (change: Partial<IndicatorContent>) => draft.change({ ...value, ...change });
  const texts = [value.code, value.name.text, value.purpose.text, value.unit, value.reviewOn];
  const isFine = texts.every((one) => one.trim() !== "");
  const save = useProgrammeChange(
    () =>
      indicator === null
        ? ask("createIndicator", { params: { id: projectId }, body: { ...value, id: newId } })
        : ask("updateIndicator", { params: { id: indicator.id }, body: value }),
    () => {
      draft.forget();
      toast({ text: text("saved") });
      onClose();
    },
  );
  const line = (of: "formula" | "source" | "owner", max: number) => (
    <TextField
      label={text(of)}
      maxLength={max}
      value={value[of]}
      onChange={(words) => set({ [of]: words })}
    />
  );
  return (
    <Dialog
      isOpen
      shape="drawer"
      title={text(indicator === null ? "newIndicator" : "change")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={save.isPending}
            onPress={() => {
              setTried(true);
              if (isFine) save.mutate(undefined);
            }}
          >
            {text("save")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        <DraftNotice draft={draft} />
        {isTried && !isFine && <p role="alert">{text("fault")}</p>}
        <TextField
          label={text("code")}
          maxLength={20}
          isRequired
          value={value.code}
          onChange={(code) => set({ code })}
        />
        <TranslatedField
          label={text("name")}
          maxLength={200}
          isRequired
          value={value.name}
          onChange={(name) => set({ name })}
        />
        <TranslatedField
          label={text("purpose")}
          maxLength={600}
          isRequired
          value={value.purpose}
          onChange={(purpose) => set({ purpose })}
        />
        <TranslatedField
          label={text("question")}
          maxLength={600}
          value={value.question}
          onChange={(question) => set({ question: question.text.trim() === "" ? null : question })}
        />
        {line("formula", 1000)}
        <TextField
          label={text("unit")}
          maxLength={40}
          isRequired
          value={value.unit}
          onChange={(unit) => set({ unit })}
        />
        <Select
          label={text("direction")}
          value={value.direction}
          onChange={(direction) => set({ direction })}
          options={directions.map((one) => ({ value: one, label: text(`direction.${one}`) }))}
        />
        <Select
          label={text("frequency")}
          value={value.frequency}
          isDisabled={(indicator?.values.length ?? 0) > 0}
          onChange={(frequency) => set({ frequency })}
          options={frequencies.map((one) => ({ value: one, label: text(`frequency.${one}`) }))}
        />
        <Select
          label={text("level")}
          value={value.level}
          onChange={(level) => set({ level })}
          options={indicatorLevels.map((one) => ({ value: one, label: text(`level.${one}`) }))}
        />
        {line("source", 200)}
        {line("owner", 200)}
        <DayField
          label={text("reviewOn")}
          isRequired
          description={text("reviewHint")}
          value={value.reviewOn}
          onChange={(reviewOn) => set({ reviewOn })}
        />
      </div>
    </Dialog>
  );
}

function empty(locale: "lv" | "lt" | "en"): IndicatorContent {
  const none = originalText(locale, "");
  return {
    code: "",
    name: none,
    purpose: none,
    question: null,
    formula: "",
    unit: "",
    direction: "lower",
    source: "",
    frequency: "quarter",
    owner: "",
    level: "process",
    reviewOn: addDays(today(), 365),
  };
}

function contentOf(indicator: IndicatorPage): IndicatorContent {
  const { id: _, projectId: __, isInBasket: ___, values: ____, ...content } = indicator;
  return content;
}

import type { IndicatorPage, IndicatorValueContent } from "@talka/contract";
import { addDays, periodAt, readText, valueStatuses, visibilityLadder } from "@talka/exchange";
import { periodName } from "@talka/report";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Checkbox } from "../../ui/forms/Checkbox.tsx";
import { NumberField } from "../../ui/forms/NumberField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { useDraft } from "../../ui/forms/use-draft.ts";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { today } from "./days.ts";
import { indicatorWords } from "./indicator-words.ts";
import { useProgrammeChange } from "./use-programme.ts";

interface ValueDialogProps {
  readonly indicator: IndicatorPage;
  readonly onClose: () => void;
}

/** The own value of a period, or why there is none. */
export function ValueDialog({ indicator, onClose }: ValueDialogProps) {
  const text = useText(indicatorWords);
  const { locale } = useLocale();
  const toast = useToast();
  const periods = lastPeriods(indicator.frequency);
  const draft = useDraft<IndicatorValueContent>(`value.${indicator.id}`, () => ({
    id: crypto.randomUUID(),
    period: periods[0] ?? "",
    breakdown: "",
    amount: null,
    missingReason: null,
    status: "local",
    note: "",
    visibility: "network",
  }));
  const [isTried, setTried] = useState(false);
  const value = draft.value;
  const set = (change: Partial<IndicatorValueContent>) => draft.change({ ...value, ...change });
  const isMissing = value.missingReason !== null;
  const isFine = isMissing ? value.missingReason?.trim() !== "" : value.amount !== null;
  const enter = useProgrammeChange(
    () => ask("enterIndicatorValue", { params: { id: indicator.id }, body: value }),
    () => {
      draft.forget();
      toast({ text: text("entered") });
      onClose();
    },
  );
  return (
    <Dialog
      isOpen
      title={text("enterTitle", { name: readText(indicator.name, locale).text })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={enter.isPending}
            onPress={() => {
              setTried(true);
              if (isFine) enter.mutate(undefined);
            }}
          >
            {text("save")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        <Select
          label={text("period")}
          value={value.period}
          onChange={(period) => set({ period })}
          options={periods.map((one) => ({ value: one, label: periodName(one, locale) }))}
        />
        {!isMissing && (
          <NumberField
            label={`${text("amount")}, ${indicator.unit}`}
            value={value.amount ?? Number.NaN}
            error={isTried && value.amount === null ? text("amountFault") : undefined}
            onChange={(amount) => set({ amount: Number.isFinite(amount) ? amount : null })}
          />
        )}
        <Checkbox
          label={text("noNumber")}
          isSelected={isMissing}
          onChange={(is) => set(is ? { missingReason: "", amount: null } : { missingReason: null })}
        />
        {isMissing && (
          <TextField
            label={text("reason")}
            maxLength={300}
            value={value.missingReason ?? ""}
            error={isTried && !isFine ? text("reasonFault") : undefined}
            onChange={(missingReason) => set({ missingReason })}
          />
        )}
        <Select
          label={text("status")}
          value={value.status}
          onChange={(status) =>
            set({
              status,
              visibility:
                status === "provisional" && value.visibility === "public"
                  ? "network"
                  : value.visibility,
            })
          }
          options={valueStatuses.map((one) => ({ value: one, label: text(`status.${one}`) }))}
        />
        <Select
          label={text("visibility")}
          value={value.visibility}
          description={text(value.status === "provisional" ? "provisionalHint" : "visibilityHint")}
          onChange={(visibility) => set({ visibility })}
          options={visibilityLadder
            .filter((one) => one !== "public" || value.status !== "provisional")
            .map((one) => ({ value: one, label: text(`visibility.${one}`) }))}
        />
        <TextField
          label={text("breakdown")}
          maxLength={100}
          value={value.breakdown}
          onChange={(breakdown) => set({ breakdown })}
        />
        <TextField
          label={text("note")}
          maxLength={600}
          value={value.note}
          onChange={(note) => set({ note })}
        />
      </div>
    </Dialog>
  );
}

/** The last eight periods that are over, and the one that runs; latest over first. */
function lastPeriods(frequency: IndicatorPage["frequency"]): readonly string[] {
  const current = periodAt(today(), frequency);
  const names: string[] = [];
  let at = current;
  for (let k = 0; k < 8; k++) {
    at = periodAt(addDays(at.from, -1), frequency);
    names.push(at.name);
  }
  return [...names, current.name];
}

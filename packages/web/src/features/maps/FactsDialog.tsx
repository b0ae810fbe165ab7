import { type DrawnMap, readDuration } from "@talka/lean";
import { streamMapWords } from "@talka/report";
import { useState } from "react";
import { Button } from "../../ui/forms/Button.tsx";
import { Choices } from "../../ui/forms/Choices.tsx";
import { NumberField } from "../../ui/forms/NumberField.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { editorWords } from "./editor-words.ts";
import { typedDuration } from "./step-draft.ts";

interface FactsDialogProps {
  readonly map: DrawnMap;
  readonly onClose: () => void;
  readonly onSave: (map: DrawnMap) => void;
}

/** What the figures need beside the steps: volume, hours, the deadline. */
export function FactsDialog({ map, onClose, onSave }: FactsDialogProps) {
  const text = useText(editorWords);
  const words = useText(streamMapWords);
  const { locale } = useLocale();
  const [facts, setFacts] = useState(map.facts);
  const [deadline, setDeadline] = useState(() => typedDuration(facts.deadline, locale));
  const [p85, setP85] = useState(() => typedDuration(facts.p85LeadTime, locale));
  const [wasTried, setTried] = useState(false);
  const change = (part: Partial<typeof facts>) => setFacts((before) => ({ ...before, ...part }));
  const isBad = (typed: string) => typed.trim() !== "" && readDuration(typed) === null;
  const number = (value: number) => (Number.isFinite(value) ? value : null);
  const errorOf = (typed: string) => (wasTried && isBad(typed) ? text("fault.time") : undefined);
  function save() {
    setTried(true);
    if (isBad(deadline) || isBad(p85)) return;
    const times = { deadline: readDuration(deadline), p85LeadTime: readDuration(p85) };
    onSave({ ...map, facts: { ...facts, ...times } });
  }
  return (
    <Dialog
      isOpen
      title={text("facts")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button look="primary" onPress={save}>
            {text("save")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        <Choices
          label={text("clock")}
          shape="row"
          value={facts.clock}
          options={(["work", "elapsed"] as const).map((value) => ({
            value,
            label: words(`clock.${value}`),
          }))}
          onChange={(clock) => change({ clock })}
        />
        <NumberField
          label={text("casesPerYear")}
          minValue={0}
          maxValue={100_000_000}
          formatOptions={{ maximumFractionDigits: 0 }}
          value={facts.casesPerYear ?? Number.NaN}
          onChange={(value) => change({ casesPerYear: number(value) })}
        />
        <NumberField
          label={text("hoursPerPerson")}
          minValue={1}
          maxValue={8_760}
          value={facts.hoursPerPersonYear ?? Number.NaN}
          onChange={(value) => change({ hoursPerPersonYear: number(value) })}
        />
        <NumberField
          label={text("utilisation")}
          minValue={5}
          maxValue={100}
          value={Math.round(facts.plannedUtilisation * 100)}
          onChange={(value) => change({ plannedUtilisation: (number(value) ?? 85) / 100 })}
        />
        <NumberField
          label={text("hoursPerWeek")}
          minValue={1}
          maxValue={168}
          value={facts.openHoursPerWeek}
          onChange={(value) => change({ openHoursPerWeek: number(value) ?? 40 })}
        />
        <TextField
          label={text("deadline")}
          description={text("leadHint")}
          value={deadline}
          error={errorOf(deadline)}
          onChange={setDeadline}
        />
        <TextField label={text("p85")} value={p85} error={errorOf(p85)} onChange={setP85} />
      </div>
    </Dialog>
  );
}

import type { ProcessPage } from "@talka/contract";
import { useState } from "react";
import { usePlaces } from "../../api/use-places.ts";
import { useServices } from "../../api/use-services.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { ManyChoices } from "../../ui/forms/Choices.tsx";
import { NumberField } from "../../ui/forms/NumberField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { processWords } from "./process-words.ts";
import { type ProcessDraft, useSaveProcess } from "./use-processes.ts";

interface ProcessDialogProps {
  /** `null`: a new one. */
  readonly process: ProcessPage | null;
  readonly onClose: () => void;
  readonly onSaved: (process: ProcessPage) => void;
}

const empty: ProcessDraft = {
  name: "",
  code: "",
  serviceId: null,
  ownerRole: "",
  customer: "",
  trigger: "",
  result: "",
  startsWith: "",
  endsWith: "",
  yearlyVolume: null,
  teamIds: [],
  state: "in-use",
};

const none = "none";
const states = ["in-use", "being-improved", "retired"] as const;
const lines = ["ownerRole", "customer", "trigger", "result", "startsWith", "endsWith"] as const;

/** Names a process, or changes what is written of it. */
export function ProcessDialog({ process, onClose, onSaved }: ProcessDialogProps) {
  const text = useText(processWords);
  const [id] = useState(() => process?.id ?? crypto.randomUUID());
  const [draft, setDraft] = useState<ProcessDraft>(() => {
    if (process === null) return empty;
    const { id: _, changedAt: __, mayChange: ___, ...known } = process;
    return known;
  });
  const { locale } = useLocale();
  const { teams } = usePlaces();
  const services = useServices();
  const [wasTried, setTried] = useState(false);
  const change = (part: Partial<ProcessDraft>) => setDraft((before) => ({ ...before, ...part }));
  const save = useSaveProcess(id, process === null, onSaved);
  const isUnnamed = draft.name.trim() === "";
  return (
    <Dialog
      isOpen
      title={text(process === null ? "newProcess" : "change")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={save.isPending}
            onPress={() => {
              setTried(true);
              if (!isUnnamed) save.mutate(draft);
            }}
          >
            {text("save")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        <TextField
          label={text("name")}
          value={draft.name}
          maxLength={200}
          autoFocus
          error={wasTried && isUnnamed ? text("nameMissing") : undefined}
          onChange={(name) => change({ name })}
        />
        <TextField
          label={text("code")}
          value={draft.code}
          maxLength={40}
          onChange={(code) => change({ code })}
        />
        <NumberField
          label={text("yearlyVolume")}
          minValue={0}
          maxValue={100_000_000}
          formatOptions={{ maximumFractionDigits: 0 }}
          value={draft.yearlyVolume ?? Number.NaN}
          onChange={(value) => change({ yearlyVolume: Number.isFinite(value) ? value : null })}
        />
        <Select
          label={text("service")}
          value={draft.serviceId ?? none}
          options={[
            { value: none, label: text("noService") },
            ...services.map(({ id, names, country }) => ({
              value: id,
              label: names[locale],
              hint: country,
            })),
          ]}
          onChange={(serviceId) => change({ serviceId: serviceId === none ? null : serviceId })}
        />
        {teams.length > 0 && (
          <ManyChoices
            label={text("teams")}
            options={teams.map((team) => ({ value: team.id, label: team.name }))}
            values={draft.teamIds}
            onChange={(teamIds) => change({ teamIds: [...teamIds] })}
          />
        )}
        {lines.map((line) => (
          <TextField
            key={line}
            label={text(line)}
            value={draft[line]}
            maxLength={200}
            onChange={(value) => change({ [line]: value })}
          />
        ))}
        <Select
          label={text("state")}
          value={draft.state}
          options={states.map((value) => ({ value, label: text(`state.${value}`) }))}
          onChange={(state) => change({ state })}
        />
      </div>
    </Dialog>
  );
}

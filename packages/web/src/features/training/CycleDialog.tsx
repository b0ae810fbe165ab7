import type { TrainingPage } from "@talka/contract";
import { originalText, readText, type TranslatedText } from "@talka/exchange";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { Checkbox } from "../../ui/forms/Checkbox.tsx";
import { NumberField } from "../../ui/forms/NumberField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TranslatedField } from "../../ui/forms/TranslatedField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { trainingWords } from "./training-words.ts";
import { useTrainingAction } from "./use-trainings.ts";

interface CycleDialogProps {
  /** `null`: a new one. */
  readonly training: TrainingPage | null;
  readonly onClose: () => void;
  readonly onSaved: (training: TrainingPage) => void;
}

const none = "none";

/** Begins a cycle, or changes what is written about it. */
export function CycleDialog({ training, onClose, onSaved }: CycleDialogProps) {
  const text = useText(trainingWords);
  const { locale } = useLocale();
  const [id] = useState(() => training?.id ?? crypto.randomUUID());
  const [draft, setDraft] = useState({
    title: (training?.title ?? originalText(locale, "")) as TranslatedText,
    aim: training?.aim ?? null,
    projectId: training?.projectId ?? null,
    fundingProfileId: training?.fundingProfileId ?? null,
    requiredShare: training?.requiredShare ?? 0.8,
    trialRequired: training?.trialRequired ?? true,
  });
  const [wasTried, setTried] = useState(false);
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const choices = useQuery({
    queryKey: ["event-choices"],
    queryFn: ({ signal }) => ask("listEventChoices", { signal }),
  }).data;
  const isEmpty = draft.title.text.trim() === "";
  const save = useTrainingAction(
    id,
    () =>
      training === null
        ? ask("createTraining", { body: { id, ...draft } })
        : ask("updateTraining", { params: { id }, body: draft }),
    onSaved,
  );
  return (
    <Dialog
      isOpen
      title={text(training === null ? "newCycle" : "change")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={save.isPending}
            onPress={() => {
              setTried(true);
              if (!isEmpty) save.mutate(undefined);
            }}
          >
            {text("save")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        <TranslatedField
          label={text("cycleTitle")}
          value={draft.title}
          maxLength={200}
          isRequired
          error={wasTried && isEmpty ? text("titleMissing") : undefined}
          onChange={(title) => change({ title })}
        />
        <TranslatedField
          label={text("aim")}
          long
          value={draft.aim}
          maxLength={20_000}
          onChange={(aim) => change({ aim: aim.text === "" ? null : aim })}
        />
        <NumberField
          label={text("share")}
          minValue={1}
          maxValue={100}
          value={Math.round(draft.requiredShare * 100)}
          onChange={(share) => change({ requiredShare: share / 100 })}
        />
        <Checkbox
          label={text("trialRequired")}
          isSelected={draft.trialRequired}
          onChange={(trialRequired) => change({ trialRequired })}
        />
        <Select
          label={text("project")}
          value={draft.projectId ?? none}
          options={[
            { value: none, label: text("noProject") },
            ...(choices?.projects ?? []).map((one) => ({
              value: one.id,
              label: readText(one.title, locale).text,
            })),
          ]}
          onChange={(chosen) => {
            const project = choices?.projects.find((one) => one.id === chosen);
            change({
              projectId: project?.id ?? null,
              // the project's funder pays for its training, unless another was chosen
              ...(project?.fundingProfileId && draft.fundingProfileId === null
                ? { fundingProfileId: project.fundingProfileId }
                : {}),
            });
          }}
        />
        <Select
          label={text("funding")}
          value={draft.fundingProfileId ?? none}
          options={[
            { value: none, label: text("noFunding") },
            ...(choices?.fundingProfiles ?? []).map((one) => ({
              value: one.id,
              label: [one.projectCode, one.acronym].filter(Boolean).join(" "),
            })),
          ]}
          onChange={(chosen) => change({ fundingProfileId: chosen === none ? null : chosen })}
        />
      </div>
    </Dialog>
  );
}

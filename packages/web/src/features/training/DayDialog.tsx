import type { TrainingDay, TrainingPage } from "@talka/contract";
import { originalText, readText, type TranslatedText, trainingTopics } from "@talka/exchange";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { type NewEvent, NewEventFields, newEventFault } from "./NewEventFields.tsx";
import { trainingWords } from "./training-words.ts";
import { useTrainingAction } from "./use-trainings.ts";

interface DayDialogProps {
  readonly training: TrainingPage;
  /** `null`: a new day. */
  readonly day: TrainingDay | null;
  readonly onClose: () => void;
}

const fresh = "new";

/** Puts a day into a cycle, with its event, or changes what is written about it. */
export function DayDialog({ training, day, onClose }: DayDialogProps) {
  const text = useText(trainingWords);
  const { locale } = useLocale();
  const [newId] = useState(() => crypto.randomUUID());
  const [event, setEvent] = useState<string>(fresh);
  const [made, setMade] = useState<NewEvent>({
    title: originalText(locale, "") as TranslatedText,
    day: "",
    place: "",
    morningHours: 3.5,
    afternoonHours: 3.5,
  });
  const [wasTried, setTried] = useState(false);
  const [draft, setDraft] = useState({
    topic: day?.topic ?? ("optimisation" as TrainingDay["topic"]),
    ownTopic: day?.ownTopic ?? "",
    aim: day?.aim ?? "",
    trainer: day?.trainer ?? "",
    assignment: day?.assignment ?? "",
    dueOn: day?.dueOn ?? null,
  });
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const free = useQuery({
    queryKey: ["training-days"],
    queryFn: ({ signal }) => ask("listFreeTrainingDays", { signal }),
    enabled: day === null,
    staleTime: 0,
  }).data;
  const isNew = day === null && event === fresh;
  const fault = isNew ? newEventFault(made) : null;
  const save = useTrainingAction(
    training.id,
    () => {
      const eventId = day?.eventId ?? (isNew ? newId : event);
      const newEvent = { ...made, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
      const params = { id: training.id, eventId };
      return ask("putTrainingDay", { params, body: isNew ? { ...draft, newEvent } : draft });
    },
    onClose,
  );
  return (
    <Dialog
      isOpen
      title={text(day === null ? "addDay" : "change")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={save.isPending}
            onPress={() => {
              setTried(true);
              if (fault === null) save.mutate(undefined);
            }}
          >
            {text("save")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        {day === null && (free?.days.length ?? 0) > 0 && (
          <Select
            label={text("existing")}
            value={event}
            options={[
              { value: fresh, label: text("newEvent") },
              ...(free?.days ?? []).map((one) => ({
                value: one.eventId,
                label: `${one.startsOn} ${readText(one.title, locale).text}`,
              })),
            ]}
            onChange={setEvent}
          />
        )}
        {isNew && (
          <NewEventFields value={made} fault={wasTried ? fault : null} onChange={setMade} />
        )}
        <Select
          label={text("topic")}
          value={draft.topic}
          options={trainingTopics.map((topic) => ({
            value: topic,
            label: text("topicName", { topic }),
          }))}
          onChange={(topic) => change({ topic })}
        />
        {draft.topic === "other" && (
          <TextField
            label={text("ownTopic")}
            maxLength={200}
            value={draft.ownTopic}
            onChange={(ownTopic) => change({ ownTopic })}
          />
        )}
        <TextArea
          label={text("dayAim")}
          maxLength={2_000}
          rows={2}
          value={draft.aim}
          onChange={(aim) => change({ aim })}
        />
        <TextField
          label={text("trainer")}
          maxLength={200}
          value={draft.trainer}
          onChange={(trainer) => change({ trainer })}
        />
        <TextArea
          label={text("assignment")}
          maxLength={4_000}
          value={draft.assignment}
          onChange={(assignment) => change({ assignment })}
        />
        <DayField
          label={text("due")}
          value={draft.dueOn ?? ""}
          onChange={(dueOn) => change({ dueOn: dueOn === "" ? null : dueOn })}
        />
      </div>
    </Dialog>
  );
}

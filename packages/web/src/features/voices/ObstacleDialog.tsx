import type { ObstacleContent, ObstacleSummary } from "@talka/contract";
import { obstacleLevels, powers } from "@talka/lean";
import { wasteTags } from "@talka/meeting";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { makeId } from "../../live/make-id.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { Choices, ManyChoices } from "../../ui/forms/Choices.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { obstacleWords } from "./obstacle-words.ts";
import { useVoiceAction } from "./use-notes.ts";
import { voiceVocabularyWords } from "./voice-vocabulary-words.ts";

interface ObstacleDialogProps {
  /** The obstacle that is described anew; without it a new one is named. */
  readonly obstacle?: ObstacleSummary;
  /** Notes that a new one begins with. */
  readonly observationIds?: readonly string[];
  readonly tags?: ObstacleContent["tags"];
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

/** Names an obstacle or describes it anew. */
export function ObstacleDialog(props: ObstacleDialogProps) {
  const { obstacle, observationIds = [], tags = [], onClose, onDone } = props;
  const text = useText(obstacleWords);
  const words = useText(voiceVocabularyWords);
  const { locale } = useLocale();
  const navigate = useNavigate();
  const [id] = useState(makeId);
  const [draft, setDraft] = useState<ObstacleContent>(() =>
    obstacle === undefined
      ? { title: "", cause: "", withinPower: null, level: null, tags }
      : {
          title: obstacle.title,
          cause: obstacle.cause,
          withinPower: obstacle.withinPower,
          level: obstacle.level,
          tags: obstacle.tags,
        },
  );
  const [isEmpty, setEmpty] = useState(false);
  const change = (part: Partial<ObstacleContent>) => setDraft({ ...draft, ...part });
  const save = useVoiceAction(
    () =>
      obstacle === undefined
        ? ask("createObstacle", { body: { id, ...draft, observationIds, group: null } })
        : ask("updateObstacle", {
            params: { id: obstacle.id },
            body: { ...draft, basedOn: obstacle.revision },
          }),
    (made) => {
      onClose();
      onDone?.();
      if (obstacle === undefined) {
        void navigate({ to: "/obstacles/$id", params: { id: made.id } });
      }
    },
  );
  const submit = () => {
    setEmpty(draft.title.trim() === "");
    if (draft.title.trim() !== "") save.mutate(undefined);
  };
  return (
    <Dialog
      isOpen
      title={text(obstacle === undefined ? "add" : "change")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button look="primary" isDisabled={save.isPending} onPress={submit}>
            {text("save")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        <TextField
          label={text("title")}
          maxLength={200}
          value={draft.title}
          error={isEmpty ? text("fault") : undefined}
          onChange={(title) => {
            setEmpty(false);
            change({ title });
          }}
        />
        <TextArea
          label={text("cause")}
          rows={2}
          maxLength={2_000}
          value={draft.cause}
          onChange={(cause) => change({ cause })}
        />
        <Choices
          label={text("power")}
          shape="row"
          value={draft.withinPower ?? ""}
          options={[
            { value: "" as const, label: text("notSaid") },
            ...powers.map((value) => ({ value, label: words(`power.${value}`) })),
          ]}
          onChange={(power) => change({ withinPower: power === "" ? null : power })}
        />
        <Select
          label={text("level")}
          value={draft.level ?? ""}
          options={[
            { value: "" as const, label: text("notSaid") },
            ...obstacleLevels.map((value) => ({ value, label: words(`level.${value}`) })),
          ]}
          onChange={(level) => change({ level: level === "" ? null : level })}
        />
        <ManyChoices
          label={text("tags")}
          shape="row"
          values={draft.tags}
          options={wasteTags.map((value) => ({ value, label: words(`tag.${value}`) }))}
          onChange={(chosen) => change({ tags: chosen })}
        />
        {save.error !== null && <p role="alert">{problemSentence(save.error, locale)}</p>}
      </div>
    </Dialog>
  );
}

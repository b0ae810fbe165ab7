import { makeId } from "../../../live/make-id.ts";
import { Button } from "../../../ui/forms/Button.tsx";
import { Select } from "../../../ui/forms/Select.tsx";
import { TextField } from "../../../ui/forms/TextField.tsx";
import { useLocale, useText } from "../../../ui/locale/locale-context.ts";
import { sayDay, today } from "../shared/days.ts";
import { useKept } from "../shared/use-kept.ts";
import { vocabularyWords } from "../shared/vocabulary-words.ts";
import { AgreementForm } from "./AgreementForm.tsx";
import { Agreements } from "./Agreements.tsx";
import { chosen, groupOptions, labelOf, nothing, organisationOptions } from "./choices-of-room.ts";
import styles from "./console.module.css";
import type { RoomProps } from "./room.ts";
import talkStyles from "./talk.module.css";
import { talkWords } from "./talk-words.ts";

interface Draft {
  readonly id: string | null;
  readonly action: string;
  readonly owner: string;
  readonly organisationId: string;
  readonly groupId: string;
  readonly dueOn: string;
  readonly measure: string;
  readonly ifThen: string;
}

const empty: Draft = {
  id: null,
  action: "",
  owner: "",
  organisationId: nothing,
  groupId: nothing,
  dueOn: "",
  measure: "",
  ifThen: "",
};
const dayMs = 86_400_000;

/** Actions: verb and object, a named owner, a date, a measure, an if-then. */
export function CommitStage({ room }: RoomProps) {
  const text = useText(talkWords);
  const words = useText(vocabularyWords);
  const { locale } = useLocale();
  const draft = useKept<Draft>(`${room.id}.commitment`, empty);
  const now = draft.value;
  const set = (changes: Partial<Draft>) => draft.set({ ...now, ...changes });
  const who = organisationOptions(room, words("everyone"));
  const groups = groupOptions(room, text("noGroup"));
  const missing = [
    ...(now.action.trim() === "" ? [text("action")] : []),
    ...(now.owner.trim() === "" ? [text("owner")] : []),
    ...(now.dueOn === "" ? [text("dueOn")] : []),
  ];
  return (
    <div className={talkStyles["agree"]}>
      <AgreementForm
        button={text("commit")}
        missing={missing}
        onLeave={now.id === null ? undefined : draft.forget}
        onSend={() => {
          room.send({
            kind: "commitment.put",
            commitment: {
              id: now.id ?? makeId(),
              organisationId: chosen(now.organisationId),
              groupId: chosen(now.groupId),
              action: now.action.trim(),
              owner: now.owner.trim(),
              dueOn: now.dueOn,
              measure: now.measure.trim(),
              ifThen: now.ifThen.trim(),
            },
          });
          draft.forget();
        }}
      >
        <TextField
          label={text("action")}
          description={text("actionHint")}
          value={now.action}
          maxLength={280}
          onChange={(action) => set({ action })}
        />
        <div className={talkStyles["pair"]}>
          <TextField
            label={text("owner")}
            value={now.owner}
            maxLength={100}
            onChange={(owner) => set({ owner })}
          />
          <Select
            label={text("organisation")}
            options={who}
            value={now.organisationId}
            onChange={(organisationId) => set({ organisationId })}
          />
        </div>
        <div className={styles["row"]}>
          <TextField
            type="date"
            label={text("dueOn")}
            value={now.dueOn}
            onChange={(dueOn) => set({ dueOn })}
          />
          {[30, 60, 90].map((n) => (
            <Button
              key={n}
              look="quiet"
              size="small"
              className={talkStyles["inDays"] ?? ""}
              onPress={() => set({ dueOn: today(new Date(room.clock() + n * dayMs)) })}
            >
              {text("inDays", { n })}
            </Button>
          ))}
        </div>
        <TextField
          label={text("measure")}
          value={now.measure}
          maxLength={1000}
          onChange={(measure) => set({ measure })}
        />
        <TextField
          label={text("ifThen")}
          description={text("ifThenHint")}
          value={now.ifThen}
          maxLength={1000}
          onChange={(ifThen) => set({ ifThen })}
        />
        <Select
          label={text("group")}
          options={groups}
          value={now.groupId}
          onChange={(groupId) => set({ groupId })}
        />
      </AgreementForm>
      <Agreements
        title={text("committed")}
        items={Object.values(room.view.commitments).sort((a, b) => a.dueOn.localeCompare(b.dueOn))}
        nameOf={(one) => one.action}
        detailOf={(one) =>
          [
            one.owner,
            labelOf(who, one.organisationId ?? nothing),
            text("due", { day: sayDay(one.dueOn, locale) }),
            one.measure,
          ]
            .filter((part) => part !== "")
            .join(" · ")
        }
        onChange={(one) =>
          draft.set({
            ...one,
            organisationId: one.organisationId ?? nothing,
            groupId: one.groupId ?? nothing,
          })
        }
        onRemove={(id) => room.send({ kind: "commitment.remove", id })}
      />
    </div>
  );
}

import { type ActingLevel, actingLevels } from "@talka/meeting";
import { makeId } from "../../../live/make-id.ts";
import { Select } from "../../../ui/forms/Select.tsx";
import { TextArea } from "../../../ui/forms/TextArea.tsx";
import { TextField } from "../../../ui/forms/TextField.tsx";
import { useLocale, useText } from "../../../ui/locale/locale-context.ts";
import { sayDay } from "../shared/days.ts";
import { useKept } from "../shared/use-kept.ts";
import { vocabularyWords } from "../shared/vocabulary-words.ts";
import { AgreementForm } from "./AgreementForm.tsx";
import { Agreements } from "./Agreements.tsx";
import { chosen, groupOptions, nothing } from "./choices-of-room.ts";
import type { RoomProps } from "./room.ts";
import talkStyles from "./talk.module.css";
import { talkWords } from "./talk-words.ts";

interface Draft {
  readonly id: string | null;
  readonly matter: string;
  readonly level: ActingLevel;
  readonly addressee: string;
  readonly answerBy: string;
  readonly groupId: string;
}

const empty: Draft = {
  id: null,
  matter: "",
  level: "ministry",
  addressee: "",
  answerBy: "",
  groupId: nothing,
};

/** What the team cannot change: to whom, and by when an answer is expected. */
export function BeyondStage({ room }: RoomProps) {
  const text = useText(talkWords);
  const words = useText(vocabularyWords);
  const { locale } = useLocale();
  const draft = useKept<Draft>(`${room.id}.beyond`, empty);
  const now = draft.value;
  const set = (changes: Partial<Draft>) => draft.set({ ...now, ...changes });
  const missing = [
    ...(now.matter.trim() === "" ? [text("matter")] : []),
    ...(now.addressee.trim() === "" ? [text("addressee")] : []),
    ...(now.answerBy === "" ? [text("answerBy")] : []),
  ];
  return (
    <div className={talkStyles["agree"]}>
      <AgreementForm
        button={text("writeDown")}
        missing={missing}
        onLeave={now.id === null ? undefined : draft.forget}
        onSend={() => {
          room.send({
            kind: "beyond-us.put",
            beyondUs: {
              id: now.id ?? makeId(),
              groupId: chosen(now.groupId),
              level: now.level,
              addressee: now.addressee.trim(),
              matter: now.matter.trim(),
              answerBy: now.answerBy,
            },
          });
          draft.forget();
        }}
      >
        <TextArea
          label={text("matter")}
          value={now.matter}
          maxLength={1000}
          onChange={(matter) => set({ matter })}
        />
        <div className={talkStyles["pair"]}>
          <Select
            label={text("level")}
            value={now.level}
            options={actingLevels.map((level) => ({
              value: level,
              label: words(`level.${level}`),
            }))}
            onChange={(level) => set({ level })}
          />
          <TextField
            label={text("addressee")}
            value={now.addressee}
            maxLength={100}
            onChange={(addressee) => set({ addressee })}
          />
          <TextField
            type="date"
            label={text("answerBy")}
            value={now.answerBy}
            onChange={(answerBy) => set({ answerBy })}
          />
          <Select
            label={text("group")}
            options={groupOptions(room, text("noGroup"))}
            value={now.groupId}
            onChange={(groupId) => set({ groupId })}
          />
        </div>
      </AgreementForm>
      <Agreements
        title={text("passed")}
        items={Object.values(room.view.beyondUs).sort((a, b) =>
          a.answerBy.localeCompare(b.answerBy),
        )}
        nameOf={(one) => one.matter}
        detailOf={(one) =>
          `${words(`level.${one.level}`)} · ${one.addressee} · ${text("due", {
            day: sayDay(one.answerBy, locale),
          })}`
        }
        onChange={(one) => draft.set({ ...one, groupId: one.groupId ?? nothing })}
        onRemove={(id) => room.send({ kind: "beyond-us.remove", id })}
      />
    </div>
  );
}

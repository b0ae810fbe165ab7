import { makeId } from "../../../live/make-id.ts";
import { Select } from "../../../ui/forms/Select.tsx";
import { TextArea } from "../../../ui/forms/TextArea.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { useKept } from "../shared/use-kept.ts";
import { AgreementForm } from "./AgreementForm.tsx";
import { Agreements } from "./Agreements.tsx";
import { chosen, groupOptions, labelOf, nothing, organisationOptions } from "./choices-of-room.ts";
import styles from "./console.module.css";
import type { RoomProps } from "./room.ts";
import talkStyles from "./talk.module.css";
import { talkWords } from "./talk-words.ts";

interface Draft {
  readonly id: string | null;
  readonly organisationId: string | null;
  readonly fromOrganisationId: string;
  readonly groupId: string | null;
  readonly firstStep: string;
}

const empty: Draft = {
  id: null,
  organisationId: null,
  fromOrganisationId: nothing,
  groupId: null,
  firstStep: "",
};

/** Who takes which idea from whom, and the first step at home. */
export function BorrowStage({ room }: RoomProps) {
  const text = useText(talkWords);
  const draft = useKept<Draft>(`${room.id}.borrowing`, empty);
  const now = draft.value;
  const set = (changes: Partial<Draft>) => draft.set({ ...now, ...changes });
  const who = organisationOptions(room);
  const groups = groupOptions(room);
  const { organisationId, groupId } = now;
  const missing = [
    ...(organisationId === null ? [text("organisation")] : []),
    ...(groupId === null ? [text("group")] : []),
    ...(now.firstStep.trim() === "" ? [text("firstStep")] : []),
  ];
  return (
    <div className={talkStyles["agree"]}>
      <AgreementForm
        button={text("writeDown")}
        missing={missing}
        onLeave={now.id === null ? undefined : draft.forget}
        onSend={() => {
          if (organisationId === null || groupId === null) return;
          room.send({
            kind: "borrowing.put",
            borrowing: {
              id: now.id ?? makeId(),
              organisationId,
              fromOrganisationId: chosen(now.fromOrganisationId),
              groupId,
              firstStep: now.firstStep.trim(),
            },
          });
          draft.forget();
        }}
      >
        {who.length === 0 && <p className={styles["soft"]}>{text("noOrganisations")}</p>}
        <Select
          label={text("organisation")}
          options={who}
          value={organisationId}
          onChange={(value) => set({ organisationId: value })}
        />
        <Select
          label={text("from")}
          options={organisationOptions(room, text("fromNobody")).filter(
            (one) => one.value !== organisationId,
          )}
          value={now.fromOrganisationId}
          onChange={(value) => set({ fromOrganisationId: value })}
        />
        <Select
          label={text("group")}
          options={groups}
          value={groupId}
          onChange={(value) => set({ groupId: value })}
        />
        <TextArea
          label={text("firstStep")}
          value={now.firstStep}
          maxLength={1000}
          onChange={(firstStep) => set({ firstStep })}
        />
      </AgreementForm>
      <Agreements
        title={text("borrowed")}
        items={Object.values(room.view.borrowings)}
        nameOf={(one) => one.firstStep}
        detailOf={(one) =>
          [
            labelOf(who, one.organisationId),
            labelOf(who, one.fromOrganisationId),
            labelOf(groups, one.groupId),
          ]
            .filter((part) => part !== "")
            .join(" ← ")
        }
        onChange={(one) =>
          draft.set({ ...one, fromOrganisationId: one.fromOrganisationId ?? nothing })
        }
        onRemove={(id) => room.send({ kind: "borrowing.remove", id })}
      />
    </div>
  );
}

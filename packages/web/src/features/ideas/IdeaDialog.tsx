import type { IdeaCard, IdeaContent, RecordSource } from "@talka/contract";
import { type ProposerKind, proposerKinds, similarTexts } from "@talka/lean";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Choices } from "../../ui/forms/Choices.tsx";
import { useDraft } from "../../ui/forms/use-draft.ts";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { IdeaFields } from "./IdeaFields.tsx";
import { ideaWords } from "./idea-words.ts";
import styles from "./ideas.module.css";
import { useIdeaChange } from "./use-ideas.ts";

interface IdeaDialogProps {
  /** `null`: a new one. */
  readonly idea: IdeaCard | null;
  readonly from: RecordSource | null;
  readonly others: readonly IdeaCard[];
  readonly onOpen: (idea: IdeaCard) => void;
  readonly onClose: () => void;
}

const empty = {
  title: "",
  effect: "",
  effort: null,
  payoff: null,
  teamId: null,
  processId: null,
  proposer: "none" as ProposerKind,
};

/** A new idea, or one written anew; ideas like it are offered while the title is typed. */
export function IdeaDialog({ idea, from, others, onOpen, onClose }: IdeaDialogProps) {
  const text = useText(ideaWords);
  const toast = useToast();
  const [newId] = useState(() => crypto.randomUUID());
  const [isTried, setTried] = useState(false);
  const draft = useDraft<IdeaContent & { readonly proposer: ProposerKind }>(
    `idea.${idea?.id ?? "new"}`,
    () => (idea === null ? empty : { ...idea }),
  );
  const { proposer, ...content } = draft.value;
  const { title, effect, effort, payoff, teamId, processId } = content;
  const written = { title, effect, effort, payoff, teamId, processId };
  const save = useIdeaChange(
    () =>
      idea === null
        ? ask("createIdea", { body: { id: newId, ...written, proposer, from } })
        : ask("updateIdea", { params: { id: idea.id }, body: written }),
    () => {
      draft.forget();
      toast({ text: text("saved") });
      onClose();
    },
  );
  const known = others
    .filter((one) => one.state !== "merged" && one.id !== idea?.id)
    .map((one) => ({ id: one.id, text: `${one.title} ${one.effect}`, idea: one }));
  const similar = idea === null ? similarTexts(`${title} ${effect}`, known) : [];
  return (
    <Dialog
      isOpen
      shape="drawer"
      title={text(idea === null ? "newIdea" : "edit")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={save.isPending}
            onPress={() => {
              setTried(true);
              if (title.trim() !== "") save.mutate(undefined);
            }}
          >
            {text(idea === null ? "put" : "save")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        {draft.isRecalled && (
          <p className={layout["row"]}>
            {text("draft")}
            <Button size="small" look="quiet" onPress={draft.discard}>
              {text("discard")}
            </Button>
          </p>
        )}
        {from !== null && <p className={layout["soft"]}>{text("from")}</p>}
        <IdeaFields
          value={written}
          isTried={isTried}
          onChange={(changed) => draft.change({ ...changed, proposer })}
        >
          <div aria-live="polite">
            {similar.length > 0 && (
              <div className={styles["similar"]}>
                <p>{text("similar")}</p>
                <ul>
                  {similar.map(({ item }) => (
                    <li key={item.id}>
                      <button
                        type="button"
                        className={styles["title"]}
                        onClick={() => {
                          onClose();
                          onOpen(item.idea);
                        }}
                      >
                        {item.idea.title}
                      </button>{" "}
                      <span className={layout["soft"]}>
                        {text("supporters", { n: item.idea.supporters })}
                      </span>
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </div>
        </IdeaFields>
        {idea === null && (
          <Choices
            label={text("proposer")}
            value={proposer}
            options={proposerKinds.map((value) => ({
              value,
              label: text(`proposer.${value}`),
              hint: text(`proposerHint.${value}`),
            }))}
            onChange={(kind) => draft.change({ ...written, proposer: kind })}
          />
        )}
      </div>
    </Dialog>
  );
}

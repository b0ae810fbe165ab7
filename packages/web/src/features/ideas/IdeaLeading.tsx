import type { IdeaCard } from "@talka/contract";
import { type IdeaState, movesOf } from "@talka/lean";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import { useDraft } from "../../ui/forms/use-draft.ts";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { ideaWords } from "./idea-words.ts";
import { NotNowDialog } from "./NotNowDialog.tsx";
import { useIdeaChange } from "./use-ideas.ts";

interface IdeaLeadingProps {
  readonly idea: IdeaCard;
  readonly ideas: readonly IdeaCard[];
}

/** What whoever leads the board does: answer, move, merge. */
export function IdeaLeading({ idea, ideas }: IdeaLeadingProps) {
  const text = useText(ideaWords);
  const toast = useToast();
  const draft = useDraft(`idea.answer.${idea.id}`, () => ({ answer: idea.answer }));
  const [isRefused, setRefused] = useState(false);
  const [into, setInto] = useState<string | null>(null);
  const move = useIdeaChange(
    (state: IdeaState) =>
      ask("moveIdea", {
        params: { id: idea.id },
        body: { state, answer: draft.value.answer, reason: "" },
      }),
    ({ title, state }) => {
      draft.forget();
      toast({ text: text("moved", { title, state: text(`state.${state}`) }) });
    },
  );
  const merge = useIdeaChange((other: string) =>
    ask("mergeIdea", { params: { id: idea.id }, body: { into: other } }),
  );
  const others = ideas.filter((one) => one.id !== idea.id && one.state !== "merged");
  return (
    <>
      <section className={layout["section"]}>
        <TextArea
          label={text("answer")}
          description={text("answerHint")}
          maxLength={1000}
          rows={2}
          value={draft.value.answer}
          onChange={(answer) => draft.change({ answer })}
        />
        <div className={layout["row"]}>
          {movesOf(idea.state).map((state) => (
            <Button
              key={state}
              size="small"
              isDisabled={move.isPending}
              onPress={() => (state === "not-now" ? setRefused(true) : move.mutate(state))}
            >
              {text("moveTo", { state: text(`state.${state}`) })}
            </Button>
          ))}
        </div>
      </section>
      {others.length > 0 && (
        <details className={layout["group"]}>
          <summary>{text("merge")}</summary>
          <div className={layout["form"]}>
            <Select
              label={text("mergeInto")}
              description={text("mergeHint")}
              value={into}
              options={others.map(({ id, title }) => ({ value: id, label: title }))}
              onChange={setInto}
            />
            <div>
              <Button
                isDisabled={into === null || merge.isPending}
                onPress={() => into !== null && merge.mutate(into)}
              >
                {text("mergeDo")}
              </Button>
            </div>
          </div>
        </details>
      )}
      {isRefused && <NotNowDialog idea={idea} onClose={() => setRefused(false)} />}
    </>
  );
}

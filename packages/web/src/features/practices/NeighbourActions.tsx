import type { PracticePage as Practice } from "@talka/contract";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { cardWords } from "./card-words.ts";
import { useAdoptionAction, usePracticeAction } from "./use-practices.ts";
import { WordsDialog } from "./WordsDialog.tsx";

const none = "none";

/** What a neighbour does with a card. */
export function NeighbourActions({ practice }: { readonly practice: Practice }) {
  const text = useText(cardWords);
  const toast = useToast();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<"borrow" | "visit" | null>(null);
  const { id, may, ownAdoptionId } = practice;
  const ideas = useIdeasFrom(practice.organisation.id, dialog === "borrow");
  const [ideaId, setIdeaId] = useState<string | null>(null);
  const borrow = useAdoptionAction(
    (given: { readonly id: string; readonly why: string }) =>
      ask("createAdoption", { body: { ...given, cardId: id, borrowingId: ideaId } }),
    (page) => void navigate({ to: "/adoptions/$id", params: { id: page.id } }),
  );
  const visit = usePracticeAction(
    (body: { readonly id: string; readonly wish: string }) =>
      ask("askForVisit", { params: { id }, body }),
    () => {
      setDialog(null);
      toast({ text: text("wished"), tone: "good" });
    },
  );
  if (!may.borrow && !may.askForVisit && ownAdoptionId === null) return null;
  return (
    <div className={layout["row"]}>
      {may.borrow && (
        <Button look="primary" onPress={() => setDialog("borrow")}>
          {text("borrow")}
        </Button>
      )}
      {ownAdoptionId !== null && (
        <ButtonLink to="/adoptions/$id" params={{ id: ownAdoptionId }} look="primary">
          {text("ours")}
        </ButtonLink>
      )}
      {may.askForVisit && <Button onPress={() => setDialog("visit")}>{text("askVisit")}</Button>}
      {dialog === "borrow" && (
        <WordsDialog
          title={text("borrow")}
          label={text("why")}
          hint={text("whyHint")}
          action={text("borrow")}
          isRequired={false}
          isPending={borrow.isPending}
          onClose={() => setDialog(null)}
          onSend={(why, made) => borrow.mutate({ id: made, why })}
        >
          {ideas.length > 0 && (
            <Select
              label={text("ofIdea")}
              value={ideaId ?? none}
              options={[{ value: none, label: text("ofIdeaNone") }, ...ideas]}
              onChange={(one) => setIdeaId(one === none ? null : one)}
            />
          )}
        </WordsDialog>
      )}
      {dialog === "visit" && (
        <WordsDialog
          title={text("askVisit")}
          label={text("wish")}
          hint={text("wishHint")}
          action={text("send")}
          isPending={visit.isPending}
          onClose={() => setDialog(null)}
          onSend={(wish, made) => visit.mutate({ id: made, wish })}
        />
      )}
    </div>
  );
}

/** Ideas that one's own municipality took home from the host of a card. */
function useIdeasFrom(hostId: string, enabled: boolean) {
  const query = useQuery({
    queryKey: ["borrowings"],
    queryFn: ({ signal }) => ask("listBorrowings", { signal }),
    enabled,
  });
  return (query.data?.borrowings ?? [])
    .filter((one) => one.from.id === hostId && one.state !== "stopped")
    .map((one) => ({ value: one.id, label: one.idea.slice(0, 120) }));
}

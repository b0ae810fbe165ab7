import type { BorrowingRecord } from "@talka/contract";
import { nextBorrowingStates } from "@talka/exchange";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight, useSession } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { BorrowDialog } from "./BorrowDialog.tsx";
import { borrowingWords } from "./borrowing-words.ts";

/** What one's own organisation takes from others, and what others take from it. */
export function BorrowingPage() {
  const text = useText(borrowingWords);
  const { locale } = useLocale();
  const session = useSession();
  const mayWrite = useRight("material.write");
  const { new: isNew } = useSearch({ from: "/borrowing" });
  const [isAdding, setAdding] = useState(isNew === true);
  usePageTitle(text("title"));
  const own = session?.organisation ?? null;
  const query = useQuery({
    queryKey: ["borrowings"],
    queryFn: ({ signal }) => ask("listBorrowings", { signal }),
    enabled: own !== null,
  });
  if (own === null) {
    return (
      <div className={layout["page"]}>
        <h1>{text("title")}</h1>
        {session !== null && (
          <EmptyState
            title={text("signInFirst")}
            action={
              <ButtonLink to="/sign-in" search={{ next: "/borrowing?new=true" }}>
                {text("signIn")}
              </ButtonLink>
            }
          />
        )}
      </div>
    );
  }
  return (
    <div className={layout["page"]}>
      <div className={layout["head"]}>
        <div>
          <h1>{text("title")}</h1>
          <p className={layout["soft"]}>{text("lead")}</p>
        </div>
        {mayWrite && (
          <Button look="primary" onPress={() => setAdding(true)}>
            {text("add")}
          </Button>
        )}
      </div>
      <QueryState query={query} describeError={(error) => <p>{problemSentence(error, locale)}</p>}>
        {({ borrowings }) =>
          borrowings.length === 0 ? (
            <EmptyState title={text("empty")}>
              <p>{text("emptyHint")}</p>
            </EmptyState>
          ) : (
            <div className={layout["section"]}>
              {borrowings.map((one) => (
                <BorrowingCard key={one.id} borrowing={one} />
              ))}
            </div>
          )
        }
      </QueryState>
      {isAdding && mayWrite && <BorrowDialog ownId={own.id} onClose={() => setAdding(false)} />}
    </div>
  );
}

function BorrowingCard({ borrowing }: { readonly borrowing: BorrowingRecord }) {
  const text = useText(borrowingWords);
  const { locale } = useLocale();
  const [isMoving, setMoving] = useState(false);
  const mayMove = borrowing.mayChange && nextBorrowingStates(borrowing.state).length > 0;
  return (
    <article className={layout["card"]}>
      <div className={layout["row"]}>
        <span className={layout["badge"]}>{text("state", { state: borrowing.state })}</span>
        <span className={layout["soft"]}>
          {text("line", {
            who: borrowing.organisation.names[locale],
            from: borrowing.from.names[locale],
          })}
        </span>
      </div>
      <h2>{borrowing.idea}</h2>
      {borrowing.firstStep !== "" && (
        <p>
          {text("firstStep")}: {borrowing.firstStep}
        </p>
      )}
      {borrowing.reason !== "" && (
        <p>
          {text("reason")}: {borrowing.reason}
        </p>
      )}
      {borrowing.mayChange && (
        <div className={layout["row"]}>
          {mayMove && <Button onPress={() => setMoving(true)}>{text("move")}</Button>}
          <ButtonLink to="/practices" search={{ q: firstWords(borrowing.idea) }} look="quiet">
            {text("findCard")}
          </ButtonLink>
          <ButtonLink
            to="/practices/new"
            search={{ from: `borrowing:${borrowing.id}` }}
            look="quiet"
          >
            {text("tellCard")}
          </ButtonLink>
        </div>
      )}
      {isMoving && <MoveDialog borrowing={borrowing} onClose={() => setMoving(false)} />}
    </article>
  );
}

/** Enough of an idea to look for a card with. */
function firstWords(idea: string): string {
  return idea.split(/\s+/).slice(0, 6).join(" ").slice(0, 200);
}

function MoveDialog({
  borrowing,
  onClose,
}: {
  readonly borrowing: BorrowingRecord;
  readonly onClose: () => void;
}) {
  const text = useText(borrowingWords);
  const { locale } = useLocale();
  const client = useQueryClient();
  const next = nextBorrowingStates(borrowing.state);
  const [state, setState] = useState<BorrowingRecord["state"]>(next[0] ?? borrowing.state);
  const [firstStep, setFirstStep] = useState(borrowing.firstStep);
  const [reason, setReason] = useState("");
  const move = useMutation({
    mutationFn: () =>
      ask("moveBorrowing", { params: { id: borrowing.id }, body: { state, firstStep, reason } }),
    onSuccess: onClose,
    onSettled: () => client.invalidateQueries({ queryKey: ["borrowings"] }),
  });
  return (
    <Dialog
      isOpen
      title={text("move")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button look="primary" isDisabled={move.isPending} onPress={() => move.mutate()}>
            {text("save")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        <Select
          label={text("move")}
          value={state}
          options={next.map((value) => ({ value, label: text("to", { state: value }) }))}
          onChange={setState}
        />
        <TextArea label={text("firstStep")} value={firstStep} onChange={setFirstStep} />
        {state === "stopped" && (
          <TextArea
            label={text("reason")}
            description={text("reasonHint")}
            value={reason}
            onChange={setReason}
          />
        )}
        {move.error !== null && <p role="alert">{problemSentence(move.error, locale)}</p>}
      </div>
    </Dialog>
  );
}

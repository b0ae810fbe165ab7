import type { GembaNote, TeamChecks, WorkplaceCheck } from "@talka/contract";
import { fiveSResult } from "@talka/lean";
import { formatNumber } from "@talka/report";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { checkWords } from "./check-words.ts";
import checks from "./checks.module.css";
import { showDay } from "./days.ts";
import { FiveSForm } from "./FiveSForm.tsx";
import { FiveSView } from "./FiveSView.tsx";
import { GembaForm } from "./GembaForm.tsx";
import { GembaView } from "./GembaView.tsx";
import { TeamFrame } from "./TeamFrame.tsx";
import { useCheckActions, useChecks } from "./use-checks.ts";

/** 5S checks and gemba notes of a team. */
export function ChecksPage() {
  const text = useText(checkWords);
  const { locale } = useLocale();
  const { teamId } = useParams({ from: "/boards/$teamId/checks" });
  const query = useChecks(teamId);
  return (
    <TeamFrame teamId={teamId} part="partChecks">
      <QueryState
        query={query}
        label={text("loading")}
        describeError={(error) => <p>{problemSentence(error, locale)}</p>}
      >
        {(given) => <ChecksView teamId={teamId} given={given} />}
      </QueryState>
    </TeamFrame>
  );
}

type Form = "check" | "note" | null;

function ChecksView({ teamId, given }: { readonly teamId: string; readonly given: TeamChecks }) {
  const text = useText(checkWords);
  const [form, setForm] = useState<Form>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const { today, mayWrite } = given;
  const done = (id: string | null) => {
    setForm(null);
    if (id !== null) setOpenId(id);
  };
  if (form === "check") return <FiveSForm teamId={teamId} today={today} onDone={done} />;
  if (form === "note") return <GembaForm teamId={teamId} today={today} onDone={done} />;
  return (
    <>
      <section className={layout["section"]} aria-labelledby="checks-5s">
        <div className={layout["head"]} data-print="hide">
          <div>
            <h2 id="checks-5s">{text("checks")}</h2>
            <p className={layout["soft"]}>{text("checksLead")}</p>
          </div>
          {mayWrite && <Button onPress={() => setForm("check")}>{text("newCheck")}</Button>}
        </div>
        {given.checks.length === 0 && (
          <EmptyState title={text("noChecks")}>
            <p>{text("noChecksHint")}</p>
          </EmptyState>
        )}
        {given.checks.map((check, k) => (
          <CheckCard
            key={check.id}
            teamId={teamId}
            check={check}
            given={given}
            isOpen={openId === check.id || (openId === null && k === 0)}
          />
        ))}
      </section>
      <section className={layout["section"]} aria-labelledby="checks-gemba">
        <div className={layout["head"]} data-print="hide">
          <div>
            <h2 id="checks-gemba">{text("notes")}</h2>
            <p className={layout["soft"]}>{text("notesLead")}</p>
          </div>
          {mayWrite && <Button onPress={() => setForm("note")}>{text("newNote")}</Button>}
        </div>
        {given.notes.length === 0 && (
          <EmptyState title={text("noNotes")}>
            <p>{text("noNotesHint")}</p>
          </EmptyState>
        )}
        {given.notes.map((note) => (
          <NoteCard
            key={note.id}
            teamId={teamId}
            note={note}
            given={given}
            isOpen={openId === note.id}
          />
        ))}
      </section>
    </>
  );
}

function CheckCard({
  teamId,
  check,
  given,
  isOpen,
}: {
  readonly teamId: string;
  readonly check: WorkplaceCheck;
  readonly given: TeamChecks;
  readonly isOpen: boolean;
}) {
  const text = useText(checkWords);
  const { locale } = useLocale();
  const { deleteCheck } = useCheckActions(teamId);
  const earlier = given.checks
    .slice(given.checks.indexOf(check) + 1)
    .filter((one) => one.kind === check.kind && one.place === check.place);
  return (
    <details className={checks["card"]} open={isOpen}>
      <summary>
        <strong>{check.place}</strong>
        <span>{text("kind", { kind: check.kind })}</span>
        <span>{showDay(check.checkedOn, locale)}</span>
        <span className={layout["badge"]}>
          {text("score", { score: formatNumber(fiveSResult(check.scores).all, locale, 0) })}
        </span>
      </summary>
      <FiveSView check={check} earlier={earlier} today={given.today} />
      <CardDeeds mayDelete={given.mayLead} onDelete={() => deleteCheck.mutate(check.id)} />
    </details>
  );
}

function NoteCard({
  teamId,
  note,
  given,
  isOpen,
}: {
  readonly teamId: string;
  readonly note: GembaNote;
  readonly given: TeamChecks;
  readonly isOpen: boolean;
}) {
  const { locale } = useLocale();
  const { deleteNote } = useCheckActions(teamId);
  return (
    <details className={checks["card"]} open={isOpen}>
      <summary>
        <strong>{note.purpose}</strong>
        {note.processName !== null && <span>{note.processName}</span>}
        <span>{showDay(note.visitedOn, locale)}</span>
      </summary>
      <GembaView note={note} />
      <CardDeeds mayDelete={given.mayLead} onDelete={() => deleteNote.mutate(note.id)} />
    </details>
  );
}

function CardDeeds({
  mayDelete,
  onDelete,
}: {
  readonly mayDelete: boolean;
  readonly onDelete: () => void;
}) {
  const text = useText(checkWords);
  const [isAsking, setAsking] = useState(false);
  return (
    <div className={layout["row"]} data-print="hide">
      <Button size="small" onPress={() => print()}>
        {text("print")}
      </Button>
      {mayDelete && (
        <Button size="small" look="quiet" onPress={() => setAsking(true)}>
          {text("delete")}
        </Button>
      )}
      <Dialog
        isOpen={isAsking}
        title={text("deleteTitle")}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{text("cancel")}</Button>
            <Button
              look="danger"
              onPress={() => {
                setAsking(false);
                onDelete();
              }}
            >
              {text("delete")}
            </Button>
          </>
        }
      >
        <p>{text("deleteText")}</p>
      </Dialog>
    </div>
  );
}

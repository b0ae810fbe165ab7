import type { VisitPage as Visit } from "@talka/contract";
import { dayIn, readText, tellBy, visitPhase } from "@talka/exchange";
import { formatDay } from "@talka/report";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useSession } from "../../api/use-session.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Translated } from "../../ui/format/Translated.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { PublicityBlock } from "../../ui/publicity/PublicityBlock.tsx";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { NoteSection } from "./NoteSection.tsx";
import { useNotes, useVisit, useVisitAction } from "./use-visits.ts";
import { VisitDialog } from "./VisitDialog.tsx";
import { visitPageWords } from "./visit-page-words.ts";
import styles from "./visits.module.css";

/** One visit: what is noted before, during and after it. */
export function VisitPage() {
  const text = useText(visitPageWords);
  const { locale } = useLocale();
  const personId = useSession()?.person?.id;
  const visit = useVisit();
  return (
    <div className={layout["page"]}>
      <p>
        <Link to="/visits">{text("back")}</Link>
      </p>
      <QueryState
        query={visit}
        label={text("loading")}
        describeError={(error) => problemSentence(error, locale)}
      >
        {(page) => personId !== undefined && <VisitView visit={page} personId={personId} />}
      </QueryState>
      {visit.status === "error" && <h1>{text("title")}</h1>}
    </div>
  );
}

interface VisitViewProps {
  readonly visit: Visit;
  readonly personId: string;
}

function VisitView({ visit, personId }: VisitViewProps) {
  const text = useText(visitPageWords);
  const { locale } = useLocale();
  const notes = useNotes(personId, visit);
  usePageTitle(readText(visit.title, locale).text);
  const day = (one: string) => formatDay(Date.parse(one), locale, "UTC");
  const phase = visitPhase(visit, dayIn(new Date(), visit.zone));
  return (
    <>
      <header className={layout["section"]}>
        <div className={layout["head"]}>
          <h1>
            <Translated text={visit.title} noted />
          </h1>
          {visit.mayManage && (
            <div className={layout["row"]}>
              <EditButton visit={visit} />
              <RemoveButton visit={visit} />
            </div>
          )}
        </div>
        <p className={styles["facts"]}>
          <span>{[...new Set([visit.startsOn, visit.endsOn])].map(day).join(" – ")}</span>
          {visit.place !== "" && <span>{visit.place}</span>}
          <span className={layout["badge"]}>{text("part", { part: visit.part })}</span>
        </p>
        <dl className={styles["people"]}>
          <dt>{text("host")}</dt>
          <dd>{visit.host.names[locale]}</dd>
          <dt>{text("guests")}</dt>
          <dd>{visit.guests.map((one) => one.names[locale]).join(", ")}</dd>
          {visit.process !== "" && (
            <>
              <dt>{text("process")}</dt>
              <dd>{visit.process}</dd>
            </>
          )}
        </dl>
        <p className={styles["phase"]}>
          {text("phase", { phase, day: day(tellBy(visit.endsOn)) })}
        </p>
        <p className={layout["soft"]}>{text("rule")}</p>
        <p className={styles["actions"]}>
          <Link to="/events/$id" params={{ id: visit.eventId }}>
            {text("eventPage")}
          </Link>
          {(["no", "yes"] as const).map((filled) => (
            <a
              key={filled}
              href={`/api/visits/${visit.id}/sheet?locale=${locale}&filled=${filled}`}
              download
            >
              {text(filled === "yes" ? "sheetFilled" : "sheetBlank")}
            </a>
          ))}
        </p>
      </header>
      {notes.waiting.length > 0 && (
        <p role="status" className={styles["waiting"]}>
          {text("waiting", { count: notes.waiting.length })}
          <Button size="small" onPress={() => void notes.sendAll()}>
            {text("sendNow")}
          </Button>
        </p>
      )}
      {(["aim", "question", "observation", "borrow", "offer"] as const).map((kind) => (
        <NoteSection key={kind} visit={visit} personId={personId} kind={kind} onAdd={notes.add} />
      ))}
      {visit.fundingProfile !== null && <PublicityBlock profile={visit.fundingProfile} />}
    </>
  );
}

function EditButton({ visit }: { readonly visit: Visit }) {
  const text = useText(visitPageWords);
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{text("edit")}</Button>
      {isOpen && <VisitDialog visit={visit} onClose={close} onSaved={close} />}
    </>
  );
}

function RemoveButton({ visit }: { readonly visit: Visit }) {
  const text = useText(visitPageWords);
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const remove = useVisitAction(
    visit.id,
    () => ask("deleteVisit", { params: { id: visit.id } }),
    () => void navigate({ to: "/visits" }),
  );
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {text("remove")}
      </Button>
      <Dialog
        isOpen={isOpen}
        title={text("remove")}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onPress={() => setOpen(false)}>{text("cancel")}</Button>
            <Button
              look="danger"
              isDisabled={remove.isPending}
              onPress={() => remove.mutate(undefined)}
            >
              {text("remove")}
            </Button>
          </>
        }
      >
        <p>{text("removeText")}</p>
      </Dialog>
    </>
  );
}

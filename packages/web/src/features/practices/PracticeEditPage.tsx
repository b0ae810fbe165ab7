import type { PracticePage as Practice } from "@talka/contract";
import type { TranslatedText } from "@talka/exchange";
import { blankPractice, type PracticeContent } from "@talka/lean";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight, useSession } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import { useRevisedDraft } from "../../ui/forms/use-revised-draft.ts";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { cardWords } from "./card-words.ts";
import { editWords } from "./edit-words.ts";
import { PracticeForm } from "./PracticeForm.tsx";
import styles from "./practices.module.css";
import { type NewPractice, usePractice, usePracticeAction } from "./use-practices.ts";

/** Changes a card. */
export function PracticeEditPage() {
  const { id } = useParams({ from: "/practices/$id/edit" });
  const { locale } = useLocale();
  const query = usePractice(id);
  return (
    <Gate>
      <QueryState query={query} describeError={(error) => problemSentence(error, locale)}>
        {(practice) => (
          <Editor
            key={practice.id}
            page={practice}
            from={null}
            start={practice.content as unknown as PracticeContent}
          />
        )}
      </QueryState>
    </Gate>
  );
}

/** Begins a card, blank or from another record: `?from=borrowing:<id>`. */
export function PracticeNewPage() {
  const { from } = useSearch({ from: "/practices/new" });
  const { locale } = useLocale();
  const source = sourceOf(from);
  const [blank] = useState(() => blankPractice(locale));
  const query = useQuery({
    queryKey: ["practice-draft", from, locale],
    queryFn: ({ signal }) =>
      ask("draftPractice", { params: source ?? {}, query: { locale }, signal }),
    enabled: source !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Gate>
      {source === null ? (
        <Editor page={null} from={null} start={blank} />
      ) : (
        <QueryState query={query} describeError={(error) => problemSentence(error, locale)}>
          {({ content }) => (
            <Editor page={null} from={source} start={content as unknown as PracticeContent} />
          )}
        </QueryState>
      )}
    </Gate>
  );
}

function sourceOf(from: string | undefined): NonNullable<NewPractice["from"]> | null {
  const found = /^(trial|analysis|borrowing):([0-9a-f-]{36})$/.exec(from ?? "");
  if (found === null) return null;
  return { kind: found[1] as "trial", id: found[2] ?? "" };
}

function Gate({ children }: { readonly children: React.ReactNode }) {
  const text = useText(editWords);
  const session = useSession();
  const mayWrite = useRight("lean.contribute");
  if (session === null) return null;
  if (mayWrite) return children;
  return (
    <div className={layout["page"]}>
      <h1>{text("newTitle")}</h1>
      <EmptyState
        title={text(session.person === null ? "signInFirst" : "noRight")}
        action={
          session.person === null && (
            <ButtonLink to="/sign-in" search={{ next: "/practices/new" }}>
              {text("signIn")}
            </ButtonLink>
          )
        }
      />
    </div>
  );
}

interface EditorProps {
  readonly page: Practice | null;
  readonly from: NewPractice["from"];
  readonly start: PracticeContent;
}

/** What is written: the card, and whom to ask. */
export interface WrittenPractice {
  readonly content: PracticeContent;
  readonly contact: string;
}

function Editor({ page, from, start }: EditorProps) {
  const text = useText(editWords);
  const card = useText(cardWords);
  const toast = useToast();
  const navigate = useNavigate();
  const [madeId] = useState(() => crypto.randomUUID());
  const [titleError, setTitleError] = useState<string | undefined>();
  const place = page?.id ?? `new${from === null ? "" : `:${from.id}`}`;
  const kept = useRevisedDraft<WrittenPractice>(`practice.${place}`, {
    id: page?.id ?? madeId,
    basedOn: page?.revision ?? null,
    value: { content: start, contact: page?.contact ?? "" },
  });
  const title = text(page === null ? "newTitle" : "editTitle");
  usePageTitle(title);
  const save = usePracticeAction(
    (written: WrittenPractice) => {
      const { contact } = written;
      const content = written.content as unknown as NewPractice["content"];
      return kept.basedOn === null
        ? ask("createPractice", { body: { id: kept.id, content, contact, from } })
        : ask("updatePractice", {
            params: { id: kept.id },
            body: { basedOn: kept.basedOn, content, contact },
          });
    },
    (saved) => {
      kept.discard();
      toast({ text: text("saved"), tone: "good" });
      void navigate({ to: "/practices/$id", params: { id: saved.id } });
    },
  );
  const { value } = kept;
  const keep = () => {
    if (value.content.title.text.trim() === "") return setTitleError(text("titleMissing"));
    setTitleError(undefined);
    return save.mutate({ ...value, content: tidied(value.content) });
  };
  return (
    <div className={layout["page"]}>
      <div>
        <p>
          {page === null ? (
            <Link to="/practices" search={{}}>
              ← {card("back")}
            </Link>
          ) : (
            <Link to="/practices/$id" params={{ id: page.id }}>
              ← {page.title.text}
            </Link>
          )}
        </p>
        <h1>{title}</h1>
      </div>
      {kept.isRestored && (
        <div className={styles["notice"]}>
          <p>{text("restored")}</p>
          <Button size="small" onPress={kept.discard}>
            {text("discard")}
          </Button>
        </div>
      )}
      <PracticeForm value={value} titleError={titleError} onChange={kept.change} />
      <div className={styles["bar"]}>
        <Button look="primary" isDisabled={save.isPending} onPress={keep}>
          {text("save")}
        </Button>
        {titleError !== undefined && <span role="alert">{titleError}</span>}
      </div>
    </div>
  );
}

/** Sections that were emptied again are not written. */
function tidied(content: PracticeContent): PracticeContent {
  const written = Object.entries(content.sections).filter(
    (entry): entry is [string, TranslatedText] => (entry[1]?.text.trim() ?? "") !== "",
  );
  const sections = Object.fromEntries(written);
  const notKnown = content.notKnown.filter((one) => sections[one] === undefined);
  return { ...content, sections, notKnown };
}

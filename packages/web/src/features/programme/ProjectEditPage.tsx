import type { ProjectContent } from "@talka/contract";
import { originalText } from "@talka/exchange";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useSession } from "../../api/use-session.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { useDraft } from "../../ui/forms/use-draft.ts";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { DraftNotice } from "./DraftNotice.tsx";
import { PartnerFields } from "./PartnerFields.tsx";
import { ProjectFields } from "./ProjectFields.tsx";
import styles from "./programme.module.css";
import { programmeWords } from "./programme-words.ts";
import { useProgrammeChange, useProject } from "./use-programme.ts";

/** A project being begun or changed by its lead. */
export function ProjectEditPage() {
  const { id } = useParams({ from: "/programme/$id/edit" });
  const text = useText(programmeWords);
  const { locale } = useLocale();
  const own = useSession()?.organisation?.id;
  const isNew = id === "new";
  const known = useProject(id, !isNew);
  const title = text(isNew ? "newTitle" : "editTitle");
  usePageTitle(title);
  return (
    <div className={layout["page"]}>
      <div>
        <p className={layout["small"]}>
          {isNew ? (
            <Link to="/programme">← {text("back")}</Link>
          ) : (
            <Link to="/programme/$id" params={{ id }}>
              ← {text("back")}
            </Link>
          )}
        </p>
        <h1>{title}</h1>
      </div>
      {isNew
        ? own !== undefined && <Editor id={null} begin={() => emptyProject(own, locale)} />
        : known && (
            <QueryState query={known} describeError={(error) => problemSentence(error, locale)}>
              {(project) =>
                project.mayEdit ? (
                  <Editor key={id} id={id} begin={() => contentOf(project)} />
                ) : (
                  <p>{text("readOnly")}</p>
                )
              }
            </QueryState>
          )}
    </div>
  );
}

interface EditorProps {
  readonly id: string | null;
  readonly begin: () => ProjectContent;
}

function Editor({ id, begin }: EditorProps) {
  const text = useText(programmeWords);
  const toast = useToast();
  const navigate = useNavigate();
  const draft = useDraft(`project.${id ?? "new"}`, begin);
  const [newId] = useState(() => crypto.randomUUID());
  const [isTried, setTried] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const project = draft.value;
  const isFine =
    project.title.text.trim() !== "" &&
    project.startsOn !== "" &&
    project.startsOn <= project.endsOn;
  const save = useProgrammeChange(
    (content: ProjectContent) =>
      id === null
        ? ask("createProject", { body: { ...content, id: newId } })
        : ask("updateProject", { params: { id }, body: { ...content, workingGroups: undefined } }),
    async (told) => {
      draft.forget();
      toast({ text: text("saved") });
      await navigate({ to: "/programme/$id", params: { id: told.id }, search: { view: "about" } });
    },
  );
  const remove = useProgrammeChange(
    (own: string) => ask("deleteProject", { params: { id: own } }),
    async () => {
      draft.forget();
      toast({ text: text("deleted") });
      await navigate({ to: "/programme" });
    },
  );
  const set = (change: Partial<ProjectContent>) => draft.change({ ...project, ...change });
  return (
    <form
      className={layout["page"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isFine) save.mutate(project);
      }}
    >
      <DraftNotice draft={draft} />
      <ProjectFields project={project} isTried={isTried} onChange={set} />
      <PartnerFields project={project} onChange={set} />
      <div className={styles["actions"]}>
        <Button type="submit" look="primary" isDisabled={save.isPending}>
          {text("save")}
        </Button>
        {id !== null && (
          <Button look="quiet" onPress={() => setAsking(true)}>
            {text("delete")}
          </Button>
        )}
      </div>
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
                if (id !== null) remove.mutate(id);
              }}
            >
              {text("delete")}
            </Button>
          </>
        }
      >
        <p>{text("deleteText")}</p>
      </Dialog>
    </form>
  );
}

function emptyProject(own: string, locale: "lv" | "lt" | "en"): ProjectContent {
  const year = new Date().getFullYear();
  return {
    kind: "project",
    title: originalText(locale, ""),
    theme: "",
    purpose: null,
    startsOn: `${year}-01-01`,
    endsOn: `${year + 1}-12-31`,
    fundingProfileId: null,
    partners: [{ organisationId: own, part: "lead", since: null, until: null }],
    workingGroups: [],
  };
}

function contentOf(project: ProjectContent): ProjectContent {
  const { kind, title, theme, purpose, startsOn, endsOn } = project;
  const { fundingProfileId, partners, workingGroups } = project;
  return {
    ...{ kind, title, theme, purpose, startsOn, endsOn },
    ...{ fundingProfileId, partners, workingGroups },
  };
}

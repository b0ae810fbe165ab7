import type { IdeaCard } from "@talka/contract";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight, useSession } from "../../api/use-session.ts";
import { Choice } from "../../ui/charts/Choice.tsx";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { IdeaBoardView } from "./IdeaBoardView.tsx";
import { IdeaDialog } from "./IdeaDialog.tsx";
import { IdeaPanel } from "./IdeaPanel.tsx";
import { ideaWords } from "./idea-words.ts";
import { LimitsDialog } from "./LimitsDialog.tsx";
import { PickView } from "./PickView.tsx";
import { useIdeas } from "./use-ideas.ts";

/** Ideas of the municipality: as a board, or by effort and payoff. */
export function IdeasPage() {
  const text = useText(ideaWords);
  const { locale } = useLocale();
  const session = useSession();
  const mayWrite = useRight("lean.contribute");
  const { view = "board", from, idea: openId } = useSearch({ from: "/ideas" });
  const navigate = useNavigate({ from: "/ideas" });
  const board = useIdeas(session?.organisation != null);
  const [isNew, setNew] = useState(from !== undefined);
  const [isLimiting, setLimiting] = useState(false);
  usePageTitle(text("title"));
  const open = (idea: IdeaCard | null) =>
    void navigate({ search: ({ idea: _, ...rest }) => (idea ? { ...rest, idea: idea.id } : rest) });
  const closeNew = () => {
    setNew(false);
    void navigate({ search: ({ from: _, ...rest }) => rest });
  };
  return (
    <div className={layout["page"]}>
      <div className={layout["head"]}>
        <div style={{ maxWidth: "var(--measure)" }}>
          <h1>{text("title")}</h1>
          <p className={layout["soft"]}>{text("lead")}</p>
        </div>
        {mayWrite && (
          <Button look="primary" onPress={() => setNew(true)}>
            {text("newIdea")}
          </Button>
        )}
      </div>
      {session !== null && session.organisation === null ? (
        <EmptyState
          title={text("signInFirst")}
          action={
            <ButtonLink to="/sign-in" search={{ next: "/ideas" }}>
              {text("signIn")}
            </ButtonLink>
          }
        />
      ) : (
        <QueryState
          query={board}
          label={text("loading")}
          describeError={(error) => problemSentence(error, locale)}
        >
          {(page) => (
            <>
              {page.ideas.length === 0 ? (
                <EmptyState title={text("none")}>
                  <p>{text("noneHint")}</p>
                </EmptyState>
              ) : (
                <>
                  <div className={layout["row"]} data-print="hide">
                    <Choice
                      label={text("view")}
                      value={view}
                      options={(["board", "pick"] as const).map((value) => ({
                        value,
                        label: text(`view.${value}`),
                      }))}
                      onChange={(next) =>
                        void navigate({ search: (before) => ({ ...before, view: next }) })
                      }
                    />
                    {page.mayLead && view === "board" && (
                      <Button size="small" look="quiet" onPress={() => setLimiting(true)}>
                        {text("limits")}
                      </Button>
                    )}
                  </div>
                  {view === "board" ? (
                    <IdeaBoardView page={page} onOpen={open} />
                  ) : (
                    <PickView ideas={page.ideas} onOpen={open} />
                  )}
                </>
              )}
              {page.ideas
                .filter(({ id }) => id === openId)
                .map((idea) => (
                  <IdeaPanel
                    key={idea.id}
                    idea={idea}
                    page={page}
                    onOpen={open}
                    onClose={() => open(null)}
                  />
                ))}
              {isNew && mayWrite && (
                <IdeaDialog
                  idea={null}
                  from={from ?? null}
                  others={page.ideas}
                  onOpen={open}
                  onClose={closeNew}
                />
              )}
              {isLimiting && (
                <LimitsDialog limits={page.limits} onClose={() => setLimiting(false)} />
              )}
            </>
          )}
        </QueryState>
      )}
    </div>
  );
}

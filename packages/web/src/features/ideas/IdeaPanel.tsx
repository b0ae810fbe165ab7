import type { IdeaCard } from "@talka/contract";
import { livesOnIn } from "@talka/lean";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { usePlaces } from "../../api/use-places.ts";
import { useRight } from "../../api/use-session.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { ClockBadge } from "./ClockBadge.tsx";
import type { Board } from "./IdeaBoardView.tsx";
import { IdeaDialog } from "./IdeaDialog.tsx";
import { IdeaLeading } from "./IdeaLeading.tsx";
import { IdeaNotes } from "./IdeaNotes.tsx";
import { ideaWords } from "./idea-words.ts";
import styles from "./ideas.module.css";
import { useIdeaChange, useReplyClocks } from "./use-ideas.ts";

interface IdeaPanelProps {
  readonly idea: IdeaCard;
  readonly page: Board;
  readonly onOpen: (idea: IdeaCard) => void;
  readonly onClose: () => void;
}

/** One idea with its answer, supporters, notes and what it became. */
export function IdeaPanel({ idea, page, onOpen, onClose }: IdeaPanelProps) {
  const text = useText(ideaWords);
  const mayWrite = useRight("lean.contribute");
  const clock = useReplyClocks(page.country, [idea]).get(idea.id);
  const { processes, teams } = usePlaces();
  const [isEdited, setEdited] = useState(false);
  const support = useIdeaChange((supports: boolean) =>
    ask("supportIdea", { params: { id: idea.id }, body: { supports } }),
  );
  const isMerged = idea.state === "merged";
  const team = teams.find(({ id }) => id === idea.teamId)?.name;
  const process = processes.find(({ id }) => id === idea.processId)?.name;
  const lives = livesOnIn(
    idea.id,
    (id) => page.ideas.find((one) => one.id === id)?.mergedInto ?? null,
  );
  const into = isMerged ? page.ideas.find(({ id }) => id === lives) : undefined;
  const by =
    idea.proposerName !== null
      ? text("by", { name: idea.proposerName })
      : idea.proposer === "team"
        ? team === undefined
          ? text("byTeamOnly")
          : text("byTeam", { team })
        : null;
  if (isEdited) {
    return (
      <IdeaDialog
        idea={idea}
        from={null}
        others={page.ideas}
        onOpen={onOpen}
        onClose={() => setEdited(false)}
      />
    );
  }
  return (
    <Dialog
      isOpen
      shape="drawer"
      title={idea.title}
      onClose={onClose}
      actions={<Button onPress={onClose}>{text("close")}</Button>}
    >
      <div className={styles["panel"]}>
        <div className={layout["row"]}>
          <span className={layout["badge"]}>{text(`state.${idea.state}`)}</span>
          {clock !== undefined && <ClockBadge clock={clock} />}
        </div>
        {into !== undefined && (
          <p>
            <button type="button" className={styles["title"]} onClick={() => onOpen(into)}>
              {text("mergedInto", { title: into.title })}
            </button>
          </p>
        )}
        {idea.effect !== "" && <p className={styles["said"]}>{idea.effect}</p>}
        <p className={layout["soft"]}>
          {[
            by,
            process,
            `${text("effort")}: ${text(`effort.${idea.effort ?? "none"}`)}`,
            `${text("payoff")}: ${text(`payoff.${idea.payoff ?? "none"}`)}`,
          ]
            .filter((one) => one != null)
            .join(" · ")}
        </p>
        {idea.answer !== "" && (
          <div className={styles["answer"]}>
            <h3>{text("answer")}</h3>
            <p>{idea.answer}</p>
          </div>
        )}
        {idea.notNowReason !== "" && (
          <div className={styles["answer"]}>
            <h3>{text("reason")}</h3>
            <p>{idea.notNowReason}</p>
          </div>
        )}
        {!isMerged && (
          <>
            <div className={layout["row"]}>
              {mayWrite && (
                <Button
                  look={idea.iSupport ? "plain" : "primary"}
                  aria-pressed={idea.iSupport}
                  isDisabled={support.isPending}
                  onPress={() => support.mutate(!idea.iSupport)}
                >
                  {text(idea.iSupport ? "supported" : "support")}
                </Button>
              )}
              <span>{text("supporters", { n: idea.supporters })}</span>
              <small className={layout["soft"]}>{text("supportHint")}</small>
            </div>
            <div className={layout["row"]}>
              {idea.trialIds.map((id) => (
                // a page of another feature: its address is all that is known of it here
                <Link key={id} to={`/trials/${id}` as "/"}>
                  {text("openTrial")}
                </Link>
              ))}
              {mayWrite && (
                <ButtonLink size="small" to={`/trials?from=idea:${idea.id}` as "/"}>
                  {text("planTrial")}
                </ButtonLink>
              )}
              {mayWrite && (idea.state === "new" || page.mayLead) && (
                <Button size="small" look="quiet" onPress={() => setEdited(true)}>
                  {text("edit")}
                </Button>
              )}
            </div>
          </>
        )}
        {page.mayLead && !isMerged && (
          <IdeaLeading key={idea.state} idea={idea} ideas={page.ideas} />
        )}
        <IdeaNotes idea={idea} />
      </div>
    </Dialog>
  );
}

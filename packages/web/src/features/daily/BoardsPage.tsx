import type { BoardSummary, TeamPage } from "@talka/contract";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useSession } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import styles from "./daily.module.css";
import { showDay, todayHere } from "./days.ts";
import { EscalationLine } from "./EscalationLine.tsx";
import { escalationWords } from "./escalation-words.ts";
import { TeamDialog } from "./TeamDialog.tsx";
import { SignInFirst } from "./TeamFrame.tsx";
import { teamWords } from "./team-words.ts";
import { useBoards } from "./use-boards.ts";

/** All boards by tier, and before them what waits for an answer anywhere in the house. */
export function BoardsPage() {
  const say = useText(escalationWords);
  const tell = useText(teamWords);
  const { locale } = useLocale();
  const session = useSession();
  const query = useBoards(session?.organisation != null);
  const [edited, setEdited] = useState<TeamPage | "new" | null>(null);
  usePageTitle(tell("title"));
  if (session !== null && session.person === null) return <SignInFirst />;
  const mayLead = query.data?.mayLead ?? false;
  const newTeam = (
    <Button look="primary" onPress={() => setEdited("new")}>
      {tell("newTeam")}
    </Button>
  );
  return (
    <div className={layout["page"]}>
      <div className={layout["head"]}>
        <div>
          <h1>{tell("title")}</h1>
          <p className={layout["soft"]}>{tell("lead")}</p>
        </div>
        {mayLead && newTeam}
      </div>
      <QueryState
        query={query}
        label={tell("loading")}
        describeError={(error) => <p>{problemSentence(error, locale)}</p>}
      >
        {({ boards, waiting }) => {
          const teams = boards.map((one) => one.team);
          const open = boards.filter((one) => one.team.closedOn === null);
          const closed = teams.filter((one) => one.closedOn !== null);
          return (
            <>
              {boards.length === 0 && (
                <EmptyState title={tell("empty")}>
                  <p>{tell(mayLead ? "emptyHint" : "emptyReader")}</p>
                </EmptyState>
              )}
              {waiting.length > 0 && (
                <section className={layout["section"]} aria-labelledby="boards-waiting">
                  <h2 id="boards-waiting">{tell("waitingTitle")}</h2>
                  <ul className={styles["waiting"]}>
                    {waiting.map((card) => (
                      <li key={card.id} data-late={card.state === "overdue"}>
                        <Link to="/boards/$teamId/answers" params={{ teamId: card.toTeamId }}>
                          {card.text}
                        </Link>
                        <p className={layout["soft"]}>{say("askedBy", { name: card.fromName })}</p>
                        <EscalationLine card={card} today={todayHere()} />
                      </li>
                    ))}
                  </ul>
                </section>
              )}
              {[1, 2, 3].map((tier) => {
                const own = open.filter((one) => one.team.tier === tier);
                if (own.length === 0) return null;
                return (
                  <section key={tier} className={layout["section"]}>
                    <h2>{tell("tierBadge", { tier })}</h2>
                    <ul className={styles["teams"]}>
                      {own.map((one) => (
                        <TeamCard
                          key={one.team.id}
                          board={one}
                          parent={teams.find((team) => team.id === one.team.parentId)}
                          onChange={mayLead ? () => setEdited(one.team) : undefined}
                        />
                      ))}
                    </ul>
                  </section>
                );
              })}
              {closed.length > 0 && (
                <details className={layout["group"]}>
                  <summary>{tell("closedTeams", { count: closed.length })}</summary>
                  <ul>
                    {closed.map((team) => (
                      <li key={team.id} className={layout["row"]}>
                        <Link to="/boards/$teamId" params={{ teamId: team.id }}>
                          {team.name}
                        </Link>
                        <span className={layout["soft"]}>
                          {tell("closedOn", { day: showDay(team.closedOn ?? "", locale) })}
                        </span>
                        {mayLead && (
                          <Button
                            size="small"
                            look="quiet"
                            aria-label={tell("changeTeam", { name: team.name })}
                            onPress={() => setEdited(team)}
                          >
                            {tell("change")}
                          </Button>
                        )}
                      </li>
                    ))}
                  </ul>
                </details>
              )}
              {edited !== null && (
                <TeamDialog
                  team={edited === "new" ? null : edited}
                  teams={teams}
                  onClose={() => setEdited(null)}
                />
              )}
            </>
          );
        }}
      </QueryState>
    </div>
  );
}

function TeamCard({
  board,
  parent,
  onChange,
}: {
  readonly board: BoardSummary;
  readonly parent: TeamPage | undefined;
  readonly onChange: (() => void) | undefined;
}) {
  const tell = useText(teamWords);
  const { team, openItems, incoming, incomingOverdue, outgoing, outgoingOverdue } = board;
  return (
    <li className={styles["team"]}>
      <div className={styles["teamHead"]}>
        <h3>
          <Link to="/boards/$teamId" params={{ teamId: team.id }}>
            {team.name}
          </Link>
        </h3>
        {onChange !== undefined && (
          <Button
            size="small"
            look="quiet"
            aria-label={tell("changeTeam", { name: team.name })}
            onPress={onChange}
          >
            {tell("change")}
          </Button>
        )}
      </div>
      {parent !== undefined && <p className={styles["parent"]}>↑ {parent.name}</p>}
      <ul className={styles["facts"]}>
        <li>{tell("open", { count: openItems })}</li>
        {incoming > 0 && (
          <li>
            {tell("waitsHere", { count: incoming })}
            {incomingOverdue > 0 && <Late count={incomingOverdue} />}
          </li>
        )}
        {outgoing > 0 && (
          <li>
            {tell("waitsAbove", { count: outgoing })}
            {outgoingOverdue > 0 && <Late count={outgoingOverdue} />}
          </li>
        )}
      </ul>
    </li>
  );
}

function Late({ count }: { readonly count: number }) {
  const tell = useText(teamWords);
  return <strong className={styles["late"]}>{tell("late", { count })}</strong>;
}

import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useSession } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import styles from "./daily.module.css";
import { teamWords } from "./team-words.ts";
import { useBoard } from "./use-boards.ts";

const parts = [
  { to: "/boards/$teamId", word: "partBoard" },
  { to: "/boards/$teamId/answers", word: "partAnswers" },
  { to: "/boards/$teamId/demand", word: "partDemand" },
  { to: "/boards/$teamId/checks", word: "partChecks" },
  { to: "/boards/$teamId/skills", word: "partSkills" },
  { to: "/boards/$teamId/pulse", word: "partPulse" },
] as const;

/** What stands around each part of a team's page: its name, its tier, and the way to the others. */
export function TeamFrame({
  teamId,
  part,
  children,
}: {
  readonly teamId: string;
  readonly part: (typeof parts)[number]["word"];
  readonly children: ReactNode;
}) {
  const tell = useText(teamWords);
  const session = useSession();
  const board = useBoard(teamId).data;
  const name = board?.team.name ?? tell("title");
  usePageTitle(`${name} · ${tell(part)}`);
  if (session !== null && session.person === null) return <SignInFirst />;
  const late = board?.incoming.filter((one) => one.state === "overdue").length ?? 0;
  const waiting = board?.incoming.filter((one) => one.answeredOn === null).length ?? 0;
  return (
    <div className={layout["page"]}>
      <header className={styles["frame"]}>
        <p data-print="hide">
          <Link to="/boards">{tell("back")}</Link>
        </p>
        <div className={styles["name"]}>
          <h1>{name}</h1>
          {board !== undefined && (
            <span className={layout["badge"]}>{tell("tierBadge", { tier: board.team.tier })}</span>
          )}
        </div>
        {board?.team.closedOn != null && <p className={styles["notice"]}>{tell("closedTeam")}</p>}
        <nav aria-label={tell("parts")} className={styles["parts"]} data-print="hide">
          {parts.map(({ to, word }) => (
            <Link
              key={word}
              to={to}
              params={{ teamId }}
              activeOptions={{ exact: true }}
              aria-current={word === part ? "page" : undefined}
            >
              {tell(word)}
              {word === "partAnswers" && waiting > 0 && (
                <span className={styles["count"]} data-late={late > 0}>
                  {waiting}
                </span>
              )}
            </Link>
          ))}
        </nav>
      </header>
      {children}
    </div>
  );
}

/** For whoever has not signed in. */
export function SignInFirst() {
  const tell = useText(teamWords);
  return (
    <div className={layout["page"]}>
      <h1>{tell("title")}</h1>
      <EmptyState
        title={tell("signInFirst")}
        action={
          <ButtonLink to="/sign-in" search={{ next: location.pathname }}>
            {tell("signIn")}
          </ButtonLink>
        }
      />
    </div>
  );
}

import type { BoardPage as Board } from "@talka/contract";
import { boardKinds } from "@talka/lean";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { BoardColumn } from "./BoardColumn.tsx";
import boardStyles from "./board.module.css";
import { boardWords } from "./board-words.ts";
import styles from "./daily.module.css";
import { dayAfter, showDay } from "./days.ts";
import { EscalationLine } from "./EscalationLine.tsx";
import { escalationWords } from "./escalation-words.ts";
import { MeetingTimer } from "./MeetingTimer.tsx";
import { TeamFrame } from "./TeamFrame.tsx";
import { teamWords } from "./team-words.ts";
import { useBoard } from "./use-boards.ts";

/** The short meeting at the board of a team, for a wall screen and for a phone. */
export function BoardPage() {
  const tell = useText(teamWords);
  const { locale } = useLocale();
  const { teamId } = useParams({ from: "/boards/$teamId" });
  const { day } = useSearch({ from: "/boards/$teamId" });
  const query = useBoard(teamId, day);
  return (
    <TeamFrame teamId={teamId} part="partBoard">
      <QueryState
        query={query}
        label={tell("loading")}
        describeError={(error) => <p>{problemSentence(error, locale)}</p>}
      >
        {(board) => <BoardView board={board} />}
      </QueryState>
    </TeamFrame>
  );
}

function BoardView({ board }: { readonly board: Board }) {
  const text = useText(boardWords);
  const say = useText(escalationWords);
  const { locale } = useLocale();
  const wall = useRef<HTMLDivElement>(null);
  const isWall = useFullScreen();
  useColumnKeys(wall);
  const late = [...board.incoming, ...board.outgoing].filter((one) => one.state === "overdue");
  const isToday = board.day === board.today;
  return (
    <div ref={wall} className={boardStyles["board"]}>
      <div className={boardStyles["bar"]}>
        <DayChoice board={board} />
        {isToday && <MeetingTimer teamId={board.team.id} />}
        <Button
          size="small"
          data-print="hide"
          onPress={() =>
            void (isWall ? document.exitFullscreen() : wall.current?.requestFullscreen())
          }
        >
          {text(isWall ? "leaveWall" : "wall")}
        </Button>
      </div>
      {!isToday && <p className={styles["notice"]}>{text("pastDay")}</p>}
      {late.length > 0 && (
        <section className={boardStyles["alarm"]} aria-labelledby="board-late">
          <h2 id="board-late">{say("overdueTitle", { count: late.length })}</h2>
          <ul>
            {late.map((card) => (
              <li key={card.id}>
                <Link to="/boards/$teamId/answers" params={{ teamId: board.team.id }}>
                  {card.text}
                </Link>
                <EscalationLine card={card} today={board.today} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={boardStyles["columns"]}>
        {boardKinds.map((kind) => (
          <BoardColumn key={kind} board={board} kind={kind} />
        ))}
      </div>
      {isToday && board.mayWrite && (
        <p className={styles["hint"]} data-print="hide">
          {text("writeHint")} {board.parent === null && board.team.tier < 3 && text("noAbove")}
        </p>
      )}
      <time dateTime={board.day} className={boardStyles["printDay"]}>
        {showDay(board.day, locale)}
      </time>
    </div>
  );
}

function DayChoice({ board }: { readonly board: Board }) {
  const text = useText(boardWords);
  const { locale } = useLocale();
  const navigate = useNavigate();
  const go = (day: string) =>
    void navigate({
      to: "/boards/$teamId",
      params: { teamId: board.team.id },
      search: { day: day === board.today ? undefined : day },
    });
  const isToday = board.day === board.today;
  return (
    <div className={boardStyles["day"]}>
      <Button
        size="small"
        look="quiet"
        square
        aria-label={text("earlier")}
        onPress={() => go(dayAfter(board.day, -1))}
      >
        ‹
      </Button>
      <strong>
        {isToday ? `${text("today")}, ${showDay(board.day, locale)}` : showDay(board.day, locale)}
      </strong>
      {!isToday && (
        <>
          <Button
            size="small"
            look="quiet"
            square
            aria-label={text("later")}
            onPress={() => go(dayAfter(board.day, 1))}
          >
            ›
          </Button>
          <Button size="small" onPress={() => go(board.today)}>
            {text("today")}
          </Button>
        </>
      )}
    </div>
  );
}

function useFullScreen(): boolean {
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null);
    document.addEventListener("fullscreenchange", look);
    return () => document.removeEventListener("fullscreenchange", look);
  }, []);
  return isFull;
}

/** 1 to 4 go to the columns, T to the time; not while something is typed or chosen. */
function useColumnKeys(board: React.RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const at = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (at.closest("input, textarea, select, [role=dialog], [role=menu], [role=listbox]")) return;
      const kind = boardKinds[Number(event.key) - 1];
      const wanted =
        event.key.toLowerCase() === "t"
          ? "[data-timer-key]"
          : kind === undefined
            ? null
            : `[data-column="${kind}"]`;
      const found = wanted === null ? null : board.current?.querySelector<HTMLElement>(wanted);
      if (found == null) return;
      event.preventDefault();
      if (kind === undefined) found.click();
      else found.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [board]);
}

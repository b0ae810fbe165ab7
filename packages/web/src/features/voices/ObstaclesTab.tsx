import type { NeighbourObstacle, ObstacleSummary } from "@talka/contract";
import { formatNumber } from "@talka/report";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { ObstacleDialog } from "./ObstacleDialog.tsx";
import { obstacleWords } from "./obstacle-words.ts";
import { Tags } from "./Tags.tsx";
import { useVoiceAction } from "./use-notes.ts";
import { useObstacles } from "./use-obstacles.ts";
import { usePlaceName } from "./use-place-name.ts";
import styles from "./voices.module.css";

/** Obstacles of the house, most said first, then those of neighbours. */
export function ObstaclesTab() {
  const text = useText(obstacleWords);
  const { locale } = useLocale();
  const mayWrite = useRight("lean.contribute");
  const query = useObstacles();
  const [isNaming, setNaming] = useState(false);
  return (
    <div className={layout["page"]}>
      {mayWrite && (
        <div>
          <Button look="primary" onPress={() => setNaming(true)}>
            {text("add")}
          </Button>
        </div>
      )}
      <QueryState query={query} describeError={(error) => <p>{problemSentence(error, locale)}</p>}>
        {({ obstacles, neighbours }) => {
          const open = obstacles.filter((one) => one.mergedInto === null);
          const merged = obstacles.filter((one) => one.mergedInto !== null);
          return (
            <>
              {open.length === 0 ? (
                <EmptyState title={text("none")}>
                  <p>{text("noneHint")}</p>
                </EmptyState>
              ) : (
                <ul className={styles["cards"]}>
                  {[...open]
                    .sort((a, b) => voicesOf(b) - voicesOf(a))
                    .map((one) => (
                      <ObstacleCard key={one.id} obstacle={one} />
                    ))}
                </ul>
              )}
              {merged.length > 0 && (
                <details className={layout["group"]}>
                  <summary>{text("merged", { count: merged.length })}</summary>
                  <ul>
                    {merged.map((one) => (
                      <li key={one.id}>
                        <Link to="/obstacles/$id" params={{ id: one.id }}>
                          {one.title}
                        </Link>
                      </li>
                    ))}
                  </ul>
                </details>
              )}
              {neighbours.length > 0 && <Neighbours neighbours={neighbours} />}
            </>
          );
        }}
      </QueryState>
      {isNaming && <ObstacleDialog onClose={() => setNaming(false)} />}
    </div>
  );
}

/** Notes and cards together. */
function voicesOf({ notes, sessions }: ObstacleSummary): number {
  return sessions.reduce((sum, one) => sum + one.cards, notes);
}

function ObstacleCard({ obstacle }: { readonly obstacle: ObstacleSummary }) {
  const text = useText(obstacleWords);
  const { locale } = useLocale();
  const placeName = usePlaceName();
  const { place, sessions, municipalities } = obstacle;
  const cards = sessions.reduce((sum, one) => sum + one.cards, 0);
  const votes = sessions.reduce((sum, one) => sum + one.votes, 0);
  const { measured } = place;
  return (
    <li className={styles["card"]}>
      <h3>
        <Link to="/obstacles/$id" params={{ id: obstacle.id }}>
          {obstacle.title}
        </Link>
      </h3>
      <p className={styles["facts"]}>
        <strong>{text("notes", { count: obstacle.notes })}</strong>
        {cards > 0 && <span>{text("cards", { count: cards })}</span>}
        {votes > 0 && <span>{text("votes", { count: votes })}</span>}
        {municipalities.length > 0 && (
          <span>{text("municipalities", { count: municipalities.length })}</span>
        )}
        {obstacle.shared !== null && <span className={layout["badge"]}>{text("isShared")}</span>}
        <Tags tags={obstacle.tags} />
      </p>
      {place.to !== null && (
        <p className={layout["small"]}>
          {obstacle.processName !== null && `${obstacle.processName}: `}
          {placeName(place)}
          {measured !== null && (
            <>
              {" · "}
              {text("monthShort", {
                clock: text(measured.clock === "working" ? "clockWorking" : "clockElapsed"),
                month: formatNumber(measured.hoursAMonth, locale, 0),
              })}
            </>
          )}
        </p>
      )}
    </li>
  );
}

function Neighbours({ neighbours }: { readonly neighbours: readonly NeighbourObstacle[] }) {
  const text = useText(obstacleWords);
  const { locale } = useLocale();
  const mayRelease = useRight("practice.release");
  const echo = useVoiceAction(({ id, has }: { readonly id: string; readonly has: boolean }) =>
    ask("echoObstacle", { params: { id }, body: { has } }),
  );
  return (
    <section className={layout["section"]} aria-labelledby="neighbours">
      <header>
        <h2 id="neighbours">{text("neighbours")}</h2>
        <p className={layout["soft"]}>{text("neighboursHint")}</p>
      </header>
      <ul className={styles["cards"]}>
        {neighbours.map((one) => (
          <li key={one.id} className={styles["card"]}>
            <h3>{one.title}</h3>
            <p className={styles["facts"]}>
              <strong>{one.organisation.names[locale]}</strong>
              <span>{text("saidBy", { count: one.echoes })}</span>
              <Tags tags={one.tags} />
            </p>
            {mayRelease && (
              <div>
                <Button
                  size="small"
                  isDisabled={echo.isPending}
                  aria-label={text(one.saidByUs ? "echoBackOf" : "echoOf", { title: one.title })}
                  onPress={() => echo.mutate({ id: one.id, has: !one.saidByUs })}
                >
                  {text(one.saidByUs ? "echoBack" : "echo")}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

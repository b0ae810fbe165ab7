import type { MeetingView } from "@talka/meeting";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { useRight } from "../../api/use-session.ts";
import { makeId } from "../../live/make-id.ts";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { obstacleWords } from "./obstacle-words.ts";
import { useVoiceAction } from "./use-notes.ts";
import { useObstacles } from "./use-obstacles.ts";
import styles from "./voices.module.css";

type Group = MeetingView["groups"][string];

/** The groups of a session, each to be taken home as an obstacle of one's own municipality. */
export function TakeHome({
  meetingId,
  groups,
}: {
  readonly meetingId: string;
  readonly groups: readonly Group[];
}) {
  const text = useText(obstacleWords);
  const mayWrite = useRight("lean.contribute");
  const obstacles = useObstacles();
  if (!mayWrite || groups.length === 0) return null;
  const own = obstacles.data?.obstacles ?? [];
  return (
    <section className={layout["section"]} aria-labelledby="take-home" data-print="hide">
      <header>
        <h2 id="take-home">{text("takeHomeTitle")}</h2>
        <p className={layout["soft"]}>{text("takeHomeLead")}</p>
      </header>
      <ul className={styles["notes"]}>
        {[...groups]
          .sort((a, b) => a.order - b.order)
          .map((group) => (
            <GroupLine
              key={group.id}
              meetingId={meetingId}
              group={group}
              taken={own.find(
                (one) =>
                  one.mergedInto === null &&
                  one.sessions.some((session) => session.groupId === group.id),
              )}
            />
          ))}
      </ul>
    </section>
  );
}

interface GroupLineProps {
  readonly meetingId: string;
  readonly group: Group;
  readonly taken: { readonly id: string; readonly title: string } | undefined;
}

function GroupLine({ meetingId, group, taken }: GroupLineProps) {
  const text = useText(obstacleWords);
  const [id] = useState(makeId);
  const title = group.name ?? text("noName");
  const take = useVoiceAction(() =>
    ask("createObstacle", {
      body: {
        id,
        title,
        cause: "",
        withinPower: null,
        level: null,
        tags: [...group.tags],
        observationIds: [],
        group: { meetingId, groupId: group.id },
      },
    }),
  );
  return (
    <li className={styles["note"]}>
      <p className={styles["noteBody"]}>{title}</p>
      {taken === undefined ? (
        <Button
          size="small"
          isDisabled={take.isPending}
          aria-label={text("takeHomeOf", { title })}
          onPress={() => take.mutate(undefined)}
        >
          {text("takeHome")}
        </Button>
      ) : (
        <p className={layout["small"]}>
          {text("takenHome")}{" "}
          <Link to="/obstacles/$id" params={{ id: taken.id }}>
            {taken.title}
          </Link>
        </p>
      )}
    </li>
  );
}

import type { ObstaclePage as Page } from "@talka/contract";
import { Link, useParams } from "@tanstack/react-router";
import { type ComponentType, useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight } from "../../api/use-session.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { Fishbone } from "./Fishbone.tsx";
import { MergeDialog } from "./MergeDialog.tsx";
import type { MeasuredPlaces } from "./measured-places.ts";
import { ObstacleDialog } from "./ObstacleDialog.tsx";
import { ObstaclePlace } from "./ObstaclePlace.tsx";
import { ObstacleSharing } from "./ObstacleSharing.tsx";
import { ObstacleVoices } from "./ObstacleVoices.tsx";
import obstacleStyles from "./obstacle.module.css";
import { obstacleWords } from "./obstacle-words.ts";
import { Tags } from "./Tags.tsx";
import { useVoiceAction } from "./use-notes.ts";
import { useObstacle } from "./use-obstacles.ts";
import { voiceVocabularyWords } from "./voice-vocabulary-words.ts";
import styles from "./voices.module.css";
import { WhyChain } from "./WhyChain.tsx";

interface ObstaclePageProps {
  readonly Measured: MeasuredPlaces;
  /** What else hangs on an obstacle: where it came from and what became of it. */
  readonly Section?: ComponentType<{ readonly obstacleId: string; readonly title: string }>;
}

/** One obstacle: who says it, what the records show there, why, and who else has it. */
export function ObstaclePage({ Measured, Section }: ObstaclePageProps) {
  const { id } = useParams({ from: "/obstacles/$id" });
  const text = useText(obstacleWords);
  const { locale } = useLocale();
  const query = useObstacle(id);
  usePageTitle(query.data?.title ?? text("obstacles"));
  return (
    <div className={layout["page"]}>
      {query.data === undefined && <h1>{text("obstacles")}</h1>}
      <QueryState query={query} describeError={(error) => <p>{problemSentence(error, locale)}</p>}>
        {(obstacle) => (
          <>
            <Head obstacle={obstacle} />
            <ObstaclePlace obstacle={obstacle} Measured={Measured} />
            <ObstacleVoices obstacle={obstacle} />
            <WhyChain obstacle={obstacle} />
            <Fishbone obstacle={obstacle} />
            <ObstacleSharing obstacle={obstacle} />
            {Section !== undefined && <Section obstacleId={id} title={obstacle.title} />}
          </>
        )}
      </QueryState>
    </div>
  );
}

function Head({ obstacle }: { readonly obstacle: Page }) {
  const text = useText(obstacleWords);
  const words = useText(voiceVocabularyWords);
  const mayWrite = useRight("lean.contribute");
  const [open, setOpen] = useState<"change" | "merge" | null>(null);
  const split = useVoiceAction(() =>
    ask("mergeObstacle", { params: { id: obstacle.id }, body: { intoId: null } }),
  );
  const facts = [
    ["cause", obstacle.cause],
    ["power", obstacle.withinPower === null ? "" : words(`power.${obstacle.withinPower}`)],
    ["level", obstacle.level === null ? "" : words(`level.${obstacle.level}`)],
  ] as const;
  return (
    <header className={layout["section"]}>
      <div className={layout["head"]}>
        <div>
          <p className={layout["small"]} data-print="hide">
            <Link to="/observations" search={{ tab: "obstacles" }}>
              {text("back")}
            </Link>
          </p>
          <h1>{obstacle.title}</h1>
        </div>
        <div className={layout["row"]} data-print="hide">
          <Button look="quiet" onPress={() => window.print()}>
            {text("print")}
          </Button>
          {mayWrite && obstacle.mergedInto === null && (
            <Button onPress={() => setOpen("merge")}>{text("merge")}</Button>
          )}
          {mayWrite && <Button onPress={() => setOpen("change")}>{text("change")}</Button>}
        </div>
      </div>
      {obstacle.mergedInto !== null && (
        <div className={styles["waiting"]}>
          <span>
            {text("carriedIn")}{" "}
            <Link to="/obstacles/$id" params={{ id: obstacle.mergedInto }}>
              {obstacle.mergedIntoTitle}
            </Link>
          </span>
          {mayWrite && (
            <Button size="small" onPress={() => split.mutate(undefined)}>
              {text("split")}
            </Button>
          )}
        </div>
      )}
      {obstacle.merged.length > 0 && (
        <p className={layout["small"]}>
          {text("carriesOn", { titles: obstacle.merged.map((one) => one.title).join("; ") })}
        </p>
      )}
      {(facts.some(([, value]) => value !== "") || obstacle.tags.length > 0) && (
        <dl className={obstacleStyles["about"]}>
          {facts
            .filter(([, value]) => value !== "")
            .map(([key, value]) => (
              <div key={key}>
                <dt>{text(key)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          {obstacle.tags.length > 0 && (
            <div>
              <dt>{text("tags")}</dt>
              <dd className={layout["row"]}>
                <Tags tags={obstacle.tags} />
              </dd>
            </div>
          )}
        </dl>
      )}
      {open === "change" && <ObstacleDialog obstacle={obstacle} onClose={() => setOpen(null)} />}
      {open === "merge" && <MergeDialog obstacle={obstacle} onClose={() => setOpen(null)} />}
    </header>
  );
}

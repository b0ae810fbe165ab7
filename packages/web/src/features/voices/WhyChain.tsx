import type { ObstaclePage, ObstacleWhy } from "@talka/contract";
import { voiceLimits, type WhyGround, whyGrounds } from "@talka/lean";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { useRight } from "../../api/use-session.ts";
import { makeId } from "../../live/make-id.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { Choices } from "../../ui/forms/Choices.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { causeWords } from "./cause-words.ts";
import { LineForm } from "./LineForm.tsx";
import obstacleStyles from "./obstacle.module.css";
import { usePageAction } from "./use-obstacles.ts";
import { voiceVocabularyWords } from "./voice-vocabulary-words.ts";

interface WhyChainProps {
  readonly obstacle: ObstaclePage;
}

/** Answers to "why", each below the one it explains, with what it rests on. */
export function WhyChain({ obstacle }: WhyChainProps) {
  const text = useText(causeWords);
  const mayWrite = useRight("lean.contribute");
  const [isAsking, setAsking] = useState(false);
  const isEmpty = obstacle.whys.length === 0;
  return (
    <section className={layout["section"]} aria-labelledby="whys">
      <header>
        <h2 id="whys">{text("whys")}</h2>
        <p className={layout["soft"]} data-print="hide">
          {text("whysLead")}
        </p>
      </header>
      {isEmpty && <p className={layout["soft"]}>{text("noWhys")}</p>}
      <Answers obstacle={obstacle} parent={null} depth={1} />
      {isAsking && <AskWhy obstacle={obstacle} parent={null} onClose={() => setAsking(false)} />}
      {mayWrite && !isAsking && (
        <div data-print="hide">
          <Button size="small" onPress={() => setAsking(true)}>
            {text("addFirst")}
          </Button>
        </div>
      )}
    </section>
  );
}

interface AnswersProps extends WhyChainProps {
  readonly parent: ObstacleWhy | null;
  readonly depth: number;
}

function Answers({ obstacle, parent, depth }: AnswersProps) {
  const answers = obstacle.whys.filter((one) => one.parentId === (parent?.id ?? null));
  if (answers.length === 0) return null;
  return (
    <ol className={obstacleStyles["whys"]}>
      {answers.map((one) => (
        <li key={one.id}>
          <Answer obstacle={obstacle} why={one} depth={depth} />
        </li>
      ))}
    </ol>
  );
}

interface AnswerProps extends WhyChainProps {
  readonly why: ObstacleWhy;
  readonly depth: number;
}

function Answer({ obstacle, why, depth }: AnswerProps) {
  const text = useText(causeWords);
  const words = useText(voiceVocabularyWords);
  const mayWrite = useRight("lean.contribute");
  const [isAsking, setAsking] = useState(false);
  const remove = usePageAction(obstacle.id, (whyId: string) =>
    ask("removeWhy", { params: { id: obstacle.id, whyId } }),
  );
  return (
    <>
      <div className={obstacleStyles["answer"]}>
        <span>{why.text}</span>
        <span className={layout["badge"]}>{words(`ground.${why.ground}`)}</span>
        {mayWrite && (
          <span data-print="hide">
            {depth < voiceLimits.whyDepth && (
              <Button
                size="small"
                look="quiet"
                aria-label={text("addNextOf", { text: why.text })}
                onPress={() => setAsking(true)}
              >
                {text("addNext")}
              </Button>
            )}
            <Button
              size="small"
              look="quiet"
              aria-label={text("removeOf", { text: why.text })}
              onPress={() => remove.mutate(why.id)}
            >
              {text("remove")}
            </Button>
          </span>
        )}
      </div>
      {isAsking && <AskWhy obstacle={obstacle} parent={why} onClose={() => setAsking(false)} />}
      <Answers obstacle={obstacle} parent={why} depth={depth + 1} />
    </>
  );
}

interface AskWhyProps extends WhyChainProps {
  readonly parent: ObstacleWhy | null;
  readonly onClose: () => void;
}

function AskWhy({ obstacle, parent, onClose }: AskWhyProps) {
  const text = useText(causeWords);
  const words = useText(voiceVocabularyWords);
  const [ground, setGround] = useState<WhyGround>("opinion");
  const [whyId] = useState(makeId);
  const put = usePageAction(obstacle.id, (line: string) =>
    ask("putWhy", {
      params: { id: obstacle.id, whyId },
      body: { parentId: parent?.id ?? null, text: line, ground },
    }),
  );
  return (
    <LineForm
      name={`obstacle.${obstacle.id}.why.${parent?.id ?? "first"}`}
      label={text(parent === null ? "first" : "next")}
      button={text("add")}
      cancel={text("cancel")}
      onLine={(line) => put.mutateAsync(line)}
      onClose={onClose}
    >
      <Choices
        label={text("ground")}
        shape="row"
        value={ground}
        options={whyGrounds.map((value) => ({ value, label: words(`ground.${value}`) }))}
        onChange={setGround}
      />
    </LineForm>
  );
}

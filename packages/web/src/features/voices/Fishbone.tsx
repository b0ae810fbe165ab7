import type { ObstacleCause, ObstaclePage } from "@talka/contract";
import { PEOPLE_FLOOR } from "@talka/engine";
import { type CauseCategory, causeCategories, voiceLimits } from "@talka/lean";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { useRight } from "../../api/use-session.ts";
import { keep, readKept } from "../../device/kept.ts";
import { makeId } from "../../live/make-id.ts";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { causeWords } from "./cause-words.ts";
import { LineForm } from "./LineForm.tsx";
import obstacleStyles from "./obstacle.module.css";
import { usePageAction } from "./use-obstacles.ts";
import { voiceVocabularyWords } from "./voice-vocabulary-words.ts";

interface Ballot {
  readonly id: string;
  readonly causeIds: readonly string[];
}

/** What this device marked; the id is known to it alone. */
function ballotOf(obstacleId: string): Ballot {
  const kept = readKept(`obstacle.${obstacleId}.ballot`) as Ballot | null;
  return kept ?? { id: makeId(), causeIds: [] };
}

/** Causes on six bones; marks are counted, never whose they are. */
export function Fishbone({ obstacle }: { readonly obstacle: ObstaclePage }) {
  const text = useText(causeWords);
  const [ballot, setBallot] = useState(() => ballotOf(obstacle.id));
  const mark = usePageAction(obstacle.id, async (next: Ballot) => {
    const page = await ask("markCauses", {
      params: { id: obstacle.id, ballotId: next.id },
      body: { causeIds: [...next.causeIds] },
    });
    keep(`obstacle.${obstacle.id}.ballot`, next);
    setBallot(next);
    return page;
  });
  const known = new Set(obstacle.causes.map((one) => one.id));
  const marked = ballot.causeIds.filter((id) => known.has(id));
  const toggle = (id: string, isMarked: boolean) =>
    mark.mutate({
      id: ballot.id,
      causeIds: isMarked ? [...marked, id] : marked.filter((one) => one !== id),
    });
  const isFull = marked.length >= voiceLimits.marks;
  return (
    <section className={layout["section"]} aria-labelledby="causes">
      <header>
        <h2 id="causes">{text("causes")}</h2>
        <p className={layout["soft"]} data-print="hide">
          {text("causesLead", { most: voiceLimits.marks })}
        </p>
      </header>
      <div className={obstacleStyles["fish"]}>
        {causeCategories.map((category) => (
          <Bone
            key={category}
            obstacle={obstacle}
            category={category}
            marked={marked}
            isFull={isFull}
            onMark={toggle}
          />
        ))}
        <p className={obstacleStyles["head"]}>{obstacle.title}</p>
      </div>
      {obstacle.causes.length > 0 && (
        <p className={layout["small"]} role="status">
          {text("marked", { count: obstacle.ballots })}{" "}
          {obstacle.ballots < PEOPLE_FLOOR && text("floor", { floor: PEOPLE_FLOOR })}{" "}
          {isFull && text("full", { most: voiceLimits.marks })}
        </p>
      )}
    </section>
  );
}

interface BoneProps {
  readonly obstacle: ObstaclePage;
  readonly category: CauseCategory;
  readonly marked: readonly string[];
  readonly isFull: boolean;
  readonly onMark: (id: string, isMarked: boolean) => void;
}

function Bone({ obstacle, category, marked, isFull, onMark }: BoneProps) {
  const text = useText(causeWords);
  const words = useText(voiceVocabularyWords);
  const mayWrite = useRight("lean.contribute");
  const [isAdding, setAdding] = useState(false);
  const [causeId, setCauseId] = useState(makeId);
  const put = usePageAction(obstacle.id, (line: string) =>
    ask("putCause", { params: { id: obstacle.id, causeId }, body: { category, text: line } }),
  );
  const remove = usePageAction(obstacle.id, (id: string) =>
    ask("removeCause", { params: { id: obstacle.id, causeId: id } }),
  );
  const causes = obstacle.causes.filter((one) => one.category === category);
  const name = words(`category.${category}`);
  return (
    <section className={obstacleStyles["bone"]} aria-label={name}>
      <h3>{name}</h3>
      {causes.length === 0 && !isAdding && <p className={layout["soft"]}>{text("noCauses")}</p>}
      <ul>
        {causes.map((cause) => (
          <Cause
            key={cause.id}
            cause={cause}
            isMarked={marked.includes(cause.id)}
            isFull={isFull}
            mayWrite={mayWrite}
            onMark={onMark}
            onRemove={(id) => remove.mutate(id)}
          />
        ))}
      </ul>
      {mayWrite && !isAdding && (
        <div data-print="hide">
          <Button
            size="small"
            look="quiet"
            aria-label={text("addCauseOf", { category: name })}
            onPress={() => setAdding(true)}
          >
            {text("addCause")}
          </Button>
        </div>
      )}
      {isAdding && (
        <LineForm
          name={`obstacle.${obstacle.id}.cause.${category}`}
          label={text("cause")}
          button={text("add")}
          cancel={text("cancel")}
          onLine={async (line) => {
            await put.mutateAsync(line);
            setCauseId(makeId());
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  );
}

interface CauseProps {
  readonly cause: ObstacleCause;
  readonly isMarked: boolean;
  readonly isFull: boolean;
  readonly mayWrite: boolean;
  readonly onMark: (id: string, isMarked: boolean) => void;
  readonly onRemove: (id: string) => void;
}

function Cause({ cause, isMarked, isFull, mayWrite, onMark, onRemove }: CauseProps) {
  const text = useText(causeWords);
  return (
    <li className={obstacleStyles["cause"]}>
      {mayWrite && (
        <input
          type="checkbox"
          data-print="hide"
          aria-label={text("mark", { text: cause.text })}
          checked={isMarked}
          disabled={isFull && !isMarked}
          onChange={(event) => onMark(cause.id, event.target.checked)}
        />
      )}
      <span>
        {cause.text}
        {cause.votes !== null && cause.votes > 0 && (
          <span className={layout["badge"]}>{text("marks", { count: cause.votes })}</span>
        )}
      </span>
      {mayWrite && (
        <span data-print="hide">
          <Button
            size="small"
            look="quiet"
            square
            aria-label={text("removeOf", { text: cause.text })}
            onPress={() => onRemove(cause.id)}
          >
            ×
          </Button>
        </span>
      )}
    </li>
  );
}

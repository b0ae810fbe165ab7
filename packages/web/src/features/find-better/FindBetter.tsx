import {
  applyChanges,
  needsAsChanges,
  type ScenarioChange,
  type SimulationModel,
} from "@talka/engine";
import { needSentence } from "@talka/report";
import { useEffect, useRef, useState } from "react";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { ErrorState } from "../../ui/feedback/ErrorState.tsx";
import { ProgressBar } from "../../ui/feedback/ProgressBar.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { FrontFigure } from "./FrontFigure.tsx";
import styles from "./find-better.module.css";
import { findBetterWords } from "./find-better-words.ts";
import { NeedPrices } from "./NeedPrices.tsx";
import { ProposalCard } from "./ProposalCard.tsx";
import { SearchForm } from "./SearchForm.tsx";
import { firstChoice, settingsOf } from "./search-choice.ts";
import { useEnteredNeeds } from "./use-entered-needs.ts";
import { type FinishedSearch, useSearch } from "./use-search.ts";

interface FindBetterProps {
  /** Today's way of working. */
  readonly model: SimulationModel;
  /** What the scenario changes already; proposals come on top of it. */
  readonly changes: readonly ScenarioChange[];
  readonly onTake: (changes: readonly ScenarioChange[]) => void;
  /** When runs begin; a Monday if left out. */
  readonly startAtMs?: number;
}

const MONDAY_MS = Date.UTC(2026, 0, 5);

/** Looks for better ways with the same people, and lays proposals out to choose from. */
export function FindBetter({ model, changes, onTake, startAtMs = MONDAY_MS }: FindBetterProps) {
  const text = useText(findBetterWords);
  const { state, search, price, stop } = useSearch();
  const entered = useEnteredNeeds();
  const [choice, setChoice] = useState(firstChoice);
  const changed = applyChanges(model, changes);
  const now = changed.ok ? changed.value : model;
  const { running, progress, finished } = state;
  const result = useRef<HTMLDivElement>(null);
  const done = finished?.result;
  useEffect(() => {
    if (done !== undefined) result.current?.focus();
  }, [done]);
  return (
    <section className={layout["card"]} aria-labelledby="find-better">
      <div>
        <h2 id="find-better">{text("title")}</h2>
        <p className={layout["soft"]}>{text("lead")}</p>
      </div>
      <SearchForm
        model={now}
        entered={entered}
        choice={choice}
        isDisabled={running !== null}
        onChange={setChoice}
      />
      {running === null ? (
        <div className={layout["row"]}>
          <Button
            look={finished === null ? "primary" : "plain"}
            isDisabled={choice.goals.length === 0}
            onPress={() => void search(now, settingsOf(choice, now, entered, startAtMs))}
          >
            {text(finished === null ? "start" : "again")}
          </Button>
        </div>
      ) : (
        <ProgressBar
          label={text(running === "search" ? "searching" : "confirming")}
          share={progress?.share ?? null}
          remainingMs={progress?.remainingMs ?? null}
          onCancel={stop}
        />
      )}
      {state.failed && (
        <ErrorState>
          <p>{text("failed")}</p>
        </ErrorState>
      )}
      {finished !== null && running !== "search" && (
        <div ref={result} tabIndex={-1} className={styles["results"]}>
          <Found
            finished={finished}
            onTake={(found) => onTake(withNeeds(finished, [...changes, ...found]))}
            onPrice={running === null ? () => void price() : null}
          />
        </div>
      )}
    </section>
  );
}

/** What is taken over, with the needs the search lived by, each once and where it can be kept. */
function withNeeds(
  { model, settings }: FinishedSearch,
  changes: readonly ScenarioChange[],
): readonly ScenarioChange[] {
  const known = new Set(changes.map((change) => JSON.stringify(change)));
  const own = needsAsChanges(model, settings.needs).filter(
    (change) => !known.has(JSON.stringify(change)) && applyChanges(model, [change]).ok,
  );
  return [...changes, ...own];
}

function Found({
  finished,
  onTake,
  onPrice,
}: {
  readonly finished: FinishedSearch;
  readonly onTake: (changes: readonly ScenarioChange[]) => void;
  readonly onPrice: (() => void) | null;
}) {
  const text = useText(findBetterWords);
  const { locale } = useLocale();
  const { model, settings, result } = finished;
  const broken = new Set(
    result.todayViolations.flatMap(({ needId, strength }) => (strength === "hard" ? [needId] : [])),
  );
  const unmet = settings.needs.filter(({ id }) => broken.has(id));
  return (
    <>
      <h3 role="status">{text("found", { count: result.proposals.length })}</h3>
      <p className={layout["soft"]}>
        {text("basis", {
          candidates: result.candidates,
          seed: result.seed,
          pairs: settings.confirmations,
        })}
      </p>
      {unmet.length > 0 && (
        <p role="alert">
          {text("cannotHold", {
            needs: unmet.map((need) => needSentence(need, locale, model)).join("; "),
          })}
        </p>
      )}
      {result.proposals.length === 0 ? (
        <EmptyState title={text("none")}>
          <p>{text("noneHint")}</p>
        </EmptyState>
      ) : (
        <ol className={styles["proposals"]}>
          {result.proposals.map((proposal, k) => (
            <ProposalCard
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
              key={k}
              number={k + 1}
              proposal={proposal}
              model={model}
              needs={settings.needs}
              onTake={() => onTake(proposal.changes)}
            />
          ))}
        </ol>
      )}
      {result.front.length > 1 && <FrontFigure result={result} model={model} />}
      {settings.needs.length > 0 && <NeedPrices finished={finished} onPrice={onPrice} />}
    </>
  );
}

import type { HomePage } from "@talka/contract";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight, useSession } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import { FileDrop } from "../../ui/forms/FileDrop.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { SoonCard } from "./SoonCard.tsx";
import styles from "./today.module.css";
import { todayWords } from "./today-words.ts";
import { WaitingList } from "./WaitingList.tsx";

export interface TodayPageProps {
  readonly onFile: (file: File) => void;
  readonly onExample: () => void;
  /** What has happened since one last looked. */
  readonly happened: ReactNode;
  /** What one would most likely go on with. */
  readonly goOn: ReactNode;
}

/** What waits for the signed-in person: first the two or three things due soonest, then the rest. */
export function TodayPage({ onFile, onExample, happened, goOn }: TodayPageProps) {
  const text = useText(todayWords);
  const { locale } = useLocale();
  const session = useSession();
  const mayImport = useRight("event-log.write");
  usePageTitle("Talka");
  const home = useQuery({
    queryKey: ["home", session?.organisation?.id],
    queryFn: ({ signal }) => ask("getHome", { signal }),
    // what was just done no longer waits
    staleTime: 0,
  });
  return (
    <div className={styles["today"]}>
      <div className={layout["section"]}>
        <div>
          <p className={layout["soft"]}>{session?.organisation?.names[locale]}</p>
          <h1>{text("title")}</h1>
        </div>
        <QueryState
          query={home}
          label={text("loading")}
          describeError={(error) => <p>{problemSentence(error, locale)}</p>}
        >
          {(page) => <Waiting page={page} />}
        </QueryState>
      </div>
      <div className={styles["side"]}>
        {happened}
        {mayImport && goOn}
        {mayImport && (
          <div className={styles["drop"]}>
            <FileDrop
              title={text("analyseTitle")}
              hint={<p>{text("analyseHint")}</p>}
              chooseLabel={text("choose")}
              accept=".csv,.tsv,.txt,.xlsx,.xes,.gz,.arrow"
              onFile={onFile}
            />
            <Button look="quiet" size="small" onPress={onExample}>
              {text("example")}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

const SHOWN = 8;

function Waiting({ page: { waiting, soonest } }: { readonly page: HomePage }) {
  const text = useText(todayWords);
  const [isWhole, setWhole] = useState(false);
  if (waiting.length === 0) {
    return (
      <EmptyState
        title={text("nothing")}
        action={<ButtonLink to="/borrowing">{text("seeNeighbours")}</ButtonLink>}
      >
        <p>{text("nothingHint")}</p>
      </EmptyState>
    );
  }
  const later = waiting.slice(soonest);
  return (
    <>
      {soonest === 0 && <p className={layout["soft"]}>{text("nothingSoon")}</p>}
      {soonest > 0 && (
        <ol className={styles["soon"]}>
          {waiting.slice(0, soonest).map((thing, k) => (
            <SoonCard
              key={`${thing.kind} ${thing.path} ${thing.on}`}
              thing={thing}
              isFirst={k === 0}
            />
          ))}
        </ol>
      )}
      {later.length > 0 && (
        <section aria-labelledby="later" className={layout["section"]}>
          <h2 id="later" className={styles["heading"]}>
            {text("later")}
          </h2>
          <WaitingList things={isWhole ? later : later.slice(0, SHOWN)} />
          {!isWhole && later.length > SHOWN && (
            <div>
              <Button look="quiet" size="small" onPress={() => setWhole(true)}>
                {text("laterAll", { count: later.length })}
              </Button>
            </div>
          )}
        </section>
      )}
    </>
  );
}

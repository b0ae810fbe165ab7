import type { AnalysisSettings } from "@talka/engine";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../../api/ask.ts";
import type { OtherAnalysis, OtherFacts } from "../../../engine-worker/queries/other-analysis.ts";
import { EmptyState } from "../../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../../ui/feedback/QueryState.tsx";
import { Button } from "../../../ui/forms/Button.tsx";
import { Select } from "../../../ui/forms/Select.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { ActivityNames } from "../../differences/ActivityNames.tsx";
import { readChosenNames, renamesOf } from "../../differences/activity-names.ts";
import { DifferencesView } from "../../differences/DifferencesView.tsx";
import { comparisonWords } from "../../differences/difference-words.ts";
import styles from "../../differences/differences.module.css";
import { EqualityFields } from "../../differences/EqualityFields.tsx";
import { DeltaMap } from "../../process-map/DeltaMap.tsx";
import { usualShares } from "../address.ts";
import { analysisWords } from "../analysis-words.ts";
import type { PartProps } from "../ScreenBody.tsx";
import { useEngineQuery } from "../use-engine-query.ts";
import { analysesMark, equalityOf } from "./comparison-choice.ts";

/** This analysis held against another saved one that the signed-in person may see. */
export function OtherAnalysisPart(props: PartProps) {
  const text = useText(comparisonWords);
  const { open, place } = props;
  const { address, go } = place;
  const otherId = address.groupBy?.slice(analysesMark.length) ?? "";
  const list = useQuery({
    queryKey: ["analyses"],
    queryFn: ({ signal }) => ask("listAnalyses", { signal }),
  });
  return (
    <div className={styles["screen"]}>
      <QueryState query={list} describeError={() => text("othersFailed")}>
        {({ analyses }) => {
          const others = analyses.filter(
            ({ id, eventLog }) => id !== open.saved?.id && eventLog.state === "ready",
          );
          return (
            <div className={styles["choices"]}>
              <div className={styles["controls"]}>
                <Select
                  label={text("by")}
                  value={analysesMark}
                  options={[
                    { value: "", label: text("withinThis") },
                    { value: analysesMark, label: text("analysis") },
                  ]}
                  onChange={(value) => {
                    if (value === "") go({ groupBy: null, likeBy: null }, true);
                  }}
                />
                {others.length > 0 && (
                  <Select
                    label={text("which")}
                    value={others.some(({ id }) => id === otherId) ? otherId : null}
                    placeholder={text("chooseOne")}
                    options={others.map(({ id, title, eventLog }) => ({
                      value: id,
                      label: title,
                      hint: eventLog.name,
                    }))}
                    onChange={(id) => go({ groupBy: `${analysesMark}${id}`, likeBy: null }, true)}
                  />
                )}
              </div>
              {others.length === 0 ? (
                <EmptyState
                  title={text("noOthers")}
                  action={
                    <Button onPress={() => go({ groupBy: null }, true)}>
                      {text("withinThis")}
                    </Button>
                  }
                />
              ) : (
                <p className={styles["soft"]}>{text("caseStay")}</p>
              )}
            </div>
          );
        }}
      </QueryState>
      {otherId !== "" && <WithOther key={otherId} {...props} otherId={otherId} />}
    </div>
  );
}

function WithOther(props: PartProps & { readonly otherId: string }) {
  const text = useText(analysisWords);
  const { open, settings, otherId } = props;
  const saved = useQuery({
    queryKey: ["analysis", otherId],
    queryFn: ({ signal }) => ask("getAnalysis", { params: { id: otherId }, signal }),
  });
  const other: OtherAnalysis | null =
    saved.data === undefined
      ? null
      : {
          eventLogId: saved.data.eventLog.id,
          settings: saved.data.current.settings as AnalysisSettings,
        };
  const args = other === null ? null : { settings, other };
  const { query, progress } = useEngineQuery(open.logKey, "otherFacts", args);
  return (
    <QueryState query={saved}>
      {({ title }) => (
        <QueryState query={query} progress={progress} label={text("computing")}>
          {(facts) => (other === null ? null : <Named {...props} {...{ other, facts, title }} />)}
        </QueryState>
      )}
    </QueryState>
  );
}

interface NamedProps extends PartProps {
  readonly otherId: string;
  readonly other: OtherAnalysis;
  readonly facts: OtherFacts;
  readonly title: string;
}

function Named({ open, settings, place, otherId, other, facts, title }: NamedProps) {
  const text = useText(comparisonWords);
  const analysisText = useText(analysisWords);
  const { address, go } = place;
  const store = `talka.activity-names.${open.saved?.id ?? "local"}.${otherId}`;
  const [chosen, setChosen] = useState(() => readChosenNames(localStorage.getItem(store)));
  const own = open.saved?.current.title ?? (open.facts.name || analysisText("unnamed"));
  const theirs = title === own ? `${title} (2)` : title;
  const usual = usualShares(open.facts.activities.length);
  const like = address.likeBy?.replace(/^attribute:/, "") ?? "";
  const { query, progress } = useEngineQuery(open.logKey, "comparedAnalyses", {
    settings,
    other,
    labels: [own, theirs],
    renames: renamesOf(
      facts.theirs.map(({ name }) => name),
      facts.own,
      chosen,
      theirs,
    ),
    comparison: {
      strata: like === "" ? null : { kind: "attribute", name: like },
      ...equalityOf(address),
    },
    activityShare: (address.steps ?? usual.steps) / 100,
    arcShare: (address.paths ?? usual.paths) / 100,
  });
  return (
    <>
      <ActivityNames
        facts={facts}
        chosen={chosen}
        onChoose={(next) => {
          localStorage.setItem(store, JSON.stringify(next));
          setChosen(next);
        }}
      />
      <EqualityFields choice={address} onChoose={(choice) => go(choice, true)} />
      <QueryState query={query} progress={progress} label={text("computing")}>
        {(compared) => (
          <>
            {compared.strata.length > 0 && (
              <div className={styles["controls"]}>
                <Select
                  label={text("like")}
                  options={[
                    { value: "", label: text("nothing") },
                    ...compared.strata.map((value) => ({ value, label: value })),
                  ]}
                  value={like}
                  description={text("likeHint")}
                  onChange={(name) =>
                    go({ likeBy: name === "" ? null : `attribute:${name}` }, true)
                  }
                />
              </div>
            )}
            <DifferencesView
              facts={compared}
              mapOf={(a, b) =>
                compared.map.cases === 0 ? null : (
                  <DeltaMap facts={compared} map={compared.map} a={a} b={b} />
                )
              }
              onShowCases={null}
            />
          </>
        )}
      </QueryState>
    </>
  );
}

import type { LogFilter, Subject } from "@talka/engine";
import { useSession } from "../../../api/use-session.ts";
import type { ComparisonFacts, Groupings } from "../../../engine-worker/queries/comparison.ts";
import { QueryState } from "../../../ui/feedback/QueryState.tsx";
import { DayField } from "../../../ui/forms/DayField.tsx";
import { Select } from "../../../ui/forms/Select.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { DifferencesView } from "../../differences/DifferencesView.tsx";
import { comparisonWords } from "../../differences/difference-words.ts";
import styles from "../../differences/differences.module.css";
import { EqualityFields } from "../../differences/EqualityFields.tsx";
import { groupFilter, ruleOf, writtenRule } from "../../differences/group-rules.ts";
import { DeltaMap } from "../../process-map/DeltaMap.tsx";
import { usualShares } from "../address.ts";
import { analysisWords } from "../analysis-words.ts";
import type { PartProps } from "../ScreenBody.tsx";
import { useEngineQuery } from "../use-engine-query.ts";
import { analysesMark, equalityOf, isOfAnalyses } from "./comparison-choice.ts";
import { OtherAnalysisPart } from "./OtherAnalysisPart.tsx";

/** Groups of cases compared. */
export function DifferencesPart(props: PartProps) {
  const text = useText(analysisWords);
  const { open, settings, place } = props;
  const { query, progress } = useEngineQuery(open.logKey, "groupings", { settings });
  if (isOfAnalyses(place.address.groupBy)) return <OtherAnalysisPart {...props} />;
  return (
    <QueryState query={query} progress={progress} label={text("computing")}>
      {(groupings) => <Compared {...props} groupings={groupings} />}
    </QueryState>
  );
}

function Compared({
  open,
  settings,
  place,
  groupings,
}: PartProps & { readonly groupings: Groupings }) {
  const text = useText(comparisonWords);
  const { address, go } = place;
  const middle = Number.isNaN(groupings.middleMs) ? 0 : groupings.middleMs;
  const day = address.partOn ?? new Date(middle).toISOString().slice(0, 10);
  const groups = ruleOf(address.groupBy, groupings, day);
  const by = writtenRule(groups);
  const session = useSession();
  const like = address.likeBy === null || address.likeBy === by ? null : address.likeBy;
  const strata = like === null ? null : ruleOf(like, groupings, day);
  const { query, progress } = useEngineQuery(open.logKey, "comparisonFacts", {
    settings,
    comparison: { groups, strata, ...equalityOf(address) },
  });
  const usual = usualShares(open.facts.activities.length);
  const drawn = useEngineQuery(open.logKey, "processMap", {
    settings,
    activityShare: (address.steps ?? usual.steps) / 100,
    arcShare: (address.paths ?? usual.paths) / 100,
  }).query.data;
  const ways = [
    ...groupings.attributes.map((name) => ({ value: `attribute:${name}`, label: name })),
    ...(groupings.hasRoles ? [{ value: "role", label: text("role") }] : []),
  ];
  const showCases =
    ({ comparison, activityNames }: ComparisonFacts) =>
    (subject: Subject, g: number) => {
      const label = comparison.groups[g]?.label;
      const ofGroup = label === undefined ? null : groupFilter(groups, label);
      const ofSubject = subjectFilter(subject, activityNames);
      const added = [ofGroup, ofSubject].filter((filter) => filter !== null);
      place.setFilters([...address.filters, ...added], { tab: "cases", finding: null });
    };
  const { milestones } = settings;
  return (
    <div className={styles["screen"]}>
      <div className={styles["choices"]}>
        <div className={styles["controls"]}>
          <Select
            label={text("by")}
            options={[
              ...ways,
              { value: "period", label: text("period") },
              ...(session?.person == null
                ? []
                : [{ value: analysesMark, label: text("analysis") }]),
            ]}
            value={by}
            onChange={(groupBy) => go({ groupBy }, true)}
          />
          {groups.kind === "period" && (
            <DayField
              label={text("day")}
              value={day}
              onChange={(next) => {
                if (!Number.isNaN(Date.parse(next))) go({ partOn: next }, true);
              }}
            />
          )}
          {ways.some(({ value }) => value !== by) && (
            <Select
              label={text("like")}
              options={[
                { value: "", label: text("nothing") },
                ...ways.filter(({ value }) => value !== by),
              ]}
              value={like ?? ""}
              onChange={(value) => go({ likeBy: value === "" ? null : value }, true)}
              description={text("likeHint")}
            />
          )}
        </div>
        <EqualityFields choice={address} onChoose={(choice) => go(choice, true)} />
        <p className={styles["soft"]}>
          {milestones === null ? text("wholeCase") : text("milestones", milestones)}
        </p>
      </div>
      <QueryState query={query} progress={progress} label={text("computing")}>
        {(facts) => (
          <DifferencesView
            key={by}
            facts={facts}
            mapOf={(a, b) =>
              drawn === undefined || drawn.cases === 0 ? null : (
                <DeltaMap facts={facts} map={drawn} a={a} b={b} />
              )
            }
            onShowCases={showCases(facts)}
          />
        )}
      </QueryState>
    </div>
  );
}

/** Keeps the cases in which something occurs. */
function subjectFilter(subject: Subject, activityNames: readonly string[]): LogFilter | null {
  const name = (activity: number) => activityNames[activity] ?? "";
  if (subject.kind === "figure") return null;
  if (subject.kind === "activity") {
    return { kind: "activity", activities: [name(subject.activity)], all: false, keep: true };
  }
  const { from, to } = subject;
  if (from < 0) return { kind: "endpoints", start: [name(to)], end: null, keep: true };
  if (to < 0) return { kind: "endpoints", start: null, end: [name(from)], keep: true };
  return {
    kind: "follower",
    first: name(from),
    second: name(to),
    directly: true,
    withinMs: null,
    keep: true,
  };
}

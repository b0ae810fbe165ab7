import { useId, useState } from "react";
import { QueryState } from "../../../ui/feedback/QueryState.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import styles from "../../conformance/conformance.module.css";
import { RuleForm } from "../../conformance/RuleForm.tsx";
import { RuleCounts, RuleList } from "../../conformance/RuleList.tsx";
import { emptyDraft, type RuleDraft, ruleOfDraft } from "../../conformance/rule-draft.ts";
import { ruleWords } from "../../conformance/rule-words.ts";
import { analysisWords } from "../analysis-words.ts";
import type { PartProps } from "../ScreenBody.tsx";
import { useEngineQuery } from "../use-engine-query.ts";

/** Rules of the process: how they are kept, and one more being written. */
export function RulesPart({ open, settings, rules, onRules, place }: PartProps) {
  const text = useText(ruleWords);
  const computing = useText(analysisWords)("computing");
  const id = useId();
  const [draft, setDraft] = useState<RuleDraft>(emptyDraft);
  const { query, progress } = useEngineQuery(open.logKey, "ruleFacts", { settings, rules });
  const tried = ruleOfDraft(draft);
  const preview = useEngineQuery(
    open.logKey,
    "ruleFacts",
    tried === null ? null : { settings, rules: [tried] },
  ).query.data?.rules[0];
  return (
    <section aria-labelledby={id} className={styles["section"]}>
      <h3 id={id}>{text("title")}</h3>
      <p className={styles["soft"]}>{text("intro")}</p>
      {rules.length === 0 ? (
        <p>{text("none")}</p>
      ) : (
        <QueryState query={query} progress={progress} label={computing}>
          {(facts) => (
            <RuleList
              facts={facts}
              onOpenCase={(openCase) => place.go({ tab: "cases", openCase })}
              onShowBroken={(breaks) => place.go({ tab: "cases", openCase: null, breaks })}
              onRemove={(rule) => onRules(rules.filter((one) => !same(one, rule)))}
            />
          )}
        </QueryState>
      )}
      <RuleForm
        draft={draft}
        onDraft={setDraft}
        activityNames={query.data?.activityNames ?? []}
        known={rules}
        onAdd={(rule) => {
          onRules([...rules, rule]);
          setDraft({ ...emptyDraft, kind: draft.kind });
        }}
        preview={preview === undefined ? null : <RuleCounts fact={preview} />}
      />
    </section>
  );
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

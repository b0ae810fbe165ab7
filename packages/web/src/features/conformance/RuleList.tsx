import type { ProcessRule } from "@talka/engine";
import { joinList, quoteName, ruleSentence } from "@talka/report";
import type { RuleFact, RuleFacts } from "../../engine-worker/queries/rules.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./conformance.module.css";
import { ExampleCases } from "./ExampleCases.tsx";
import { ruleWords } from "./rule-words.ts";

export interface RuleListProps {
  readonly facts: RuleFacts;
  readonly onOpenCase: (caseIndex: number) => void;
  readonly onShowBroken: (rule: ProcessRule) => void;
  readonly onRemove: (rule: ProcessRule) => void;
}

/** Rules as sentences, and how each is kept. */
export function RuleList({ facts, onOpenCase, onShowBroken, onRemove }: RuleListProps) {
  const { locale } = useLocale();
  const text = useText(ruleWords);
  return (
    <ol className={styles["deviations"]} aria-label={text("list")}>
      {facts.rules.map((fact) => {
        const sentence = ruleSentence(fact.rule, locale);
        return (
          <li key={JSON.stringify(fact.rule)}>
            <p className={styles["sentence"]}>{sentence}.</p>
            <RuleBar fact={fact} cases={facts.cases} />
            <p className={styles["soft"]}>
              <RuleCounts fact={fact} />
            </p>
            {fact.rule.kind === "four-eyes" && !facts.hasPeople && (
              <p className={styles["soft"]}>{text("nobody")}</p>
            )}
            {fact.unknownActivities.length > 0 && (
              <p className={styles["error"]}>
                {text("unknown", {
                  list: joinList(
                    fact.unknownActivities.map((name) => quoteName(name, locale)),
                    locale,
                  ),
                })}
              </p>
            )}
            <div className={styles["below"]}>
              <ExampleCases
                label={text("examples")}
                cases={fact.examples}
                onOpenCase={onOpenCase}
              />
              {fact.violatedCases > 0 && (
                <Button size="small" onPress={() => onShowBroken(fact.rule)}>
                  {text("showBroken")}
                </Button>
              )}
              <Button
                size="small"
                look="quiet"
                aria-label={text("removeNamed", { rule: sentence })}
                onPress={() => onRemove(fact.rule)}
              >
                {text("remove")}
              </Button>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** "54 cases keep it, 6 break it; …": how a rule is kept, in words. */
export function RuleCounts({ fact }: { readonly fact: RuleFact }) {
  const text = useText(ruleWords);
  const parts = [
    text("caseCounts", { kept: fact.satisfiedCases, broken: fact.violatedCases }),
    ...(fact.pendingCases > 0 ? [text("pendingCases", { n: fact.pendingCases })] : []),
    ...(fact.vacuousCases > 0 ? [text("vacuousCases", { n: fact.vacuousCases })] : []),
    text("times", { n: fact.activated, broken: fact.violated }),
  ];
  return (
    <>
      {parts.join("; ")}.{fact.unrecorded > 0 && ` ${text("unrecorded", { n: fact.unrecorded })}`}
    </>
  );
}

function RuleBar({ fact, cases }: { readonly fact: RuleFact; readonly cases: number }) {
  const parts = [
    ["kept", fact.satisfiedCases],
    ["broken", fact.violatedCases],
    ["pending", fact.pendingCases],
    ["vacuous", fact.vacuousCases],
  ] as const;
  return (
    <span className={styles["rail"]} aria-hidden="true">
      {parts.map(([part, count]) =>
        count === 0 ? null : (
          <span
            key={part}
            data-part={part}
            style={{ inlineSize: `${(count / Math.max(1, cases)) * 100}%` }}
          />
        ),
      )}
    </span>
  );
}

import type { Difference } from "@talka/engine";
import { equalitySentence } from "@talka/report";
import type { ComparisonFacts } from "../../engine-worker/queries/comparison.ts";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { comparisonWords } from "./difference-words.ts";
import styles from "./differences.module.css";

const shownAtMost = 8;

/** What is shown to be the same in two groups; nothing where nobody asked. */
export function EqualList({
  facts,
  a,
  b,
}: {
  readonly facts: ComparisonFacts;
  readonly a: number;
  readonly b: number;
}) {
  const { locale } = useLocale();
  const text = useText(comparisonWords);
  const { comparison, ...names } = facts;
  const pairOf = ({ pairs }: Difference) => pairs.find((pair) => pair.a === a && pair.b === b);
  const asked = comparison.differences.filter((one) => pairOf(one)?.equality != null);
  const isAsked = comparison.differences.some(({ pairs }) => pairs.some((of) => of.equality));
  if (!isAsked) return null;
  const isFigure = (one: Difference) => (one.subject.kind === "figure" ? 0 : 1);
  const told = asked
    .toSorted((one, other) => isFigure(one) - isFigure(other))
    .flatMap((one) => {
      const pair = pairOf(one);
      if (pair === undefined) return [];
      const sentence = equalitySentence(one, pair, { ...comparison, ...names }, locale);
      return sentence === null ? [] : [sentence];
    });
  return (
    <section className={styles["told"]} aria-label={text("same")}>
      <h3>{text("same")}</h3>
      {told.length === 0 ? (
        <p className={styles["soft"]}>{text("sameNone")}</p>
      ) : (
        <ul className={styles["sentences"]}>
          {told.slice(0, shownAtMost).map((sentence) => (
            <li key={sentence}>
              <span>{sentence}</span>
            </li>
          ))}
        </ul>
      )}
      {told.length > shownAtMost && (
        <p className={styles["soft"]}>{text("sameMore", { n: told.length - shownAtMost })}</p>
      )}
    </section>
  );
}

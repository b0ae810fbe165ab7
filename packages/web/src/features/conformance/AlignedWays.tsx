import { useId, useState } from "react";
import type {
  AlignedMove,
  AlignedVariant,
  ConformanceFacts,
} from "../../engine-worker/queries/conformance.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import styles from "./conformance.module.css";
import { modelWords } from "./conformance-words.ts";

export interface AlignedWaysProps {
  readonly facts: ConformanceFacts;
  readonly onOpenCase: (caseIndex: number) => void;
}

const shownAtFirst = 4;
const signs = { both: "", event: "+", step: "−" } as const satisfies Record<
  AlignedMove["kind"],
  string
>;
const legend = {
  both: "legendBoth",
  event: "legendEvent",
  step: "legendStep",
} as const satisfies Record<AlignedMove["kind"], string>;

/** Each way laid against the model, step by step: told by sign, frame and word, not by colour alone. */
export function AlignedWays({ facts, onOpenCase }: AlignedWaysProps) {
  const text = useText(modelWords);
  const [shown, setShown] = useState(shownAtFirst);
  const id = useId();
  const { variants, variantCount } = facts;
  const cost = ({ lowerCost, upperCost }: AlignedVariant) =>
    upperCost === 0
      ? text("fits")
      : lowerCost === upperCost
        ? text("costs", { n: upperCost })
        : text("costsBetween", { least: lowerCost, most: upperCost });
  return (
    <section aria-labelledby={id} className={styles["ways"]}>
      <h3 id={id}>{text("ways")}</h3>
      <p className={styles["soft"]}>
        {text("waysNote", { shown: Math.min(shown, variants.length), n: variantCount })}
      </p>
      <ul className={styles["legend"]}>
        {(["both", "event", "step"] as const).map((kind) => (
          <li key={kind}>
            <span className={styles["move"]} data-kind={kind} aria-hidden="true">
              {signs[kind] === "" ? "·" : signs[kind]}
            </span>
            {text(legend[kind])}
          </li>
        ))}
      </ul>
      <ol className={styles["wayList"]}>
        {variants.slice(0, shown).map((way) => (
          <li key={way.rank}>
            <div className={styles["wayHead"]}>
              <strong>{text("way", { n: way.rank })}</strong>
              <span>{text("caseCount", { n: way.cases })}</span>
              <span>{cost(way)}</span>
              <Button size="small" look="quiet" onPress={() => onOpenCase(way.caseIndex)}>
                {text("openCase")}
              </Button>
            </div>
            <ol className={styles["moves"]} aria-label={text("moves", { n: way.rank })}>
              {way.moves.map(({ kind, name }, k) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a step may come twice; its place is its identity
                <li key={k} className={styles["move"]} data-kind={kind}>
                  {signs[kind] !== "" && <span aria-hidden="true">{signs[kind]} </span>}
                  {name}
                  {kind !== "both" && <VisuallyHidden> ({text(legend[kind])})</VisuallyHidden>}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {shown < variants.length && (
        <Button size="small" onPress={() => setShown(shown + 16)}>
          {text("more")}
        </Button>
      )}
    </section>
  );
}

import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import styles from "./find-better.module.css";
import { findBetterWords } from "./find-better-words.ts";
import type { SearchChoice } from "./search-choice.ts";

interface EyesFieldsProps {
  readonly tasks: readonly { readonly value: string; readonly label: string }[];
  readonly pairs: SearchChoice["eyes"];
  readonly onChange: (pairs: SearchChoice["eyes"]) => void;
}

/** Pairs of steps that two people must do. */
export function EyesFields({ tasks, pairs, onChange }: EyesFieldsProps) {
  const text = useText(findBetterWords);
  const [first, second] = tasks;
  if (first === undefined || second === undefined) return null;
  return (
    <details className={layout["group"]}>
      <summary>
        {text("eyes")}
        {pairs.length > 0 && ` (${pairs.length})`}
      </summary>
      <p className={layout["soft"]}>{text("eyesHint")}</p>
      <ul className={styles["rows"]}>
        {pairs.map((pair, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a pair is its place in the list
          <li key={k}>
            <Select
              label={text("eyesFirst")}
              value={pair.first}
              options={tasks}
              onChange={(value) => {
                // The two change places where the second is chosen as the first.
                const other = value === pair.second ? pair.first : pair.second;
                onChange(pairs.with(k, { first: value, second: other }));
              }}
            />
            <Select
              label={text("eyesSecond")}
              value={pair.second}
              options={tasks.filter(({ value }) => value !== pair.first)}
              onChange={(value) => onChange(pairs.with(k, { ...pair, second: value }))}
            />
            <Button
              size="small"
              look="quiet"
              aria-label={text("removeRow", { n: k + 1 })}
              onPress={() => onChange(pairs.filter((_, j) => j !== k))}
            >
              {text("remove")}
            </Button>
          </li>
        ))}
      </ul>
      <Button
        size="small"
        isDisabled={pairs.length >= 8}
        onPress={() => onChange([...pairs, { first: first.value, second: second.value }])}
      >
        {text("eyesAdd")}
      </Button>
    </details>
  );
}

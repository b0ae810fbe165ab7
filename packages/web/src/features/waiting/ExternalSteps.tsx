import { ManyChoices } from "../../ui/forms/Choices.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { causeWords } from "./cause-words.ts";

interface ExternalStepsProps {
  readonly activityNames: readonly string[];
  /** Activities whose time others decide, by name. */
  readonly external: readonly string[];
  readonly onExternal: (activities: readonly string[]) => void;
}

/** Marks the steps whose time others, or the law, decide. */
export function ExternalSteps({ activityNames, external, onExternal }: ExternalStepsProps) {
  const text = useText(causeWords);
  return (
    <details className={layout["group"]} data-print="hide">
      <summary>{text("external", { count: external.length })}</summary>
      <ManyChoices
        label={text("externalWhich")}
        options={activityNames.map((one) => ({ value: one, label: one }))}
        values={external}
        onChange={onExternal}
      />
    </details>
  );
}

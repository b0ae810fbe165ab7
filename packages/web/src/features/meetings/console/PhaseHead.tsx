import { Button } from "../../../ui/forms/Button.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { vocabularyWords } from "../shared/vocabulary-words.ts";
import styles from "./console.module.css";
import { consoleWords } from "./console-words.ts";
import { nextPhase } from "./primary-action.ts";
import type { Room } from "./room.ts";
import type { Primary } from "./use-primary.tsx";

interface PhaseHeadProps {
  readonly room: Room;
  readonly primary: Primary;
}

/** Where the session stands, and the one big thing to do next. */
export function PhaseHead({ room, primary }: PhaseHeadProps) {
  const text = useText(consoleWords);
  const words = useText(vocabularyWords);
  const { view } = room;
  const at = view.phases.indexOf(view.phase);
  const next = nextPhase(view);
  return (
    <div className={styles["phaseHead"]}>
      <div className={styles["phaseName"]}>
        {view.stage === "open" && (
          <p className={styles["place"]}>
            {at === -1
              ? text("phaseExtra")
              : text("phaseOf", { at: at + 1, all: view.phases.length })}
            {" · "}
            {next === null ? text("nextEnd") : text("nextUp", { phase: words(`phase.${next}`) })}
          </p>
        )}
        <h2 id="phase">
          {view.stage === "open"
            ? words(`phase.${view.phase}`)
            : text(view.stage === "closed" ? "closedTitle" : "prepared")}
        </h2>
        {view.stage === "open" && <p className={styles["hint"]}>{words(`hint.${view.phase}`)}</p>}
      </div>
      <Button
        look="primary"
        size="large"
        className={styles["primary"] ?? ""}
        onPress={primary.act}
        data-primary={primary.action.kind}
      >
        {primary.label}
      </Button>
    </div>
  );
}

import { meetingPhases } from "@talka/meeting";
import { Button } from "../../../ui/forms/Button.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { Menu } from "../../../ui/overlays/Menu.tsx";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import { vocabularyWords } from "../shared/vocabulary-words.ts";
import styles from "./console.module.css";
import { consoleWords } from "./console-words.ts";
import type { RoomProps } from "./room.ts";

/** All phases; any of them may be entered at any time. */
export function PhaseRail({ room }: RoomProps) {
  const text = useText(consoleWords);
  const words = useText(vocabularyWords);
  const { phases, phase: current, visited } = room.view;
  const others = meetingPhases.filter((phase) => !phases.includes(phase));
  return (
    <nav aria-label={text("phases")} className={styles["rail"]}>
      <ol>
        {phases.map((phase) => {
          const isNow = phase === current;
          const wasHere = visited.includes(phase);
          return (
            <li key={phase}>
              <Button
                look="quiet"
                className={styles["phase"] ?? ""}
                {...(isNow ? { "aria-current": "step" as const } : {})}
                data-visited={wasHere ? "" : undefined}
                onPress={() => room.send({ kind: "phase.enter", phase })}
              >
                <span aria-hidden="true" className={styles["mark"]}>
                  {isNow ? "●" : wasHere ? "✓" : "○"}
                </span>
                {words(`phase.${phase}`)}
                {!isNow && wasHere && <VisuallyHidden>({text("visited")})</VisuallyHidden>}
              </Button>
            </li>
          );
        })}
      </ol>
      {others.length > 0 && (
        <Menu
          trigger={text("addPhase")}
          look="quiet"
          size="small"
          actions={others.map((phase) => ({
            id: phase,
            label: words(`phase.${phase}`),
            onAction: () => room.send({ kind: "phase.enter", phase }),
          }))}
        />
      )}
    </nav>
  );
}

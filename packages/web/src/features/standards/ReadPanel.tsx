import type { StandardPage } from "@talka/contract";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { usePlaces } from "../../api/use-places.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { standardWords } from "./standard-words.ts";
import styles from "./standards.module.css";
import { useStandardChange } from "./use-standards.ts";

interface ReadPanelProps {
  readonly standard: StandardPage;
  readonly mayRead: boolean;
}

/** Confirming that one has read, and how many of each team have. */
export function ReadPanel({ standard, mayRead }: ReadPanelProps) {
  const text = useText(standardWords);
  const toast = useToast();
  const { teams } = usePlaces();
  const [teamId, setTeamId] = useState<string>("none");
  const confirm = useStandardChange(
    () =>
      ask("readStandard", {
        params: { id: standard.id },
        body: { version: standard.version, teamId: teamId === "none" ? null : teamId },
      }),
    () => toast({ text: text("confirmed") }),
  );
  return (
    <section className={layout["card"]} aria-labelledby="standard-readers">
      <h2 id="standard-readers">{text("readBy")}</h2>
      {standard.readBy.length === 0 ? (
        <p className={layout["soft"]}>{text("readers", { n: 0 })}</p>
      ) : (
        <ul className={styles["lines"]}>
          {standard.readBy.map((one) => (
            <li key={one.teamId ?? "none"}>
              {teams.find(({ id }) => id === one.teamId)?.name ?? text("noTeam")}:{" "}
              <strong>{one.readers}</strong>
            </li>
          ))}
        </ul>
      )}
      {standard.iHaveRead ? (
        <p>✓ {text("haveRead")}</p>
      ) : (
        mayRead && (
          <div className={styles["reading"]}>
            {teams.length > 0 && (
              <Select
                label={text("readTeam")}
                value={teamId}
                options={[
                  { value: "none", label: text("noTeam") },
                  ...teams.map(({ id, name }) => ({ value: id, label: name })),
                ]}
                onChange={setTeamId}
              />
            )}
            <Button
              look="primary"
              isDisabled={confirm.isPending}
              onPress={() => confirm.mutate(undefined)}
            >
              {text("read")}
            </Button>
          </div>
        )
      )}
      <small className={layout["soft"]}>{text("readHint")}</small>
    </section>
  );
}

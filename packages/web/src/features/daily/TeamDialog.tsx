import type { TeamPage } from "@talka/contract";
import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { Checkbox } from "../../ui/forms/Checkbox.tsx";
import { Choices } from "../../ui/forms/Choices.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import styles from "./daily.module.css";
import { todayHere } from "./days.ts";
import { teamWords } from "./team-words.ts";
import { useSaveTeam } from "./use-boards.ts";

const tiers = ["1", "2", "3"] as const;
const nobody = "none";

/** A new team, or one that is changed; what was typed stays on a refusal. */
export function TeamDialog({
  team,
  teams,
  onClose,
}: {
  readonly team: TeamPage | null;
  readonly teams: readonly TeamPage[];
  readonly onClose: () => void;
}) {
  const tell = useText(teamWords);
  const { locale } = useLocale();
  const save = useSaveTeam();
  const [id] = useState(() => team?.id ?? crypto.randomUUID());
  const [name, setName] = useState(team?.name ?? "");
  const [tier, setTier] = useState(team?.tier ?? 1);
  const [parentId, setParentId] = useState(team?.parentId ?? null);
  const [isClosed, setClosed] = useState(team?.closedOn != null);
  const above = teams.filter(
    (one) => one.tier > tier && one.id !== id && (one.closedOn === null || one.id === parentId),
  );
  const parent = above.some((one) => one.id === parentId) ? parentId : null;
  return (
    <Dialog
      isOpen
      title={team === null ? tell("newTeam") : tell("changeTeam", { name: team.name })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{tell("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={save.isPending || name.trim() === ""}
            onPress={() =>
              save.mutate(
                {
                  id,
                  isNew: team === null,
                  name,
                  tier,
                  parentId: parent,
                  closedOn: isClosed ? (team?.closedOn ?? todayHere()) : null,
                },
                { onSuccess: onClose },
              )
            }
          >
            {tell("save")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        {save.error !== null && (
          <p role="alert" className={styles["problem"]}>
            {problemSentence(save.error, locale)}
          </p>
        )}
        <TextField label={tell("teamName")} value={name} onChange={setName} autoFocus />
        <Choices
          label={tell("tier")}
          shape="row"
          value={`${tier}`}
          onChange={(value) => setTier(Number(value))}
          options={tiers.map((one) => ({
            value: one,
            label: tell("tierName", { tier: one }),
            hint: tell("tierHint", { tier: one }),
          }))}
        />
        {tier < 3 && (
          <Select
            label={tell("above")}
            value={parent ?? nobody}
            onChange={(value) => setParentId(value === nobody ? null : value)}
            options={[
              { value: nobody, label: tell("noneAbove") },
              ...above.map((one) => ({
                value: one.id,
                label: one.name,
                hint: tell("tierName", { tier: one.tier }),
              })),
            ]}
          />
        )}
        {team !== null && (
          <Checkbox label={tell("closeTeam")} isSelected={isClosed} onChange={setClosed} />
        )}
      </div>
    </Dialog>
  );
}

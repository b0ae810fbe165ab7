import type { ObstaclePage } from "@talka/contract";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { obstacleWords } from "./obstacle-words.ts";
import { useVoiceAction } from "./use-notes.ts";
import { useObstacles } from "./use-obstacles.ts";

interface MergeDialogProps {
  readonly obstacle: ObstaclePage;
  readonly onClose: () => void;
}

/** Carries an obstacle on in another of the house. */
export function MergeDialog({ obstacle, onClose }: MergeDialogProps) {
  const text = useText(obstacleWords);
  const [intoId, setIntoId] = useState<string | null>(null);
  const others = (useObstacles().data?.obstacles ?? []).filter(
    (one) => one.id !== obstacle.id && one.mergedInto === null,
  );
  const merge = useVoiceAction(
    () => ask("mergeObstacle", { params: { id: obstacle.id }, body: { intoId } }),
    onClose,
  );
  return (
    <Dialog
      isOpen
      title={text("merge")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={intoId === null || merge.isPending}
            onPress={() => merge.mutate(undefined)}
          >
            {text("save")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        <p>{text("mergeHint")}</p>
        <Select
          label={text("mergeInto")}
          value={intoId}
          options={others.map((one) => ({ value: one.id, label: one.title }))}
          onChange={setIntoId}
        />
      </div>
    </Dialog>
  );
}

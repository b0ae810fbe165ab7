import type { BoardLimits } from "@talka/contract";
import { ideaColumns } from "@talka/lean";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { NumberField } from "../../ui/forms/NumberField.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { ideaWords } from "./idea-words.ts";
import { useIdeaChange } from "./use-ideas.ts";

interface LimitsDialogProps {
  readonly limits: BoardLimits;
  readonly onClose: () => void;
}

/** How many ideas each column is to hold. */
export function LimitsDialog({ limits, onClose }: LimitsDialogProps) {
  const text = useText(ideaWords);
  const [value, setValue] = useState(limits);
  const save = useIdeaChange(() => ask("setBoardLimits", { body: { limits: value } }), onClose);
  return (
    <Dialog
      isOpen
      title={text("limits")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button look="primary" isDisabled={save.isPending} onPress={() => save.mutate(undefined)}>
            {text("save")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        <p className={layout["soft"]}>{text("limitsLead")}</p>
        {ideaColumns.map((column) => (
          <NumberField
            key={column}
            label={text(`state.${column}`)}
            minValue={1}
            maxValue={99}
            value={value[column] ?? Number.NaN}
            onChange={(n) => setValue({ ...value, [column]: Number.isFinite(n) ? n : null })}
          />
        ))}
      </div>
    </Dialog>
  );
}

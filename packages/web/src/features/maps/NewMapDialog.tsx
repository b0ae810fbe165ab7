import type { MapPage, MapSummary, ProcessPage } from "@talka/contract";
import { emptyMap, type MapState } from "@talka/lean";
import { streamMapWords } from "@talka/report";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { Choices } from "../../ui/forms/Choices.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { editorWords } from "./editor-words.ts";
import { useMapAction } from "./use-maps.ts";

interface NewMapDialogProps {
  readonly process: ProcessPage;
  readonly maps: readonly MapSummary[];
  readonly onClose: () => void;
  readonly onMade: (map: MapPage) => void;
}

const blank = "blank";

/** Begins a map: blank, or from another map of the process. */
export function NewMapDialog({ process, maps, onClose, onMade }: NewMapDialogProps) {
  const text = useText(editorWords);
  const words = useText(streamMapWords);
  const [id] = useState(() => crypto.randomUUID());
  const [state, setState] = useState<MapState>("current");
  const [typed, setTyped] = useState<string | null>(null);
  const [from, setFrom] = useState(blank);
  const usual = text("usualTitle", { process: process.name, state: words(`state.${state}`) });
  const title = (typed ?? usual).trim().slice(0, 200);
  const make = useMapAction(async (_: undefined) => {
    const source = from === blank ? null : await ask("getMap", { params: { id: from } });
    const drawn = source?.drawn ?? {
      ...emptyMap,
      facts: { ...emptyMap.facts, casesPerYear: process.yearlyVolume },
    };
    return ask("createMap", {
      body: {
        id,
        processId: process.id,
        title,
        state,
        drawn,
        fromMapId: source?.id ?? null,
        analysisId: null,
      },
    });
  }, onMade);
  return (
    <Dialog
      isOpen
      title={text("newMap")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={make.isPending || title === ""}
            onPress={() => make.mutate(undefined)}
          >
            {text("save")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        <Choices
          label={text("state")}
          value={state}
          options={(["current", "target"] as const).map((value) => ({
            value,
            label: words(`state.${value}`),
          }))}
          onChange={setState}
        />
        {maps.length > 0 && (
          <Select
            label={text("fromMap")}
            value={from}
            options={[
              { value: blank, label: text("fromNothing") },
              ...maps.map((one) => ({ value: one.id, label: one.title })),
            ]}
            onChange={setFrom}
          />
        )}
        <TextField
          label={text("title")}
          value={typed ?? usual}
          maxLength={200}
          onChange={setTyped}
        />
      </div>
    </Dialog>
  );
}

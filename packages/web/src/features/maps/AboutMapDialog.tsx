import type { MapPage } from "@talka/contract";
import { mapStates } from "@talka/lean";
import { streamMapWords } from "@talka/report";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Choices } from "../../ui/forms/Choices.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { editorWords } from "./editor-words.ts";
import { useMapAction } from "./use-maps.ts";

interface AboutMapDialogProps {
  readonly page: MapPage;
  readonly onClose: () => void;
}

/** Title and state of a map; what is in use only its owners say. */
export function AboutMapDialog({ page, onClose }: AboutMapDialogProps) {
  const text = useText(editorWords);
  const words = useText(streamMapWords);
  const { locale } = useLocale();
  const toast = useToast();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [title, setTitle] = useState(page.title);
  const [state, setState] = useState(page.state);
  const [isAsked, setAsked] = useState(false);
  const save = useMapAction(
    (_: undefined) => ask("updateMap", { params: { id: page.id }, body: { title, state } }),
    onClose,
  );
  async function remove() {
    try {
      await ask("deleteMap", { params: { id: page.id } });
      await navigate({ to: "/processes/$id", params: { id: page.processId } });
      await client.invalidateQueries({ queryKey: ["maps"] });
    } catch (error) {
      toast({ text: problemSentence(error, locale), tone: "bad" });
    }
  }
  const isAgreed = page.state === "in-use";
  return (
    <Dialog
      isOpen
      title={text("about")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={save.isPending || title.trim() === ""}
            onPress={() => save.mutate(undefined)}
          >
            {text("save")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        <TextField label={text("title")} value={title} maxLength={200} onChange={setTitle} />
        <Choices
          label={text("state")}
          value={state}
          options={mapStates.map((value) => ({
            value,
            label: words(`state.${value}`),
            isDisabled: !page.mayOwn && (isAgreed || value === "in-use"),
          }))}
          onChange={setState}
        />
        {page.mayOwn &&
          (isAsked ? (
            <div className={layout["row"]}>
              <span>{text("deleteText")}</span>
              <Button look="danger" onPress={() => void remove()}>
                {text("delete")}
              </Button>
            </div>
          ) : (
            <div>
              <Button look="quiet" onPress={() => setAsked(true)}>
                {text("delete")}
              </Button>
            </div>
          ))}
      </div>
    </Dialog>
  );
}

import type { AnalysisSettings } from "@talka/engine";
import { mapFromRecord } from "@talka/lean";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight } from "../../api/use-session.ts";
import { engine } from "../../engine-worker/engine.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { drawMapWords } from "./draw-map-words.ts";

interface DrawMapDialogProps {
  readonly settings: AnalysisSettings;
  readonly name: string;
  /** `null`: not saved; the map then cannot name where it comes from. */
  readonly analysisId: string | null;
  readonly onClose: () => void;
}

const anew = "new";
const newId = () => crypto.randomUUID();

/** Draws a map of a process from what was recorded, in the browser where the records are. */
export function DrawMapDialog({ settings, name, analysisId, onClose }: DrawMapDialogProps) {
  const text = useText(drawMapWords);
  const { locale } = useLocale();
  const toast = useToast();
  const navigate = useNavigate();
  const mayOwn = useRight("process.own");
  const [ids] = useState(() => ({ map: newId(), process: newId() }));
  const [chosen, setChosen] = useState<string | null>(null);
  const [title, setTitle] = useState(() => text("usualTitle", { name }).slice(0, 200));
  const processes = useQuery({
    queryKey: ["processes"],
    queryFn: ({ signal }) => ask("listProcesses", { signal }),
    staleTime: 0,
  });
  const all = processes.data?.processes ?? [];
  const process = chosen ?? all[0]?.id ?? (mayOwn ? anew : null);
  const draw = useMutation({
    mutationFn: async (processId: string) => {
      const path = await engine().call("recordedPath", { settings });
      if (processId === anew) {
        await ask("createProcess", { body: { id: ids.process, ...unnamed, name } });
      }
      const drawn = mapFromRecord(path, text("unknownRole"), newId);
      return ask("createMap", {
        body: {
          id: ids.map,
          processId: processId === anew ? ids.process : processId,
          title,
          state: "current",
          drawn,
          fromMapId: null,
          analysisId,
        },
      });
    },
    onSuccess: ({ id }) => navigate({ to: "/maps/$id", params: { id }, search: {} }),
    onError: (error) => toast({ text: problemSentence(error, locale), tone: "bad" }),
  });
  return (
    <Dialog
      isOpen
      title={text("drawMap")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={process === null || title.trim() === "" || draw.isPending}
            onPress={() => {
              if (process !== null) draw.mutate(process);
            }}
          >
            {text("draw")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        <p>{text("hint")}</p>
        {analysisId === null && <p className={layout["soft"]}>{text("notSaved")}</p>}
        <QueryState query={processes} describeError={(error) => problemSentence(error, locale)}>
          {() =>
            process === null ? (
              <p>{text("noProcess")}</p>
            ) : (
              <Select
                label={text("process")}
                value={process}
                options={[
                  ...all.map((one) => ({ value: one.id, label: one.name })),
                  ...(mayOwn ? [{ value: anew, label: text("newProcess") }] : []),
                ]}
                onChange={setChosen}
              />
            )
          }
        </QueryState>
        <TextField label={text("title")} value={title} maxLength={200} onChange={setTitle} />
      </div>
    </Dialog>
  );
}

const unnamed = {
  code: "",
  serviceId: null,
  ownerRole: "",
  customer: "",
  trigger: "",
  result: "",
  startsWith: "",
  endsWith: "",
  yearlyVolume: null,
  teamIds: [],
  state: "in-use",
} as const;

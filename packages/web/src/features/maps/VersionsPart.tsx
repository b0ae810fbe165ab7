import type { MapPage, MapVersion } from "@talka/contract";
import { dayIn } from "@talka/exchange";
import { formatDay, streamMapWords } from "@talka/report";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { Table } from "../../ui/data/Table.tsx";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { editorWords } from "./editor-words.ts";
import type { MapEditor } from "./use-map-editor.ts";
import { useMapAction } from "./use-maps.ts";

interface VersionsPartProps {
  readonly page: MapPage;
  readonly editor: MapEditor;
}

/** Versions that were kept; one of them can be drawn again, which itself can be taken back. */
export function VersionsPart({ page, editor }: VersionsPartProps) {
  const text = useText(editorWords);
  const words = useText(streamMapWords);
  const { locale } = useLocale();
  const toast = useToast();
  const [note, setNote] = useState("");
  const [validFrom, setValidFrom] = useState(() => dayIn(new Date()));
  const keep = useMapAction(
    async (_: undefined) => {
      const problem = await editor.saveNow();
      if (problem !== null) throw problem;
      const body = { version: page.version + 1, note, validFrom };
      return ask("keepMapVersion", { params: { id: page.id }, body });
    },
    () => setNote(""),
  );
  async function take({ version }: MapVersion) {
    try {
      const told = await ask("getMapVersion", { params: { id: page.id, version } });
      editor.change(told.drawn);
      toast({ text: text("version", { version }), tone: "good" });
    } catch (error) {
      toast({ text: problemSentence(error, locale), tone: "bad" });
    }
  }
  const day = (one: string) => formatDay(Date.parse(one), locale, "Europe/Riga");
  return (
    <section className={layout["card"]}>
      <h2>{text("versions")}</h2>
      {page.mayChange && (
        <div className={layout["form"]}>
          <TextField label={text("versionNote")} value={note} maxLength={500} onChange={setNote} />
          <DayField label={text("validFrom")} value={validFrom} onChange={setValidFrom} />
          <div className={layout["row"]}>
            <Button
              look="primary"
              isDisabled={keep.isPending || validFrom === ""}
              onPress={() => keep.mutate(undefined)}
            >
              {text("keepVersion")}
            </Button>
            <span className={layout["soft"]}>{text("versionHint")}</span>
          </div>
        </div>
      )}
      {page.versions.length === 0 ? (
        <p className={layout["soft"]}>{text("noVersions")}</p>
      ) : (
        <Table
          caption={text("versions")}
          hideCaption
          rows={page.versions}
          rowKey={({ version }) => version}
          columns={[
            {
              id: "version",
              title: text("versions"),
              isRowHeader: true,
              cell: ({ version }) => text("version", { version }),
            },
            { id: "note", title: text("versionNote"), cell: (one) => one.note },
            { id: "state", title: text("state"), cell: ({ state }) => words(`state.${state}`) },
            { id: "from", title: text("validFrom"), cell: (one) => day(one.validFrom) },
            ...(page.mayChange
              ? [
                  {
                    id: "take",
                    title: "",
                    cell: (one: MapVersion) => (
                      <Button size="small" onPress={() => void take(one)}>
                        {text("takeVersion")}
                      </Button>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
    </section>
  );
}

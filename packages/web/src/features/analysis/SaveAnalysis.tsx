import type { AnalysisSettings } from "@talka/engine";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { saveAnalysis } from "../../api/save-analysis.ts";
import { useSession } from "../../api/use-session.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { type AnalysisAddress, writeAddress } from "./address.ts";
import { analysisWords } from "./analysis-words.ts";
import type { OpenLog } from "./use-open-log.ts";

export interface SaveAnalysisProps {
  readonly id: string;
  readonly open: OpenLog;
  readonly name: string;
  readonly settings: AnalysisSettings;
  readonly address: AnalysisAddress;
}

/** Saves the analysis as it stands: a new one, or a new version of the one that is open. */
export function SaveAnalysis({ id, open, name, settings, address }: SaveAnalysisProps) {
  const { locale } = useLocale();
  const text = useText(analysisWords);
  const session = useSession();
  const toast = useToast();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [title, setTitle] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const { saved } = open;
  const next = `/analysis/${id}`;
  const save = async () => {
    setSaving(true);
    try {
      const { filters: _, ...screen } = writeAddress(address);
      const plain = Object.fromEntries(
        Object.entries(screen).filter(([, value]) => typeof value !== "object"),
      );
      const page = await saveAnalysis(
        // Copies: the contract's lists are its own.
        {
          title: title ?? name,
          settings: structuredClone(settings) as never,
          screen: plain as never,
        },
        // What belongs to somebody else is saved as an analysis of one's own.
        saved === null || !saved.mayEdit ? null : { id: saved.id, basedOn: saved.current.version },
      );
      setTitle(null);
      toast({ text: text("saved"), tone: "good" });
      await client.invalidateQueries({ queryKey: ["open-log"] });
      if (page.id !== id) {
        await navigate({
          to: "/analysis/$id",
          params: { id: page.id },
          search: writeAddress(address) as never,
          replace: true,
        });
      }
    } catch (error) {
      toast({ text: text("notSaved", { why: problemSentence(error, locale) }), tone: "bad" });
    } finally {
      setSaving(false);
    }
  };
  return (
    <>
      <Button look="primary" onPress={() => setTitle(name)}>
        {text("save")}
      </Button>
      {title !== null && (
        <Dialog
          title={text("save")}
          isOpen
          onClose={() => setTitle(null)}
          actions={
            <>
              <Button onPress={() => setTitle(null)}>{text("cancel")}</Button>
              {session?.person == null ? (
                <ButtonLink to="/sign-in" search={{ next }} look="primary">
                  {text("toSignIn")}
                </ButtonLink>
              ) : (
                <Button
                  look="primary"
                  isDisabled={title.trim() === "" || isSaving}
                  onPress={() => void save()}
                >
                  {text("save")}
                </Button>
              )}
            </>
          }
        >
          {session?.person == null ? (
            <p>{text("signIn")}</p>
          ) : (
            <>
              <TextField label={text("saveName")} value={title} onChange={setTitle} />
              {open.eventLogId === null && (
                <p>{text(open.hasNames ? "saveHintKept" : "saveHint")}</p>
              )}
            </>
          )}
        </Dialog>
      )}
    </>
  );
}

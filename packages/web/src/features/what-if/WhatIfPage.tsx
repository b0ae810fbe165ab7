import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight } from "../../api/use-session.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { useKeepWhatIf, useTrialFrom, whatIfKey } from "./use-keep-what-if.ts";
import type { WhatIfContent } from "./use-scenarios.ts";
import { WhatIfEditor, type WhatIfSlots } from "./WhatIfEditor.tsx";
import { whatIfWords } from "./what-if-words.ts";

/** A what-if that is kept on the server. */
export function WhatIfPage({ id, ...slots }: WhatIfSlots & { readonly id: string }) {
  const text = useText(whatIfWords);
  const { locale } = useLocale();
  const mayPlan = useRight("lean.contribute");
  const toTrial = useTrialFrom(id);
  const revision = useRef<number | null>(null);
  const query = useQuery({
    queryKey: whatIfKey(id),
    queryFn: ({ signal }) => ask("getWhatIf", { params: { id }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnMount: "always",
    refetchOnWindowFocus: false,
  });
  const { keep, isSending } = useKeepWhatIf((content: WhatIfContent) =>
    ask("saveWhatIf", {
      params: { id },
      body: {
        revision: revision.current ?? query.data?.revision ?? 1,
        title: content.title,
        scenarios: content.scenarios,
      },
    }),
  );
  return (
    <div className={layout["page"]}>
      <QueryState
        query={query}
        label={text("loading")}
        describeError={(error) => problemSentence(error, locale)}
      >
        {(page) => (
          <WhatIfEditor
            {...slots}
            base={page.base}
            saved={page}
            page={page}
            draftName={id}
            mayChange={page.mayChange}
            isSaving={isSending}
            onSave={
              page.mayChange
                ? async (content) => {
                    const kept = await keep(content);
                    if (kept !== null) revision.current = kept.revision;
                    return kept !== null;
                  }
                : null
            }
            onTrial={mayPlan ? toTrial : null}
            tools={page.mayChange ? <DeleteButton id={id} /> : undefined}
          />
        )}
      </QueryState>
    </div>
  );
}

function DeleteButton({ id }: { readonly id: string }) {
  const text = useText(whatIfWords);
  const { locale } = useLocale();
  const navigate = useNavigate();
  const client = useQueryClient();
  const toast = useToast();
  const [isAsked, setAsked] = useState(false);
  const remove = async () => {
    try {
      await ask("deleteWhatIf", { params: { id } });
      await client.invalidateQueries({ queryKey: ["what-ifs"] });
      await navigate({ to: "/what-if" });
    } catch (error) {
      toast({ text: problemSentence(error, locale), tone: "bad" });
    }
  };
  return (
    <>
      <Button size="small" look="quiet" onPress={() => setAsked(true)}>
        {text("delete")}
      </Button>
      <Dialog
        isOpen={isAsked}
        title={text("delete")}
        onClose={() => setAsked(false)}
        actions={
          <>
            <Button onPress={() => setAsked(false)}>{text("cancel")}</Button>
            <Button look="danger" onPress={() => void remove()}>
              {text("delete")}
            </Button>
          </>
        }
      >
        <p>{text("deleteText")}</p>
      </Dialog>
    </>
  );
}

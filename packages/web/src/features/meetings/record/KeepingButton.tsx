import type { MeetingPage } from "@talka/contract";
import { untilDayInWords } from "@talka/report";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../../api/ask.ts";
import { problemSentence } from "../../../api/problem-sentence.ts";
import { useToast } from "../../../ui/feedback/Toast.tsx";
import { Button } from "../../../ui/forms/Button.tsx";
import layout from "../../../ui/layout.module.css";
import { useLocale, useText } from "../../../ui/locale/locale-context.ts";
import { Dialog } from "../../../ui/overlays/Dialog.tsx";
import type { Keeping } from "../prepare/after-funder.ts";
import { KeepingFields } from "../prepare/KeepingFields.tsx";
import { keepingWords } from "../prepare/keeping-words.ts";
import { useMeetingPage } from "../shared/use-meetings.ts";

/** Who pays and how long people are named, to change at any time by whoever leads. */
export function KeepingButton({ id }: { readonly id: string }) {
  const text = useText(keepingWords);
  const { locale } = useLocale();
  const [isOpen, setOpen] = useState(false);
  const page = useMeetingPage(id).data;
  // of another organisation one may read the record, no more
  if (page === undefined || !page.mayLead) return null;
  const { keepUntil } = page.setup;
  return (
    <div className={layout["row"]} data-print="hide">
      <Button onPress={() => setOpen(true)}>{text("change")}</Button>
      {keepUntil !== null && (
        <p className={layout["soft"]}>
          {text("named", { day: untilDayInWords(keepUntil, locale) })}
        </p>
      )}
      {isOpen && <KeepingDialog page={page} onClose={() => setOpen(false)} />}
    </div>
  );
}

interface KeepingDialogProps {
  readonly page: MeetingPage;
  readonly onClose: () => void;
}

function KeepingDialog({ page, onClose }: KeepingDialogProps) {
  const text = useText(keepingWords);
  const { locale } = useLocale();
  const toast = useToast();
  const client = useQueryClient();
  const { fundingProfileId, keepUntil, endsOn } = page.setup;
  const [value, setValue] = useState<Keeping>({ fundingProfileId, keepUntil });
  const save = useMutation({
    mutationFn: () => ask("keepMeeting", { params: { id: page.id }, body: value }),
    onSuccess: async (next) => {
      client.setQueryData(["meetings", page.id], next);
      await client.invalidateQueries({ queryKey: ["meeting-publicity", page.id] });
      toast({ text: text("saved"), tone: "good" });
      onClose();
    },
  });
  return (
    <Dialog
      isOpen
      title={text("dialog")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button look="primary" isDisabled={save.isPending} onPress={() => save.mutate()}>
            {text("save")}
          </Button>
        </>
      }
    >
      {save.isError && <p role="alert">{problemSentence(save.error, locale)}</p>}
      <KeepingFields
        isBare
        value={value}
        endsOn={endsOn}
        onChange={(change) => setValue((before) => ({ ...before, ...change }))}
      />
    </Dialog>
  );
}

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextArea } from "../../ui/forms/TextArea.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { borrowingWords } from "./borrowing-words.ts";

const key = "talka-borrow";

/** Opens a record in the name of one's organisation; an idea that this device kept is filled in. */
export function BorrowDialog({
  ownId,
  onClose,
}: {
  readonly ownId: string;
  readonly onClose: () => void;
}) {
  const text = useText(borrowingWords);
  const { locale } = useLocale();
  const client = useQueryClient();
  const kept = keptIdea();
  const [id] = useState(() => crypto.randomUUID());
  const [from, setFrom] = useState<string | null>(kept.from);
  const [idea, setIdea] = useState(kept.idea);
  const [firstStep, setFirstStep] = useState("");
  const all = useQuery({
    queryKey: ["organisations"],
    queryFn: ({ signal }) => ask("listOrganisations", { signal }),
  });
  const options = (all.data?.organisations ?? [])
    .filter((one) => one.id !== ownId && one.validTo === null)
    .map((one) => ({ value: one.id, label: one.names[locale] }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  const create = useMutation({
    mutationFn: () =>
      ask("createBorrowing", { body: { id, fromOrganisationId: from ?? "", idea, firstStep } }),
    onSuccess: () => {
      localStorage.removeItem(key);
      onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: ["borrowings"] }),
  });
  return (
    <Dialog
      isOpen
      title={text("add")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={from === null || idea.trim() === "" || create.isPending}
            onPress={() => create.mutate()}
          >
            {text("save")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        <TextArea label={text("idea")} value={idea} maxLength={1_000} onChange={setIdea} />
        <Select label={text("from")} value={from} options={options} onChange={setFrom} />
        <TextArea
          label={text("firstStep")}
          value={firstStep}
          maxLength={1_000}
          onChange={setFirstStep}
        />
        {create.error !== null && <p role="alert">{problemSentence(create.error, locale)}</p>}
      </div>
    </Dialog>
  );
}

/** The idea of an evaluation answered on this device: it has been nowhere else. */
function keptIdea(): { readonly idea: string; readonly from: string | null } {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "{}") as { idea?: string; from?: string };
    return { idea: kept.idea ?? "", from: kept.from ?? null };
  } catch {
    return { idea: "", from: null };
  }
}

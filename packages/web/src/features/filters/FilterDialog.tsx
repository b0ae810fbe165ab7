import type { LogFilter } from "@talka/engine";
import { useState } from "react";
import type { LogFacts } from "../../engine-worker/queries/log-facts.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { FilterFields } from "./FilterFields.tsx";
import { emptyDraft, filterOf } from "./filter-draft.ts";
import { filterWords } from "./filter-words.ts";
import styles from "./filters.module.css";
import type { OfferedKind } from "./offered-kinds.ts";

export interface FilterDialogProps {
  readonly kind: OfferedKind;
  readonly facts: LogFacts;
  readonly onClose: () => void;
  readonly onAdd: (filter: LogFilter) => void;
}

/** Asks for one filter. */
export function FilterDialog({ kind, facts, onClose, onAdd }: FilterDialogProps) {
  const text = useText(filterWords);
  const [draft, setDraft] = useState(() => ({
    ...emptyDraft,
    attribute: facts.roles.length > 0 ? "role" : (facts.attributes[0]?.name ?? ""),
  }));
  const attribute = facts.attributes.find((known) => known.name === draft.attribute);
  const isNumber = attribute !== undefined && attribute.kind !== "text";
  const filter = filterOf(kind, draft, facts.zone, isNumber);
  return (
    <Dialog
      title={text(`kind.${kind}`)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={filter === null}
            onPress={() => filter !== null && onAdd(filter)}
          >
            {text("apply")}
          </Button>
        </>
      }
    >
      <div className={styles["fields"]}>
        <FilterFields
          kind={kind}
          facts={facts}
          draft={draft}
          onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
        />
      </div>
    </Dialog>
  );
}

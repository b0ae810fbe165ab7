import { type PracticeDocument, practiceLicences } from "@talka/lean";
import { useState } from "react";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { cardWords } from "./card-words.ts";
import { editWords } from "./edit-words.ts";
import styles from "./practices.module.css";

interface DocumentFieldsProps {
  readonly documents: readonly PracticeDocument[];
  readonly onChange: (documents: readonly PracticeDocument[]) => void;
}

const blank: PracticeDocument = { title: "", link: "", licence: "cc-by-4.0" };

/** Forms, texts and regulations that may be taken over; one is added whole or not at all. */
export function DocumentFields({ documents, onChange }: DocumentFieldsProps) {
  const text = useText(editWords);
  const card = useText(cardWords);
  const [draft, setDraft] = useState(blank);
  const isWhole =
    draft.title.trim() !== "" && URL.canParse(draft.link) && /^https?:/.test(draft.link);
  return (
    <div className={styles["sectionField"]}>
      {documents.length > 0 && (
        <ul aria-label={card("documents")}>
          {documents.map((one, k) => (
            <li key={`${one.title}${one.link}`}>
              {one.title} · {card(`licence.${one.licence}`)}{" "}
              <Button
                size="small"
                look="quiet"
                aria-label={`${text("remove")}: ${one.title}`}
                onPress={() => onChange(documents.filter((_, other) => other !== k))}
              >
                {text("remove")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles["fields"]}>
        <TextField
          label={text("documentTitle")}
          value={draft.title}
          maxLength={200}
          onChange={(title) => setDraft({ ...draft, title })}
        />
        <TextField
          label={text("documentLink")}
          type="url"
          value={draft.link}
          maxLength={500}
          onChange={(link) => setDraft({ ...draft, link })}
        />
        <Select
          label={text("licence")}
          value={draft.licence}
          options={practiceLicences.map((one) => ({ value: one, label: card(`licence.${one}`) }))}
          onChange={(licence) => setDraft({ ...draft, licence })}
        />
      </div>
      <div>
        <Button
          isDisabled={!isWhole || documents.length >= 20}
          onPress={() => {
            onChange([...documents, { ...draft, title: draft.title.trim() }]);
            setDraft(blank);
          }}
        >
          {text("addDocument")}
        </Button>
      </div>
    </div>
  );
}

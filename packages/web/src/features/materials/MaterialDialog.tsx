import type { MaterialContent, MaterialPage } from "@talka/contract";
import {
  materialKinds,
  materialLicences,
  materialVisibilities,
  peopleNotes,
} from "@talka/exchange";
import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { TranslatedField } from "../../ui/forms/TranslatedField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { licenceChoice, materialWords } from "./material-words.ts";
import styles from "./materials.module.css";
import { useMaterialActions } from "./use-materials.ts";

const choices: Readonly<Record<string, string>> = {
  "signed-in": "signedIn",
  "without-people": "withoutPeople",
  "consent-noted": "consentNoted",
};

/** What is said of a material; what was typed stays when the server refuses. */
export function MaterialDialog({
  material,
  onClose,
}: {
  readonly material: MaterialPage;
  readonly onClose: () => void;
}) {
  const text = useText(materialWords);
  const { locale } = useLocale();
  const { update } = useMaterialActions();
  const [said, setSaid] = useState<MaterialContent>({
    title: material.title,
    kind: material.kind,
    licence: material.licence,
    author: material.author,
    visibility: material.visibility,
    people: material.people,
  });
  const put = (changes: Partial<MaterialContent>) =>
    setSaid((before) => ({ ...before, ...changes }));
  return (
    <Dialog
      isOpen
      shape="drawer"
      title={text("editTitle")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={update.isPending || said.title.text.trim() === "" || said.author === ""}
            onPress={() =>
              update.mutate({ id: material.id, content: said }, { onSuccess: onClose })
            }
          >
            {text("save")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        {update.error !== null && (
          <p role="alert" className={styles["problem"]}>
            {problemSentence(update.error, locale)}
          </p>
        )}
        <TranslatedField
          label={text("name")}
          value={said.title}
          maxLength={200}
          isRequired
          onChange={(title) => put({ title })}
        />
        <Select
          label={text("kindLabel")}
          value={said.kind}
          options={materialKinds.map((value) => ({ value, label: text("kind", { kind: value }) }))}
          onChange={(kind) => put({ kind })}
        />
        {said.kind === "photo" && (
          <Select
            label={text("people")}
            value={said.people}
            options={peopleNotes.map((value) => ({
              value,
              label: text("peopleNote", { people: choices[value] ?? value }),
            }))}
            onChange={(people) => put({ people })}
          />
        )}
        <TextField
          label={text("author")}
          description={text("authorHint")}
          value={said.author}
          maxLength={200}
          isRequired
          onChange={(author) => put({ author })}
        />
        <Select
          label={text("licenceLabel")}
          value={said.licence}
          options={materialLicences.map((value) => ({
            value,
            label: text("licence", { licence: licenceChoice(value) }),
          }))}
          onChange={(licence) => put({ licence })}
        />
        <Select
          label={text("visibility")}
          value={said.visibility}
          options={materialVisibilities.map((value) => ({
            value,
            label: text("seen", { visibility: choices[value] ?? value }),
          }))}
          onChange={(visibility) => put({ visibility })}
        />
      </div>
    </Dialog>
  );
}

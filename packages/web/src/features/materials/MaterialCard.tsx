import type { FileLanguage, MaterialFile, MaterialPage } from "@talka/contract";
import { fileTypeOf, licenceLink, readText } from "@talka/exchange";
import { formatBytes } from "@talka/report";
import { useRef, useState } from "react";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { Menu } from "../../ui/overlays/Menu.tsx";
import { PublicityBlock } from "../../ui/publicity/PublicityBlock.tsx";
import { FilePreviewView } from "./FilePreviewView.tsx";
import { MaterialDialog } from "./MaterialDialog.tsx";
import { licenceChoice, materialWords } from "./material-words.ts";
import styles from "./materials.module.css";
import { useMaterialActions } from "./use-materials.ts";

const languages = ["lv", "lt", "en", "mul"] as const;
const choices: Readonly<Record<string, string>> = {
  "signed-in": "signedIn",
  "without-people": "withoutPeople",
  "consent-noted": "consentNoted",
};

/** A material: what it is, its languages side by side, and what may be done with it. */
export function MaterialCard({ material }: { readonly material: MaterialPage }) {
  const text = useText(materialWords);
  const { locale } = useLocale();
  const toast = useToast();
  const { addFile, remove } = useMaterialActions();
  const [dialog, setDialog] = useState<"edit" | "remove" | null>(null);
  const [shownId, setShownId] = useState<string | null>(null);
  const language = useRef<FileLanguage>(locale);
  const input = useRef<HTMLInputElement>(null);
  const title = readText(material.title, locale);
  const ready = material.files.filter((file) => file.type !== null);
  const shown = ready.find((file) => file.id === shownId);
  const picture = ready.find(
    (file) => file.type !== null && fileTypeOf(file.type).preview === "image",
  );
  const link = licenceLink(material.licence);
  const licence = text("licenceShort", { licence: licenceChoice(material.licence) });
  return (
    <li className={styles["card"]}>
      <div className={styles["head"]}>
        {picture !== undefined && (
          <img
            className={styles["thumbnail"]}
            src={`/api/material-files/${picture.id}/content?as=preview`}
            alt=""
            loading="lazy"
            width={96}
            height={72}
          />
        )}
        <div className={styles["what"]}>
          <h3 lang={title.locale}>{title.text}</h3>
          <p className={styles["hint"]}>
            {text("kind", { kind: material.kind })} · {material.author} ·{" "}
            {link === null ? (
              licence
            ) : (
              <a href={link} target="_blank" rel="noreferrer license">
                {licence}
              </a>
            )}
          </p>
          <p className={styles["badges"]}>
            <span data-visibility={material.visibility}>
              {text("seen", { visibility: choices[material.visibility] ?? material.visibility })}
            </span>
            {material.people !== "none" && (
              <span>{text("peopleNote", { people: choices[material.people] ?? "none" })}</span>
            )}
            {title.state === "behind" && <span>{text("behind")}</span>}
          </p>
        </div>
        {material.mayChange && (
          <div className={styles["actions"]}>
            <Menu
              size="small"
              trigger={text("addLanguage")}
              actions={languages.map((one) => ({
                id: one,
                label: text("languageName", { language: one }),
                onAction: () => {
                  language.current = one;
                  input.current?.click();
                },
              }))}
            />
            <Button size="small" onPress={() => setDialog("edit")}>
              {text("edit")}
            </Button>
            <Button size="small" look="quiet" onPress={() => setDialog("remove")}>
              {text("remove")}
            </Button>
          </div>
        )}
      </div>
      <ul className={styles["files"]}>
        {ready.map((file) => (
          <FileRow
            key={file.id}
            file={file}
            title={title.text}
            isShown={file.id === shownId}
            onShow={() => setShownId(file.id === shownId ? null : file.id)}
          />
        ))}
        {ready.length === 0 && <li className={styles["hint"]}>{text("noFile")}</li>}
      </ul>
      {shown !== undefined && <FilePreviewView file={shown} title={title.text} />}
      {material.funding !== null && <PublicityBlock profile={material.funding} />}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={text("addLanguage")}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file !== undefined) addFile.mutate({ material, language: language.current, file });
        }}
      />
      {dialog === "edit" && <MaterialDialog material={material} onClose={() => setDialog(null)} />}
      <Dialog
        isOpen={dialog === "remove"}
        title={text("removeTitle", { title: title.text })}
        onClose={() => setDialog(null)}
        actions={
          <>
            <Button onPress={() => setDialog(null)}>{text("cancel")}</Button>
            <Button
              look="danger"
              isDisabled={remove.isPending}
              onPress={() =>
                remove.mutate(material.id, {
                  onSuccess: () => toast({ text: text("removed") }),
                })
              }
            >
              {text("remove")}
            </Button>
          </>
        }
      >
        <p>{text("removeText")}</p>
      </Dialog>
    </li>
  );
}

interface FileRowProps {
  readonly file: MaterialFile;
  readonly title: string;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

function FileRow({ file, title, isShown, onShow }: FileRowProps) {
  const text = useText(materialWords);
  const { locale } = useLocale();
  const type = file.type?.toUpperCase() ?? "";
  const size = formatBytes(file.bytes, locale);
  const language = text("languageName", { language: file.language });
  const canShow = file.type !== null && fileTypeOf(file.type).preview !== "none";
  return (
    <li className={styles["file"]}>
      <span className={styles["language"]}>{language}</span>
      <span className={styles["hint"]}>
        {type} · {size}
      </span>
      <span className={styles["actions"]}>
        {canShow && (
          <Button size="small" look="quiet" aria-expanded={isShown} onPress={onShow}>
            {text(isShown ? "hide" : "show")}
          </Button>
        )}
        <a
          className={styles["download"]}
          href={`/api/material-files/${file.id}/content`}
          download={file.name}
          aria-label={text("downloadFile", { title, language, type, size })}
        >
          {text("download")}
        </a>
      </span>
    </li>
  );
}

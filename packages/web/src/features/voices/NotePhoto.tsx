import type { ObservationPage } from "@talka/contract";
import { useRef } from "react";
import { ask } from "../../api/ask.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { photoWords } from "./photo-words.ts";
import { shrinkPhoto } from "./shrink-photo.ts";
import { useVoiceAction } from "./use-notes.ts";
import styles from "./voices.module.css";

interface NotePhotoProps {
  readonly note: ObservationPage;
  /** The secret of the note where this device wrote it; `null` elsewhere. */
  readonly secret: string | null;
}

/** The picture of a note, and for whoever wrote it the way to put one there or take it off. */
export function NotePhoto({ note, secret }: NotePhotoProps) {
  const text = useText(photoWords);
  const toast = useToast();
  const file = useRef<HTMLInputElement>(null);
  const put = useVoiceAction((photo: string | null) =>
    ask("photographObservation", {
      params: { id: note.id },
      body: { secret: secret ?? "", photo },
    }),
  );
  const choose = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    try {
      put.mutate(await shrinkPhoto(chosen));
    } catch {
      toast({ text: text("noPicture"), tone: "bad" });
    }
  };
  return (
    <>
      {note.hasPhoto && (
        <img
          className={styles["photo"]}
          src={`/api/observations/${note.id}/photo`}
          alt={text("photoOf", { text: note.seen })}
          loading="lazy"
        />
      )}
      {secret !== null && (
        <span className={styles["own"]} data-print="hide">
          <input
            ref={file}
            type="file"
            accept="image/*"
            capture="environment"
            hidden
            aria-label={text("choose", { text: note.seen })}
            onChange={(event) => {
              void choose(event.currentTarget.files?.[0]);
              event.currentTarget.value = "";
            }}
          />
          <Button
            size="small"
            look="quiet"
            isDisabled={put.isPending}
            aria-label={text(note.hasPhoto ? "otherOf" : "addOf", { text: note.seen })}
            onPress={() => file.current?.click()}
          >
            {text(note.hasPhoto ? "other" : "add")}
          </Button>
          {note.hasPhoto && (
            <Button
              size="small"
              look="quiet"
              isDisabled={put.isPending}
              aria-label={text("removeOf", { text: note.seen })}
              onPress={() => put.mutate(null)}
            >
              {text("remove")}
            </Button>
          )}
          <small>{text("hint")}</small>
        </span>
      )}
    </>
  );
}

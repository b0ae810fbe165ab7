import { formatShare } from "@talka/report";
import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { ApiProblem } from "../../api/problem.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { ProgressBar } from "../../ui/feedback/ProgressBar.tsx";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { materialWords } from "./material-words.ts";
import styles from "./materials.module.css";
import { continueUpload, dropUpload, findAgain, pauseUpload, type Upload } from "./upload-queue.ts";
import { useUploads } from "./use-materials.ts";

/** Files on their way to one place: how far, how long yet, and what can be done. */
export function UploadList({ subjectId }: { readonly subjectId: string }) {
  const text = useText(materialWords);
  const uploads = useUploads().filter((one) => one.subjectId === subjectId && one.state !== "done");
  if (uploads.length === 0) return null;
  return (
    <ul className={styles["uploads"]} aria-label={text("uploads")}>
      {uploads.map((upload) => (
        <UploadRow key={upload.id} upload={upload} />
      ))}
    </ul>
  );
}

function UploadRow({ upload }: { readonly upload: Upload }) {
  const text = useText(materialWords);
  const toast = useToast();
  const { locale } = useLocale();
  const client = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const { id, name, state } = upload;
  const share = upload.offset / upload.bytes;
  const shown = formatShare(share, locale);
  const isOnItsWay = state === "sending" || state === "waiting" || state === "checking";
  return (
    <li className={styles["upload"]} data-state={state}>
      {isOnItsWay ? (
        <ProgressBar
          label={text(state === "sending" ? "uploading" : state, { name })}
          share={share}
          remainingMs={state === "sending" ? upload.remainingMs : null}
        />
      ) : (
        <p role={state === "failed" ? "alert" : undefined}>
          {text(state === "done" ? "done" : state, { name, share: shown })}
          {state === "failed" && (
            <span className={styles["why"]}>{problemSentence(upload.error, locale)}</span>
          )}
        </p>
      )}
      <div className={styles["actions"]}>
        {(state === "sending" || state === "waiting") && (
          <Button size="small" onPress={() => pauseUpload(id)}>
            {text("pause")}
          </Button>
        )}
        {(state === "paused" || (state === "failed" && !isRefused(upload.error))) && (
          <Button size="small" onPress={() => continueUpload(id)}>
            {text(state === "paused" ? "goOn" : "again")}
          </Button>
        )}
        {state === "lost" && (
          <Button size="small" onPress={() => input.current?.click()}>
            {text("chooseSame")}
          </Button>
        )}
        {state !== "checking" && (
          <Button
            size="small"
            look="quiet"
            onPress={() =>
              void dropUpload(id).then(() => client.invalidateQueries({ queryKey: ["materials"] }))
            }
          >
            {text("giveUp")}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={text("chooseSame")}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file !== undefined && !findAgain(id, file)) {
            toast({ text: text("notTheSame"), tone: "bad" });
          }
        }}
      />
    </li>
  );
}

/** Sending the same bytes again would be refused again. */
function isRefused(error: unknown): boolean {
  return error instanceof ApiProblem && error.code === "material.type-refused";
}

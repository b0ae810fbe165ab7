import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { askBytes } from "../../../api/ask.ts";
import { problemSentence } from "../../../api/problem-sentence.ts";
import type { LiveMeeting } from "../../../live/use-meeting.ts";
import { saveFile } from "../../../ui/charts/save-file.ts";
import { useToast } from "../../../ui/feedback/Toast.tsx";
import { Button } from "../../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../../ui/locale/locale-context.ts";
import { Menu } from "../../../ui/overlays/Menu.tsx";
import styles from "./console.module.css";
import { consoleWords } from "./console-words.ts";
import { openProjector } from "./open-projector.ts";
import { paperCardWords } from "./paper-card-words.ts";
import type { Room } from "./room.ts";

interface ConsoleHeadProps {
  readonly room: Room;
  readonly live: LiveMeeting;
  readonly onShortcuts: () => void;
}

/** Which session, how it is connected, and the ways out of the console. */
export function ConsoleHead({ room, live, onShortcuts }: ConsoleHeadProps) {
  const text = useText(consoleWords);
  const navigate = useNavigate();
  const { connection, waiting } = live;
  const params = { id: room.id };
  const say = useText(paperCardWords);
  const { locale } = useLocale();
  const toast = useToast();
  const pdf = useMutation({
    mutationFn: () => askBytes("getMeetingRecord", { params, query: { format: "pdf", locale } }),
    onSuccess: (bytes) => saveFile(`${room.view.title}.pdf`, bytes, "application/pdf"),
    onError: (error) => toast({ text: problemSentence(error, locale), tone: "bad" }),
  });
  return (
    <header className={styles["head"]}>
      <div className={styles["title"]}>
        <h1>{room.view.title}</h1>
        <p className={styles["connection"]} data-connection={connection}>
          <span aria-hidden="true" className={styles["dot"]} />
          {text(`connection.${connection}`)}
          {waiting > 0 && <strong> · {text("waiting", { n: waiting })}</strong>}
        </p>
      </div>
      <div className={styles["tools"]}>
        <Button onPress={() => openProjector(room.id)}>{text("projector")}</Button>
        <Menu
          trigger={text("more")}
          look="quiet"
          actions={[
            {
              id: "record",
              label: text("record"),
              onAction: () => void navigate({ to: "/meetings/$id/record", params }),
            },
            { id: "pdf", label: say("recordPdf"), onAction: () => pdf.mutate() },
            {
              id: "paper",
              label: text("paper"),
              onAction: () => void navigate({ to: "/meetings/$id/paper", params }),
            },
            {
              id: "prepared",
              label: text("prepared"),
              onAction: () => void navigate({ to: "/meetings/$id/prepare", params }),
            },
            { id: "shortcuts", label: `${text("shortcuts")} (?)`, onAction: onShortcuts },
          ]}
        />
      </div>
    </header>
  );
}

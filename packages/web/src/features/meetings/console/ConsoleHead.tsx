import { useNavigate } from "@tanstack/react-router";
import type { LiveMeeting } from "../../../live/use-meeting.ts";
import { Button } from "../../../ui/forms/Button.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { Menu } from "../../../ui/overlays/Menu.tsx";
import styles from "./console.module.css";
import { consoleWords } from "./console-words.ts";
import { openProjector } from "./open-projector.ts";
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

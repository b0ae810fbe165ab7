import { useState } from "react";
import type { LiveMeeting } from "../../../live/use-meeting.ts";
import { useText } from "../../../ui/locale/locale-context.ts";
import { Dialog } from "../../../ui/overlays/Dialog.tsx";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import { useKept } from "../shared/use-kept.ts";
import { ConsoleHead } from "./ConsoleHead.tsx";
import { cardWords } from "./card-words.ts";
import styles from "./console.module.css";
import { MoveNotices } from "./MoveNotices.tsx";
import { openProjector } from "./open-projector.ts";
import { PaperEntry } from "./PaperEntry.tsx";
import { PhaseHead } from "./PhaseHead.tsx";
import { PhaseRail } from "./PhaseRail.tsx";
import { RefusedCommands } from "./RefusedCommands.tsx";
import { RoomPanel } from "./RoomPanel.tsx";
import type { Room } from "./room.ts";
import { ShortcutsDialog } from "./ShortcutsDialog.tsx";
import { StageView } from "./StageView.tsx";
import { TimerPanel } from "./TimerPanel.tsx";
import { useAnnouncements } from "./use-announcements.ts";
import { usePrimary } from "./use-primary.tsx";
import { useShortcuts } from "./use-shortcuts.ts";

interface ConsoleProps {
  readonly room: Room;
  readonly live: LiveMeeting;
}

const minuteMs = 60_000;

/** One calm screen for someone who stands in front of a room. */
export function Console({ room, live }: ConsoleProps) {
  const cards = useText(cardWords);
  const { view } = room;
  const said = useAnnouncements(room, live.connection);
  const shortcuts = useKept("shortcuts", true);
  const [open, setOpen] = useState<"paper" | "shortcuts" | null>(null);
  const primary = usePrimary(room);
  const isOpen = view.stage === "open";
  useShortcuts(
    {
      n: primary.act,
      ...(isOpen
        ? {
            p: () => setOpen("paper"),
            t: () =>
              room.send(
                view.timer === null
                  ? { kind: "timer.start", durationMs: 5 * minuteMs }
                  : { kind: "timer.extend", byMs: minuteMs },
              ),
          }
        : {}),
      o: () => openProjector(room.id),
      "?": () => setOpen("shortcuts"),
    },
    shortcuts.value,
  );
  return (
    <div className={styles["console"]}>
      <ConsoleHead room={room} live={live} onShortcuts={() => setOpen("shortcuts")} />
      <RefusedCommands live={live} />
      <MoveNotices room={room} live={live} />
      <div className={styles["layout"]}>
        <aside className={styles["side"]}>
          <RoomPanel room={room} />
          {isOpen && <TimerPanel room={room} />}
          {isOpen && <PhaseRail room={room} />}
        </aside>
        <section aria-labelledby="phase" className={styles["stage"]}>
          <PhaseHead room={room} primary={primary} />
          <StageView room={room} onPaper={() => setOpen("paper")} />
        </section>
      </div>
      <Dialog
        isOpen={open === "paper" && isOpen}
        title={cards("paperTitle")}
        onClose={() => setOpen(null)}
      >
        <PaperEntry room={room} live={live} />
      </Dialog>
      <ShortcutsDialog
        isOpen={open === "shortcuts"}
        isOn={shortcuts.value}
        onSwitch={shortcuts.set}
        onClose={() => setOpen(null)}
      />
      {primary.dialog}
      <VisuallyHidden>
        <span role="status" data-announcements="">
          {said}
        </span>
      </VisuallyHidden>
    </div>
  );
}

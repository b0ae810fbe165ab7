import { useState } from "react";
import { sessionWords } from "../../../guest/words/session-words.ts";
import type { LiveMeeting } from "../../../live/use-meeting.ts";
import { Button } from "../../../ui/forms/Button.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { vocabularyWords } from "../shared/vocabulary-words.ts";
import { groupsOf, shortName } from "./board.ts";
import { consoleWords } from "./console-words.ts";
import { crossedMoves } from "./crossed-moves.ts";
import type { Room } from "./room.ts";
import talkStyles from "./talk.module.css";

interface MoveNoticesProps {
  readonly room: Room;
  readonly live: LiveMeeting;
}

/** Moves made on this page, by their commands: how it knows its own in a notice. */
const ownMoves = new Set<string>();

/** Tells that somebody else moved the same card at the same time, and where it stands now. */
export function MoveNotices({ room, live }: MoveNoticesProps) {
  const text = useText(sessionWords);
  const frame = useText(consoleWords);
  const words = useText(vocabularyWords);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  for (const { command, commandId } of live.unsent) {
    if (command.kind.startsWith("card.") || command.kind.startsWith("group.")) {
      ownMoves.add(commandId);
    }
  }
  const crossed = crossedMoves(room.view.moveNotices, ownMoves).filter(({ id }) => !seen.has(id));
  if (crossed.length === 0) return null;
  const groups = groupsOf(room.view);
  return (
    <ul className={talkStyles["notices"]} role="status">
      {crossed.map(({ id, cardId, isMine }) => {
        const card = room.view.cards[cardId];
        const group = groups.find((one) => one.id === card?.groupId);
        if (card === undefined || group === undefined) return null;
        const name = shortName(group) ?? words("emptyGroup");
        return (
          <li key={id}>
            <p>{text(isMine ? "moved" : "overruled", { text: card.text, group: name })}</p>
            <Button size="small" onPress={() => setSeen(new Set([...seen, id]))}>
              {frame("dismiss")}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

import { useEffect, useRef, useState } from "react";
import { groupName } from "../groups/board.ts";
import { useAnnounce } from "../parts/Announcer.tsx";
import { useLocale, useText } from "../parts/light-locale.ts";
import { groupWords } from "../words/group-words.ts";
import { sessionWords } from "../words/session-words.ts";
import { useSession } from "./session-context.ts";

const moving: ReadonlySet<string> = new Set(["card.move", "group.split", "group.create"]);
/** Moves made on this page, by their commands: how a device knows its own in a notice. */
const ownMoves = new Set<string>();

/** What to tell of moves of this device that crossed another's. */
export function useMoveNotices() {
  const { view, live } = useSession();
  const text = useText(sessionWords);
  const groupText = useText(groupWords);
  const { locale } = useLocale();
  const announce = useAnnounce();
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const told = useRef(new Set<string>());
  for (const { command, commandId } of live.unsent) {
    if (moving.has(command.kind)) ownMoves.add(commandId);
  }
  const notices = view.moveNotices.flatMap((notice) => {
    const id = `${notice.commandId} ${notice.overruledCommandId}`;
    const mine = ownMoves.has(notice.commandId);
    const overruled = notice.overruledCommandId !== null && ownMoves.has(notice.overruledCommandId);
    const card = view.cards[notice.cardId];
    if (gone.has(id) || card === undefined || mine === overruled) return [];
    const group = groupName(view, card.groupId, groupText, locale);
    const sentence = text(mine ? "moved" : "overruled", { text: card.text, group });
    return [{ id, sentence }];
  });
  useEffect(() => {
    for (const { id, sentence } of notices) {
      if (told.current.has(id)) continue;
      told.current.add(id);
      announce(sentence);
    }
  });
  const dismiss = (id: string) => setGone((before) => new Set([...before, id]));
  return { notices, dismiss };
}

import type { MeetingCommand } from "@talka/contract";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { Button } from "../../../ui/forms/Button.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { Dialog } from "../../../ui/overlays/Dialog.tsx";
import { vocabularyWords } from "../shared/vocabulary-words.ts";
import { groupsOf, shortName } from "./board.ts";
import { consoleWords } from "./console-words.ts";
import { type PrimaryAction, primaryAction } from "./primary-action.ts";
import type { Room } from "./room.ts";

/** The big button: what it says, what it does, and what it asks first. */
export interface Primary {
  readonly action: PrimaryAction;
  readonly label: string;
  readonly act: () => void;
  /** The question before what cannot be undone. */
  readonly dialog: ReactNode;
}

/** What comes next in a session, ready to be pressed. */
export function usePrimary(room: Room): Primary {
  const text = useText(consoleWords);
  const words = useText(vocabularyWords);
  const navigate = useNavigate();
  const [asked, setAsked] = useState<"reveal" | "close" | null>(null);
  const { view, send, id } = room;
  const action = primaryAction(view);
  const act = () => {
    if (action.kind === "reveal" || action.kind === "close") setAsked(action.kind);
    else if (action.kind === "record") {
      void navigate({ to: "/meetings/$id/record", params: { id } });
    } else send(...commandsOf(action));
  };
  return {
    action,
    label: labelOf(),
    act,
    dialog: (
      <>
        <Question
          isOpen={asked === "reveal"}
          title={text("revealTitle", { n: view.hiddenCardCount })}
          yes={text("revealYes")}
          no={text("cancel")}
          onClose={() => setAsked(null)}
          onYes={() => send(...revealing(room))}
        >
          <p>{text("revealText")}</p>
        </Question>
        <Question
          isOpen={asked === "close"}
          title={text("closeTitle")}
          yes={text("closeYes")}
          no={text("cancel")}
          onClose={() => setAsked(null)}
          onYes={() => send({ kind: "meeting.close" })}
        >
          <p>{text("closeText")}</p>
          <p>
            <strong>{text("closeActions", { n: Object.keys(view.commitments).length })}</strong>
          </p>
          <p>{text("closeData")}</p>
        </Question>
      </>
    ),
  };

  function labelOf(): string {
    switch (action.kind) {
      case "enter":
        return action.phase === "write"
          ? text("primary.enter.write")
          : text("primary.enter", { phase: words(`phase.${action.phase}`) });
      case "timer":
        return text("primary.timer", { n: action.minutes });
      case "show-fact":
        return text("primary.show-fact", { title: action.title });
      case "reveal":
        return text("primary.reveal", { n: action.count });
      case "discuss": {
        const group = groupsOf(view).find((one) => one.id === action.groupId);
        const name = group === undefined ? null : shortName(group, 40);
        return text("primary.discuss", { name: name ?? words("emptyGroup") });
      }
      default:
        return text(`primary.${action.kind}`);
    }
  }
}

/** Shows what waits, and goes where cards are looked at. */
function revealing({ view }: Room): readonly MeetingCommand[] {
  const goes = view.phase === "write" && view.phases.includes("reveal");
  return [
    { kind: "cards.reveal" },
    ...(goes ? [{ kind: "phase.enter", phase: "reveal" } as const] : []),
  ];
}

function commandsOf(action: PrimaryAction): readonly MeetingCommand[] {
  switch (action.kind) {
    case "open":
      return [{ kind: "meeting.open" }];
    case "enter":
      return [{ kind: "phase.enter", phase: action.phase }];
    case "timer":
      return [{ kind: "timer.start", durationMs: action.minutes * 60_000 }];
    case "show-fact":
      return [{ kind: "fact.show", factId: action.factId }];
    case "show-next":
      return [{ kind: "card.show", cardId: null }];
    case "show-all":
      return [{ kind: "cards.show-all" }];
    case "open-vote":
      return [{ kind: "vote.open" }];
    case "close-vote":
      return [{ kind: "vote.close" }];
    case "discuss":
      return [{ kind: "group.discuss", groupId: action.groupId }];
    case "reveal":
    case "close":
    case "record":
      return [];
  }
}

interface QuestionProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks before something that cannot be undone; the safe way out first. */
export function Question({ isOpen, title, yes, no, onYes, onClose, children }: QuestionProps) {
  return (
    <Dialog
      isOpen={isOpen}
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{no}</Button>
          <Button
            look="primary"
            onPress={() => {
              onYes();
              onClose();
            }}
          >
            {yes}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}

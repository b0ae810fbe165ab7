import type { MeetingCommand } from "@talka/contract";
import { ApiProblem } from "../../../api/problem.ts";
import { problemSentence } from "../../../api/problem-sentence.ts";
import type { LiveMeeting } from "../../../live/use-meeting.ts";
import { Button } from "../../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../../ui/locale/locale-context.ts";
import { consoleWords } from "./console-words.ts";
import talkStyles from "./talk.module.css";

/** What the server said no to, with what was typed, until one has seen it. */
export function RefusedCommands({ live }: { readonly live: LiveMeeting }) {
  const text = useText(consoleWords);
  const { locale } = useLocale();
  if (live.refused.length === 0) return null;
  return (
    <ul className={talkStyles["refused"]} role="alert" aria-label={text("refusedTitle")}>
      {live.refused.map(({ commandId, command, code, detail }) => {
        const typed = typedIn(command);
        return (
          <li key={commandId}>
            <div>
              <strong>{text("refusedTitle")}.</strong>{" "}
              {problemSentence(new ApiProblem(code, detail), locale)}
              {typed !== "" && <p>{text("refusedText", { text: typed })}</p>}
            </div>
            <Button size="small" onPress={() => live.dismiss(commandId)}>
              {text("dismiss")}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** What somebody typed for a command; "" where nothing was. */
function typedIn(command: MeetingCommand): string {
  switch (command.kind) {
    case "card.from-paper":
    case "card.edit":
    case "why.put":
      return command.text;
    case "note.put":
      return command.note.text;
    case "borrowing.put":
      return command.borrowing.firstStep;
    case "commitment.put":
      return command.commitment.action;
    case "beyond-us.put":
      return command.beyondUs.matter;
    case "group.create":
    case "group.split":
    case "group.name":
      return command.name ?? "";
    case "earlier.answer":
      return command.answer.why;
    default:
      return "";
  }
}

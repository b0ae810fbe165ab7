import { type CardKind, cardKinds, meetingLimits } from "@talka/meeting";
import { useRef } from "react";
import { makeId } from "../../../live/make-id.ts";
import type { LiveMeeting } from "../../../live/use-meeting.ts";
import { Button } from "../../../ui/forms/Button.tsx";
import { Choices } from "../../../ui/forms/Choices.tsx";
import { TextArea } from "../../../ui/forms/TextArea.tsx";
import { useLocale, useText } from "../../../ui/locale/locale-context.ts";
import { useKept } from "../shared/use-kept.ts";
import { vocabularyWords } from "../shared/vocabulary-words.ts";
import { cardWords } from "./card-words.ts";
import styles from "./console.module.css";
import { consoleWords } from "./console-words.ts";
import type { Room } from "./room.ts";

interface PaperEntryProps {
  readonly room: Room;
  readonly live: LiveMeeting;
}

interface Entering {
  readonly text: string;
  readonly kind: CardKind;
  readonly count: number;
  readonly last: readonly string[];
}

const lastShown = 3;

/** Cards of paper, typed one after the other without leaving the keyboard. */
export function PaperEntry({ room, live }: PaperEntryProps) {
  const text = useText(cardWords);
  const frame = useText(consoleWords);
  const words = useText(vocabularyWords);
  const { locale } = useLocale();
  const field = useRef<HTMLTextAreaElement>(null);
  const { locales } = room.view;
  const language = useKept(
    `${room.id}.paper-language`,
    locales.includes(locale) ? locale : (locales[0] ?? locale),
  );
  const entering = useKept<Entering>(`${room.id}.paper`, {
    text: "",
    kind: "obstacle",
    count: 0,
    last: [],
  });
  const now = entering.value;
  const enter = () => {
    const typed = now.text.trim();
    if (typed === "") return;
    room.send({
      kind: "card.from-paper",
      cardId: makeId(),
      text: typed,
      cardKind: now.kind,
      locale: language.value,
    });
    const last = [typed, ...now.last].slice(0, lastShown);
    entering.set({ ...now, text: "", count: now.count + 1, last });
    field.current?.focus();
  };
  return (
    <form
      className={styles["part"]}
      onSubmit={(event) => {
        event.preventDefault();
        enter();
      }}
      onKeyDown={(event) => {
        const kind = event.altKey
          ? cardKinds[Number(event.code.replace("Digit", "")) - 1]
          : undefined;
        if (kind === undefined) return;
        event.preventDefault();
        entering.set({ ...now, kind });
      }}
    >
      <p className={styles["soft"]}>{text("paperText")}</p>
      <TextArea
        label={text("paperField")}
        value={now.text}
        rows={3}
        maxLength={meetingLimits.cardCharacters}
        autoFocus
        inputRef={field}
        description={text("paperLeft", { n: meetingLimits.cardCharacters - now.text.length })}
        onChange={(typed) => entering.set({ ...now, text: typed.replaceAll("\n", " ") })}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.shiftKey) {
            event.preventDefault();
            enter();
          } else event.continuePropagation();
        }}
      />
      <Choices
        label={text("paperKind")}
        shape="row"
        value={now.kind}
        onChange={(kind) => entering.set({ ...now, kind })}
        options={cardKinds.map((kind, i) => ({
          value: kind,
          label: `${i + 1} ${words(`kind.${kind}`)}`,
        }))}
      />
      {locales.length > 1 && (
        <Choices
          label={text("paperLanguage")}
          shape="row"
          value={language.value}
          onChange={language.set}
          options={locales.map((one) => ({ value: one, label: words(`language.${one}`) }))}
        />
      )}
      <div className={styles["row"]}>
        <Button type="submit" look="primary">
          {text("paperAdd")}
        </Button>
        <p role="status">
          <strong>{text("paperCount", { n: now.count })}</strong>
          {live.waiting > 0 && ` · ${frame("waiting", { n: live.waiting })}`}
        </p>
      </div>
      {now.last.length > 0 && (
        <div>
          <small>{text("paperLast")}</small>
          <ul>
            {now.last.map((one, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same text may be entered twice
              <li key={`${i} ${one}`}>{one}</li>
            ))}
          </ul>
        </div>
      )}
    </form>
  );
}

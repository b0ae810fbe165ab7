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
import { type PaperCard, PaperCards } from "./PaperCards.tsx";
import type { Room } from "./room.ts";

interface PaperEntryProps {
  readonly room: Room;
  readonly live: LiveMeeting;
}

interface Entering {
  readonly text: string;
  readonly kind: CardKind;
  readonly count: number;
  /** Cards entered on this device that wait to be revealed, the newest first. */
  readonly waiting: readonly PaperCard[];
}

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
    waiting: [],
  });
  const { waiting: entered = [], ...typing } = entering.value;
  // What everybody sees is no longer this list's.
  const waiting = entered.filter((one) => room.view.cards[one.id] === undefined);
  const now = { ...typing, waiting };
  const enter = () => {
    const typed = now.text.trim();
    if (typed === "") return;
    const card = { id: makeId(), text: typed, kind: now.kind, locale: language.value };
    room.send(fromPaper(card));
    entering.set({ ...now, text: "", count: now.count + 1, waiting: [card, ...waiting] });
    field.current?.focus();
  };
  const typedForm = (
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
    </form>
  );
  return (
    <div className={styles["part"]}>
      {typedForm}
      <PaperCards
        cards={waiting}
        onMend={(card) => {
          room.send(fromPaper(card));
          const mended = waiting.map((one) => (one.id === card.id ? card : one));
          entering.set({ ...now, waiting: mended });
        }}
        onWithdraw={({ id }) => {
          room.send({ kind: "paper-card.withdraw", cardId: id });
          const left = waiting.filter((one) => one.id !== id);
          entering.set({ ...now, count: Math.max(0, now.count - 1), waiting: left });
        }}
      />
    </div>
  );
}

const fromPaper = ({ id, text, kind, locale }: PaperCard) =>
  ({ kind: "card.from-paper", cardId: id, text, cardKind: kind, locale }) as const;

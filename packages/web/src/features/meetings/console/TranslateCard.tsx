import { type Card, type ContentLocale, contentLocales, meetingLimits } from "@talka/meeting";
import { useState } from "react";
import { Button } from "../../../ui/forms/Button.tsx";
import { Choices } from "../../../ui/forms/Choices.tsx";
import { TextArea } from "../../../ui/forms/TextArea.tsx";
import { useLocale, useText } from "../../../ui/locale/locale-context.ts";
import { Dialog } from "../../../ui/overlays/Dialog.tsx";
import { vocabularyWords } from "../shared/vocabulary-words.ts";
import { cardWords } from "./card-words.ts";
import { paperCardWords } from "./paper-card-words.ts";
import type { Room } from "./room.ts";

interface TranslateCardProps {
  readonly card: Card;
  readonly room: Room;
  readonly onClose: () => void;
}

/** A revealed card in another language, beside its original. */
export function TranslateCard({ card, room, onClose }: TranslateCardProps) {
  const text = useText(cardWords);
  const say = useText(paperCardWords);
  const words = useText(vocabularyWords);
  const { locale } = useLocale();
  const others = contentLocales.filter((one) => one !== card.locale);
  const wanted = [locale, ...room.view.locales, ...others].find((one) => one !== card.locale);
  const [into, setInto] = useState<ContentLocale>(wanted ?? "en");
  const [typed, setTyped] = useState<Partial<Record<ContentLocale, string>>>({});
  const known = card.translations[into];
  const value = typed[into] ?? known?.text ?? "";
  return (
    <Dialog
      isOpen
      title={say("translateTitle")}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button
            look="primary"
            isDisabled={value.trim() === ""}
            onPress={() => {
              const done = { kind: "card.translate", cardId: card.id, locale: into } as const;
              room.send({ ...done, text: value.trim() });
              onClose();
            }}
          >
            {text("save")}
          </Button>
        </>
      }
    >
      <p>{say("translateText")}</p>
      <blockquote lang={card.locale}>{card.text}</blockquote>
      <Choices
        label={say("into")}
        shape="row"
        value={into}
        onChange={setInto}
        options={others.map((one) => ({ value: one, label: words(`language.${one}`) }))}
      />
      {known !== undefined && known.revision < card.revision && (
        <p role="status">{say("behind")}</p>
      )}
      <TextArea
        label={say("translation")}
        value={value}
        rows={3}
        maxLength={meetingLimits.cardCharacters}
        onChange={(next) => setTyped({ ...typed, [into]: next })}
      />
    </Dialog>
  );
}

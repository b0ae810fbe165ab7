import { type Card, type ContentLocale, contentLocales, meetingLimits } from "@talka/meeting";
import { type FormEvent, useState } from "react";
import { Button } from "../parts/Button.tsx";
import { Choices } from "../parts/Choices.tsx";
import { TextArea } from "../parts/Field.tsx";
import { useText } from "../parts/light-locale.ts";
import { Modal } from "../parts/Modal.tsx";
import { styles } from "../parts/styles.ts";
import { useKeptState } from "../parts/use-kept-state.ts";
import { useSession } from "../session/session-context.ts";
import { cardWords } from "../words/card-words.ts";
import { sessionWords } from "../words/session-words.ts";
import cardStyles from "./cards.module.css";

const nothingWritten: Partial<Record<ContentLocale, string>> = {};

/** Translates a card, or mends a translation; the original stays beside it. */
export function TranslateDialog({
  card,
  onClose,
}: {
  readonly card: Card;
  readonly onClose: () => void;
}) {
  const { live, locale: reader, view } = useSession();
  const text = useText(cardWords);
  const common = useText(sessionWords);
  const others = contentLocales.filter((one) => one !== card.locale);
  const wanted = [reader, ...view.locales, ...others].find((one) => one !== card.locale);
  const [into, setInto] = useState<ContentLocale>(wanted ?? "en");
  const [written, setWritten] = useKeptState(`translation ${card.id}`, nothingWritten);
  const [empty, setEmpty] = useState(false);
  const known = card.translations[into];
  const value = written[into] ?? known?.text ?? "";
  const save = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(value.trim() === "");
    if (value.trim() === "") return;
    void live.send({ kind: "card.translate", cardId: card.id, locale: into, text: value.trim() });
    setWritten(nothingWritten);
    onClose();
  };
  return (
    <Modal title={text("translate")} onClose={onClose}>
      <form className={styles["stack"]} noValidate onSubmit={save}>
        <div>
          <p className={cardStyles["meta"]}>
            <span>
              {text("original")} · {text(`in.${card.locale}`)}
            </span>
          </p>
          <p className={cardStyles["text"]} lang={card.locale}>
            {card.text}
          </p>
        </div>
        <Choices
          legend={text("translationInto")}
          value={into}
          onChoose={setInto}
          options={others.map((one) => ({ value: one, label: text(`in.${one}`) }))}
        />
        {known !== undefined && known.revision < card.revision && (
          <p className={styles["warning"]}>{text("behind")}</p>
        )}
        <TextArea
          label={text("translationText")}
          error={empty ? text("empty") : null}
          lang={into}
          rows={4}
          maxLength={meetingLimits.cardCharacters}
          value={value}
          onChange={(event) => setWritten({ ...written, [into]: event.target.value })}
        />
        <Button type="submit" look="primary">
          {common("save")}
        </Button>
      </form>
    </Modal>
  );
}

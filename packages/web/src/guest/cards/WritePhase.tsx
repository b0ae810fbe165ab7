import {
  type CardKind,
  type ContentLocale,
  cardKinds,
  contentLocales,
  meetingLimits,
  personalDataIn,
} from "@talka/meeting";
import { type FormEvent, useId, useRef, useState } from "react";
import { useAnnounce } from "../parts/Announcer.tsx";
import { Button } from "../parts/Button.tsx";
import { Choices } from "../parts/Choices.tsx";
import { TextArea } from "../parts/Field.tsx";
import { useText } from "../parts/light-locale.ts";
import { styles } from "../parts/styles.ts";
import { useSession } from "../session/session-context.ts";
import { cardWords } from "../words/card-words.ts";
import { sessionWords } from "../words/session-words.ts";
import { AnonymityPromise } from "./AnonymityPromise.tsx";
import cardStyles from "./cards.module.css";
import { useDraft, writeDraft } from "./draft.ts";
import { type OwnCard, useOwnCards } from "./own-cards.ts";

/** Everyone writes alone; what others write is not on this device. */
export function WritePhase() {
  const { view, live, joined, locale: reader } = useSession();
  const text = useText(cardWords);
  const common = useText(sessionWords);
  const announce = useAnnounce();
  const own = useOwnCards(joined.meetingId, view, live);
  const draft = useDraft(joined.meetingId);
  const [kind, setKind] = useState<CardKind>("obstacle");
  const [locale, setLocale] = useState<ContentLocale>(reader);
  const [signed, setSigned] = useState(false);
  const [changing, setChanging] = useState<OwnCard | null>(null);
  const [empty, setEmpty] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const personalId = useId();
  const left = meetingLimits.cardCharacters - draft.trim().length;
  const personal = personalDataIn(draft);

  const edit = (card: OwnCard | null) => {
    setChanging(card);
    setEmpty(false);
    writeDraft(joined.meetingId, card?.text ?? "");
    if (card !== null) {
      setKind(card.kind);
      setLocale(card.locale);
      form.current?.querySelector("textarea")?.focus();
    }
  };
  const put = (event: FormEvent) => {
    event.preventDefault();
    const written = draft.trim();
    setEmpty(written === "");
    if (written === "" || left < 0) return;
    const signature = signed && view.anonymity === "named" ? joined.displayName : null;
    void own.write({ text: written, kind, locale, signature }, changing);
    announce(text(live.connection !== "live" ? "kept" : changing === null ? "sent" : "changed"));
    edit(null);
    form.current?.querySelector("textarea")?.focus();
  };

  return (
    <>
      <AnonymityPromise />
      <form ref={form} className={styles["stack"]} noValidate onSubmit={put}>
        <Choices
          legend={text("kind")}
          value={kind}
          onChoose={setKind}
          options={cardKinds.map((value) => ({ value, label: text(`kind.${value}`) }))}
        />
        <TextArea
          label={text("text")}
          hint={text("textHint")}
          error={
            empty && draft.trim() === ""
              ? text("empty")
              : left < 0
                ? text("tooLong", { count: -left })
                : null
          }
          rows={4}
          lang={locale}
          value={draft}
          onChange={(event) => writeDraft(joined.meetingId, event.target.value)}
          {...(personal.length > 0 ? { "aria-details": personalId } : {})}
        />
        <p className={cardStyles["counter"]} data-near={left <= 40}>
          {left >= 0 && text("left", { count: left })}
        </p>
        <div aria-live="polite" id={personalId}>
          {personal.length > 0 && (
            <p className={styles["warning"]}>
              {personal.map((one) => text(`personal.${one}`)).join(" ")} {text("personalHint")}
            </p>
          )}
        </div>
        <Choices
          legend={text("cardLanguage")}
          value={locale}
          onChoose={setLocale}
          options={contentLocales.map((value) => ({ value, label: text(`in.${value}`) }))}
        />
        {view.anonymity === "named" && joined.displayName !== null && (
          <label className={styles["tick"]}>
            <input
              type="checkbox"
              checked={signed}
              onChange={(event) => setSigned(event.target.checked)}
            />
            {text("sign", { name: joined.displayName })}
          </label>
        )}
        <div className={styles["row"]}>
          <Button type="submit" look="primary">
            {text(changing === null ? "send" : "change")}
          </Button>
          {changing !== null && <Button onClick={() => edit(null)}>{common("cancel")}</Button>}
        </div>
      </form>
      <section className={styles["section"]}>
        <h2>{text("own")}</h2>
        <p className={styles["soft"]}>{text(own.cards.length === 0 ? "ownNone" : "ownHint")}</p>
        <ul className={cardStyles["cards"]}>
          {own.cards.map((card) => (
            <li key={card.cardId} className={cardStyles["card"]} data-kind={card.kind}>
              <p className={cardStyles["meta"]}>
                <span>{text(`kind.${card.kind}`)}</span>
                {card.waiting && live.connection !== "live" && (
                  <span className={cardStyles["mark"]}>{text("waitingMark")}</span>
                )}
              </p>
              <p className={cardStyles["text"]} lang={card.locale}>
                {card.text}
              </p>
              <div className={styles["row"]}>
                <Button
                  small
                  aria-label={text("editOf", { text: card.text })}
                  onClick={() => edit(card)}
                >
                  {text("edit")}
                </Button>
                <Button
                  small
                  aria-label={text("withdrawOf", { text: card.text })}
                  onClick={() => {
                    void own.withdraw(card);
                    if (changing?.cardId === card.cardId) edit(null);
                    announce(text("withdrawn"));
                  }}
                >
                  {text("withdraw")}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <p className={styles["soft"]}>{text("othersWaiting", { count: view.hiddenCardCount })}</p>
    </>
  );
}

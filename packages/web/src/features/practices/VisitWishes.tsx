import type { PracticePage as Practice } from "@talka/contract";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { cardWords } from "./card-words.ts";
import styles from "./practices.module.css";

/** Visits that were asked for; the host arranges them with what is known filled in. */
export function VisitWishes({ practice }: { readonly practice: Practice }) {
  const text = useText(cardWords);
  const { locale } = useLocale();
  const { visitWishes, may } = practice;
  if (visitWishes.length === 0) return null;
  return (
    <section className={styles["panel"]} aria-labelledby="wishes">
      <h2 id="wishes">{text("visits")}</h2>
      {visitWishes.map((one) => (
        <div key={one.id} className={styles["question"]}>
          <p className={layout["soft"]}>
            {text("visitFrom", { who: one.organisation.names[locale] })}
          </p>
          <p className={styles["text"]}>{one.wish}</p>
          <div>
            {one.visitId !== null && (
              <ButtonLink to="/visits/$id" params={{ id: one.visitId }}>
                {text("visitThere")}
              </ButtonLink>
            )}
            {one.visitId === null && may.arrangeVisit && (
              <ButtonLink to="/visits" search={{ wish: one.id, card: practice.id }} look="primary">
                {text("arrange")}
              </ButtonLink>
            )}
          </div>
        </div>
      ))}
    </section>
  );
}

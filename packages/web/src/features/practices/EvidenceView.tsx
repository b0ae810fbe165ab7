import type { PracticePage as Practice } from "@talka/contract";
import { formatNumber } from "@talka/report";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { cardWords } from "./card-words.ts";
import styles from "./practices.module.css";
import { sectionWords } from "./section-words.ts";

/** What a card rests on: figures with n and period, and in a sentence how far they reach. */
export function EvidenceView({ practice }: { readonly practice: Practice }) {
  const text = useText(cardWords);
  const say = useText(sectionWords);
  const { locale } = useLocale();
  const { evidence } = practice.content;
  const number = (value: number) => formatNumber(value, locale, 2);
  const periods = (["before", "after"] as const).flatMap((which) => {
    const period = evidence?.[which] ?? null;
    return period === null ? [] : [{ which, ...period }];
  });
  return (
    <section className={styles["panel"]}>
      <h2>{say("evidence")}</h2>
      <p className={styles["text"]}>{text(`level.${practice.evidence}`)}</p>
      {evidence !== null && periods.length > 0 && (
        <table className={styles["figures"]}>
          <caption>{evidence.measure}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{text("value", { unit: evidence.unit })}</th>
              <th scope="col">{text("quarters")}</th>
              <th scope="col">{text("cases")}</th>
            </tr>
          </thead>
          <tbody>
            {periods.map(({ which, value, n, p25, p75, period }) => (
              <tr key={which}>
                <th scope="row">
                  {text(which)}
                  {period !== "" && <small className={styles["period"]}>{period}</small>}
                </th>
                <td>{number(value)}</td>
                <td>{p25 === null || p75 === null ? "–" : `${number(p25)}–${number(p75)}`}</td>
                <td>{n}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {evidence !== null && evidence.method !== "" && (
        <div className={styles["answer"]}>
          <h3>{text("method")}</h3>
          <p className={styles["text"]}>{evidence.method}</p>
        </div>
      )}
    </section>
  );
}

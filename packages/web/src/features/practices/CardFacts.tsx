import type { PracticePage as Practice } from "@talka/contract";
import { formatDay } from "@talka/report";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { cardWords } from "./card-words.ts";
import { facetWords } from "./facet-words.ts";
import styles from "./practices.module.css";
import { sectionWords } from "./section-words.ts";
import { useServiceOptions } from "./use-practices.ts";

/** Where a card belongs, whom to ask, what it does not know yet. */
export function CardFacts({ practice }: { readonly practice: Practice }) {
  const text = useText(cardWords);
  const say = useText(facetWords);
  const section = useText(sectionWords);
  const { locale } = useLocale();
  const services = useServiceOptions();
  const { content, completeness, populationBand } = practice;
  const day = (one: string) => formatDay(Date.parse(one), locale, "UTC");
  const service = services.find((one) => one.value === content.serviceId)?.label;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [say("theme"), say(`theme.${content.theme}`)],
    [say("service"), service],
    [say("process"), content.process],
    [say("waste"), content.wastes.map((one) => say(`waste.${one}`)).join(", ")],
    [say("target"), content.targets.map((one) => say(`target.${one}`)).join(", ")],
    [say("band"), populationBand === null ? undefined : say(`band.${populationBand}`)],
    [text("notKnown"), completeness.notKnown.map((one) => section(one)).join(", ")],
    [text("contact"), practice.contact ?? text("contactSignIn")],
  ];
  const { publishedOn } = practice;
  return (
    <aside className={styles["panel"]} aria-labelledby="facts">
      <h2 id="facts">{text("facts")}</h2>
      <dl className={styles["facts"]}>
        {rows
          .filter(([, value]) => value !== undefined && value !== "")
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {publishedOn !== null && <p>{text("publishedOn", { day: day(publishedOn) })}</p>}
      {content.reviewOn !== null && <p>{text("review", { day: day(content.reviewOn) })}</p>}
    </aside>
  );
}

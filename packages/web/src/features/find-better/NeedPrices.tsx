import { needSentence, priceSentence } from "@talka/report";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./find-better.module.css";
import { findBetterWords } from "./find-better-words.ts";
import type { FinishedSearch } from "./use-search.ts";

interface NeedPricesProps {
  readonly finished: FinishedSearch;
  /** `null` while something runs. */
  readonly onPrice: (() => void) | null;
}

/** What each need costs residents: asked for apart, because it searches once for every need. */
export function NeedPrices({ finished, onPrice }: NeedPricesProps) {
  const text = useText(findBetterWords);
  const { locale } = useLocale();
  const { prices, settings, model } = finished;
  return (
    <section className={layout["section"]} aria-labelledby="need-prices">
      <div>
        <h3 id="need-prices">{text("prices")}</h3>
        <p className={layout["soft"]}>{text("pricesLead")}</p>
      </div>
      {prices === null ? (
        <div>
          <Button size="small" isDisabled={onPrice === null} onPress={() => onPrice?.()}>
            {text("prices")}
          </Button>
        </div>
      ) : (
        <ul className={styles["prices"]}>
          {prices.map((price) => {
            const need = settings.needs.find(({ id }) => id === price.needId);
            return (
              <li key={price.needId} data-verdict={price.verdict}>
                <strong>{need === undefined ? "" : needSentence(need, locale, model)}</strong>
                <span>{priceSentence(price, locale)}</span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

import { contentLocales, type FundingProfile, publicityOf } from "@talka/exchange";
import { missingPublicitySentence } from "@talka/report";
import { LocaleContext, useLocale, useText } from "../../ui/locale/locale-context.ts";
import { PublicityBlock } from "../../ui/publicity/PublicityBlock.tsx";
import { fundingWords } from "./funding-words.ts";
import styles from "./programme.module.css";

/** The block in each language as it will be shown, or exactly what is missing for it. */
export function FundingPreview({ profile }: { readonly profile: FundingProfile }) {
  const text = useText(fundingWords);
  const { locale: own, choose } = useLocale();
  const told = contentLocales.map((locale) => ({
    locale,
    publicity: publicityOf(profile, locale),
  }));
  const isReady = told.every((one) => one.publicity.ok);
  return (
    <section aria-labelledby="preview" className={styles["beside"]}>
      <h2 id="preview">{text("preview")}</h2>
      <p role="status">{isReady && text("ready")}</p>
      {told.map(({ locale, publicity }) => (
        <div key={locale} className={styles["preview"]}>
          <h3>{text("previewIn", { locale })}</h3>
          {publicity.ok ? (
            <LocaleContext value={{ locale, choose }}>
              <div lang={locale}>
                <PublicityBlock profile={profile} />
              </div>
            </LocaleContext>
          ) : (
            <p className={styles["lacking"]}>{missingPublicitySentence(publicity.error, own)}</p>
          )}
        </div>
      ))}
    </section>
  );
}

import type { CertificateSummary } from "@talka/contract";
import { readText } from "@talka/exchange";
import { formatNumber } from "@talka/report";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { ownWords } from "./own-words.ts";
import styles from "./training.module.css";
import { trainingWords } from "./training-words.ts";
import type { TrainingPartProps } from "./use-trainings.ts";

/** Own hours, what is missing, and the certificate. */
export function OwnSection({ training }: TrainingPartProps) {
  const text = useText(ownWords);
  const day = useText(trainingWords);
  const { locale } = useLocale();
  if (training.own === null) return null;
  const { progress, certificate, days } = training.own;
  const hours = (value: number) => formatNumber(value, locale, 2);
  const share = progress.totalHours === 0 ? 0 : progress.attendedHours / progress.totalHours;
  return (
    <div className={layout["section"]}>
      <section className={styles["progress"]} aria-label={day("tabMine")}>
        <p className={styles["figure"]}>
          {text("progress", {
            attended: hours(progress.attendedHours),
            total: hours(progress.totalHours),
          })}
        </p>
        <div className={styles["bar"]} aria-hidden="true">
          <div className={styles["filled"]} style={{ inlineSize: `${share * 100}%` }} />
        </div>
        {certificate === null && (
          <p>
            {progress.entitled && text("entitled")}
            {progress.missingHours > 0 &&
              text("missingHours", { hours: hours(progress.missingHours) })}{" "}
            {progress.trialMissing && text("trialMissing")}
          </p>
        )}
        <p className={layout["small"]}>{text("onlyYou")}</p>
      </section>
      {certificate !== null && <CertificateCard certificate={certificate} />}
      <ul className={styles["cards"]}>
        {training.days.map((one, k) => (
          <li key={one.eventId} className={styles["card"]}>
            <strong>
              {day("dayTitle", { number: k + 1, title: readText(one.title, locale).text })}
            </strong>
            <span className={layout["soft"]}>
              {text("progress", {
                attended: hours(days.find((own) => own.eventId === one.eventId)?.hours ?? 0),
                total: hours(one.hours),
              })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The certificate of its holder: the language is theirs to choose. */
function CertificateCard({ certificate }: { readonly certificate: CertificateSummary }) {
  const text = useText(ownWords);
  return (
    <section className={layout["card"]} aria-labelledby="certificate">
      <h2 id="certificate">{text("certificate", { number: certificate.number })}</h2>
      <CertificateLinks certificate={certificate} />
    </section>
  );
}

/** The file in each language it can be printed in, and the page that checks it. */
export function CertificateLinks({ certificate }: { readonly certificate: CertificateSummary }) {
  const text = useText(ownWords);
  return (
    <div className={styles["actions"]}>
      {certificate.locales.map((locale) => (
        <a key={locale} href={`/api/certificates/${certificate.id}/pdf?locale=${locale}`} download>
          {text("download", { locale })}
        </a>
      ))}
      <a href={certificate.verifyLink}>{text("verify")}</a>
    </div>
  );
}

import { type FundingProfile, publicityOf } from "@talka/exchange";
import { euEmblemSvg, missingPublicitySentence, publicityWords, translator } from "@talka/report";
import { useLocale } from "../locale/locale-context.ts";
import styles from "./PublicityBlock.module.css";

export interface PublicityBlockProps {
  readonly profile: FundingProfile;
}

/**
 * Emblem, statement and disclaimer of funded work in the reader's language; where a part is missing,
 * what it is.
 */
export function PublicityBlock({ profile }: PublicityBlockProps) {
  const { locale } = useLocale();
  const say = translator(publicityWords, locale);
  const publicity = publicityOf(profile, locale);
  if (!publicity.ok) {
    return <p className={styles["missing"]}>{missingPublicitySentence(publicity.error, locale)}</p>;
  }
  const { statement, project, description, disclaimer } = publicity.value;
  return (
    <aside className={styles["block"]} aria-label={say("about")}>
      <div className={styles["head"]}>
        <img
          src={`data:image/svg+xml,${encodeURIComponent(euEmblemSvg(48, ""))}`}
          alt={say("emblem")}
          width={72}
          height={48}
        />
        <div>
          <p className={styles["statement"]}>{statement}</p>
          <p>{project}</p>
        </div>
      </div>
      {description !== "" && <p>{description}</p>}
      <p>{disclaimer}</p>
    </aside>
  );
}

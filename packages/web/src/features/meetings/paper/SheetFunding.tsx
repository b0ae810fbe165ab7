import { type FundingProfile, publicityOf } from "@talka/exchange";
import { euEmblemSvg, publicityWords, translator } from "@talka/report";
import { useLocale } from "../../../ui/locale/locale-context.ts";
import styles from "./sheet-funding.module.css";

interface SheetFundingProps {
  readonly profile: FundingProfile | null;
  /** On a card of A6 there is little room. */
  readonly size?: "sheet" | "card";
}

/** Emblem, statement and disclaimer at the foot of a sheet; nothing where nobody pays. */
export function SheetFunding({ profile, size = "sheet" }: SheetFundingProps) {
  const { locale } = useLocale();
  const say = translator(publicityWords, locale);
  const publicity = profile === null ? null : publicityOf(profile, locale);
  if (publicity === null || !publicity.ok) return null;
  const { statement, project, description, disclaimer } = publicity.value;
  return (
    <div className={styles["funding"]} data-size={size}>
      <img
        src={`data:image/svg+xml,${encodeURIComponent(euEmblemSvg(48, ""))}`}
        alt={say("emblem")}
      />
      <p>
        <strong>{statement}</strong> {project}
        <small>{[description, disclaimer].filter((one) => one !== "").join(" ")}</small>
      </p>
    </div>
  );
}

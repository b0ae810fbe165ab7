import type { PracticeSummary } from "@talka/contract";
import { Link } from "@tanstack/react-router";
import { Translated } from "../../ui/format/Translated.tsx";
import { joinClasses } from "../../ui/join-classes.ts";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { facetWords } from "./facet-words.ts";
import styles from "./practices.module.css";
import { searchWords } from "./search-words.ts";

/** A card as found: what it promises, where, on what evidence, and how many took it up. */
export function PracticeResult({ practice }: { readonly practice: PracticeSummary }) {
  const say = useText(facetWords);
  const text = useText(searchWords);
  const { locale } = useLocale();
  const { title, promise, organisation, country, theme, counts, completeness } = practice;
  return (
    <article className={styles["result"]}>
      <h2 className={styles["name"]}>
        <Link to="/practices/$id" params={{ id: practice.id }}>
          <Translated text={title} />
        </Link>
      </h2>
      {promise.text !== "" && (
        <p>
          <Translated text={promise} noted />
        </p>
      )}
      <p className={styles["meta"]}>
        <span>{`${organisation.names[locale]}, ${say(`country.${country}`)}`}</span>
        <span>{say(`theme.${theme}`)}</span>
      </p>
      <PracticeBadges practice={practice} />
      <p className={styles["meta"]}>
        <span>{say("counts", counts)}</span>
        <span>{text("answered", { answered: completeness.answered, all: completeness.all })}</span>
      </p>
    </article>
  );
}

/** State, outcome and evidence in words. */
export function PracticeBadges({ practice }: { readonly practice: PracticeSummary }) {
  const say = useText(facetWords);
  const { state, outcome, evidence, needsReview } = practice;
  const badge = layout["badge"];
  return (
    <p className={layout["row"]}>
      {state !== "published" && <span className={badge}>{say(`state.${state}`)}</span>}
      <span className={joinClasses(badge, outcome === "did-not-work" && styles["didNot"])}>
        {say(`outcome.${outcome}`)}
      </span>
      <span className={joinClasses(badge, evidence === "verified" && styles["verified"])}>
        {`${say("evidence")}: ${say(`evidence.${evidence}`)}`}
      </span>
      {needsReview && (
        <span className={joinClasses(badge, styles["didNot"])}>{say("needsReview")}</span>
      )}
    </p>
  );
}

import type { PracticePage as Practice } from "@talka/contract";
import { Link, useParams } from "@tanstack/react-router";
import { problemSentence } from "../../api/problem-sentence.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Translated } from "../../ui/format/Translated.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { PublicityBlock } from "../../ui/publicity/PublicityBlock.tsx";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { CardBody } from "./CardBody.tsx";
import { CardFacts } from "./CardFacts.tsx";
import { cardWords } from "./card-words.ts";
import { facetWords } from "./facet-words.ts";
import { NeighbourActions } from "./NeighbourActions.tsx";
import { NextPanel } from "./NextPanel.tsx";
import { PracticeBadges } from "./PracticeResult.tsx";
import styles from "./practices.module.css";
import { Questions } from "./Questions.tsx";
import { Results } from "./Results.tsx";
import { usePractice } from "./use-practices.ts";
import { VisitWishes } from "./VisitWishes.tsx";

/** One practice card. */
export function PracticePage() {
  const { id } = useParams({ from: "/practices/$id" });
  const { locale } = useLocale();
  const query = usePractice(id);
  const text = useText(cardWords);
  usePageTitle(query.data?.title.text ?? text("back"));
  return (
    <QueryState query={query} describeError={(error) => <Missing error={error} />}>
      {(practice) => <Card practice={practice} key={`${practice.id}:${locale}`} />}
    </QueryState>
  );
}

function Missing({ error }: { readonly error: unknown }) {
  const { locale } = useLocale();
  return <>{problemSentence(error, locale)}</>;
}

function Card({ practice }: { readonly practice: Practice }) {
  const text = useText(cardWords);
  const say = useText(facetWords);
  const { locale } = useLocale();
  const { may, organisation, counts, fundingProfile } = practice;
  return (
    <div className={layout["page"]}>
      <div className={layout["section"]}>
        <p>
          <Link to="/practices" search={{}}>
            ← {text("back")}
          </Link>
        </p>
        <div className={layout["head"]}>
          <h1>
            <Translated text={practice.title} />
          </h1>
          {may.edit && (
            <ButtonLink to="/practices/$id/edit" params={{ id: practice.id }}>
              {text("edit")}
            </ButtonLink>
          )}
        </div>
        <p className={styles["promise"]}>
          <Translated text={practice.promise} noted />
        </p>
        <p className={layout["soft"]}>
          {`${organisation.names[locale]}, ${say(`country.${practice.country}`)}`}
        </p>
        <PracticeBadges practice={practice} />
        <p className={styles["meta"]}>
          <span>{say("counts", counts)}</span>
          <Completeness practice={practice} />
        </p>
        <NeighbourActions practice={practice} />
      </div>
      <NextPanel practice={practice} />
      <div className={styles["body"]}>
        <div className={layout["page"]}>
          <CardBody practice={practice} />
          <Results practice={practice} />
          <Questions practice={practice} />
          <VisitWishes practice={practice} />
        </div>
        <CardFacts practice={practice} />
      </div>
      {fundingProfile !== null && <PublicityBlock profile={fundingProfile} />}
    </div>
  );
}

function Completeness({ practice }: { readonly practice: Practice }) {
  const text = useText(cardWords);
  const { answered, all } = practice.completeness;
  return <span>{text("answered", { answered, all })}</span>;
}

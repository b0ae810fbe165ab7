import type { PracticePage as Practice } from "@talka/contract";
import type { PracticeSection } from "@talka/lean";
import { Translated } from "../../ui/format/Translated.tsx";
import { joinClasses } from "../../ui/join-classes.ts";
import { useText } from "../../ui/locale/locale-context.ts";
import { cardWords } from "./card-words.ts";
import { EvidenceView } from "./EvidenceView.tsx";
import styles from "./practices.module.css";
import { sectionWords } from "./section-words.ts";

/** What a card tells: gains and limits side by side, of one size. */
export function CardBody({ practice }: { readonly practice: Practice }) {
  const text = useText(cardWords);
  const section = (one: PracticeSection) => <Section practice={practice} section={one} />;
  return (
    <>
      <div className={styles["pair"]}>
        <section className={joinClasses(styles["panel"], styles["gains"])}>
          <h2>{text("gains")}</h2>
          {section("residents")}
          {section("staff")}
        </section>
        <section className={joinClasses(styles["panel"], styles["limits"])}>
          <h2>{text("limits")}</h2>
          {section("wentWrong")}
          {section("fixed")}
        </section>
      </div>
      <EvidenceView practice={practice} />
      <section className={styles["panel"]}>
        <h2>{text("how")}</h2>
        {section("problem")}
        {section("steps")}
        {section("doers")}
        {section("timescale")}
      </section>
      <section className={styles["panel"]}>
        <h2>{text("needs")}</h2>
        {section("money")}
        {section("people")}
        {section("tools")}
      </section>
      <section className={styles["panel"]}>
        <h2>{text("adapting")}</h2>
        {section("conditions")}
        {section("changeable")}
        <Documents practice={practice} />
      </section>
    </>
  );
}

interface SectionProps {
  readonly practice: Practice;
  readonly section: PracticeSection;
}

function Section({ practice, section }: SectionProps) {
  const text = useText(cardWords);
  const say = useText(sectionWords);
  const written = practice.content.sections[section];
  const isUnknown = practice.content.notKnown.includes(section);
  return (
    <div className={styles["answer"]}>
      <h3>{say(section)}</h3>
      {written !== undefined && written.text !== "" ? (
        <p className={styles["text"]}>
          <Translated text={written} noted />
        </p>
      ) : (
        <p className={styles["faint"]}>{text(isUnknown ? "notKnown" : "notAnswered")}</p>
      )}
    </div>
  );
}

function Documents({ practice }: { readonly practice: Practice }) {
  const text = useText(cardWords);
  const { documents } = practice.content;
  if (documents.length === 0) return null;
  return (
    <div className={styles["answer"]}>
      <h3>{text("documents")}</h3>
      <ul>
        {documents.map(({ title, link, licence }) => (
          <li key={`${title}${link}`}>
            <a href={link} rel="noreferrer">
              {title}
            </a>{" "}
            · {text(`licence.${licence}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

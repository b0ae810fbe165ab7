import type { Publicity } from "@talka/exchange";
import { type DeckSlide, euEmblemSvg, publicityWords, translator } from "@talka/report";
import styles from "./deck.module.css";

interface DeckSlideViewProps {
  readonly slide: DeckSlide;
  readonly publicity: Publicity | null;
}

/** One slide at the size of the window, with who pays at its foot. */
export function DeckSlideView({ slide, publicity }: DeckSlideViewProps) {
  return (
    <section className={styles["slide"]} data-kind={slide.kind}>
      <h2 className={styles["heading"]}>{slide.title}</h2>
      <div className={styles["content"]}>
        <SlideBody slide={slide} />
      </div>
      {publicity !== null && slide.kind !== "publicity" && (
        <footer className={styles["foot"]} lang={publicity.locale}>
          <Emblem publicity={publicity} height={36} />
          <span>
            {publicity.statement} {publicity.project}
          </span>
        </footer>
      )}
    </section>
  );
}

function SlideBody({ slide }: { readonly slide: DeckSlide }) {
  switch (slide.kind) {
    case "title":
      return slide.lines.map((line) => <p key={line}>{line}</p>);
    case "points":
      return (
        <>
          <ul className={styles["points"]}>
            {slide.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          {slide.note !== "" && <p className={styles["note"]}>{slide.note}</p>}
        </>
      );
    case "figures":
      return (
        <>
          <dl className={styles["figures"]}>
            {slide.figures.map(({ value, caption }) => (
              <div key={caption}>
                <dt>{caption}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          {slide.note !== "" && <p className={styles["note"]}>{slide.note}</p>}
        </>
      );
    case "bars":
      return <Bars slide={slide} />;
    case "picture":
      return (
        <img
          className={styles["picture"]}
          src={`data:image/svg+xml,${encodeURIComponent(slide.svg)}`}
          alt={slide.alternative}
        />
      );
    case "publicity":
      return <PublicitySlide publicity={slide.publicity} />;
  }
}

function Bars({ slide }: { readonly slide: Extract<DeckSlide, { kind: "bars" }> }) {
  const most = Math.max(1, ...slide.bars.map((bar) => bar.value));
  return (
    <>
      <dl className={styles["bars"]}>
        {slide.bars.map(({ label, value, told }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span className={styles["bar"]} style={{ width: `${(value / most) * 70}%` }} />
              {told}
            </dd>
          </div>
        ))}
      </dl>
      {slide.note !== "" && <p className={styles["note"]}>{slide.note}</p>}
    </>
  );
}

function PublicitySlide({ publicity }: { readonly publicity: Publicity }) {
  const { statement, project, description, disclaimer, locale } = publicity;
  return (
    <div className={styles["publicity"]} lang={locale}>
      <Emblem publicity={publicity} height={160} />
      <div>
        <p className={styles["statement"]}>{statement}</p>
        <p>{project}</p>
      </div>
      {description !== "" && <p className={styles["small"]}>{description}</p>}
      <p className={styles["small"]}>{disclaimer}</p>
    </div>
  );
}

function Emblem({ publicity, height }: { readonly publicity: Publicity; readonly height: number }) {
  return (
    <img
      src={`data:image/svg+xml,${encodeURIComponent(euEmblemSvg(height, ""))}`}
      alt={translator(publicityWords, publicity.locale)("emblem")}
      width={height * 1.5}
      height={height}
    />
  );
}

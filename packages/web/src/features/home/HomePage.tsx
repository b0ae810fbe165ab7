import { useSession } from "../../api/use-session.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { FileDrop } from "../../ui/forms/FileDrop.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { DemoPanel } from "./DemoPanel.tsx";
import styles from "./HomePage.module.css";
import { homeWords } from "./home-words.ts";

export interface HomePageProps {
  readonly onFile: (file: File) => void;
  readonly onExample: () => void;
}

/** What one can do here, in plain words, and the place to begin. */
export function HomePage({ onFile, onExample }: HomePageProps) {
  const text = useText(homeWords);
  const session = useSession();
  usePageTitle("Talka");
  return (
    <div className={styles["home"]}>
      <div className={styles["intro"]}>
        <h1 className={styles["title"]}>{text("title")}</h1>
        <p className={styles["lead"]}>{text("lead")}</p>
      </div>
      <div className={styles["drop"]}>
        <FileDrop
          large
          title={text("dropTitle")}
          hint={<p>{text("dropHint")}</p>}
          chooseLabel={text("choose")}
          accept=".csv,.tsv,.txt,.xlsx,.xes,.gz,.arrow"
          onFile={onFile}
        />
        <Button look="quiet" onPress={onExample}>
          {text("example")}
        </Button>
      </div>
      {session?.setupOpen && <p className={styles["notice"]}>{text("setup")}</p>}
      {session?.person == null && session?.demo.oneClick && <DemoPanel />}
      <section aria-labelledby="steps" className={styles["steps"]}>
        <h2 id="steps">{text("whatHappens")}</h2>
        <ol className={styles["list"]}>
          {([1, 2, 3] as const).map((n) => (
            <li key={n}>
              <span aria-hidden="true" className={styles["number"]}>
                {n}
              </span>
              <div>
                <h3>{text(`step${n}`)}</h3>
                <p>{text(`step${n}Text`)}</p>
              </div>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

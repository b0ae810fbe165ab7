import type { StandardPage as Standard } from "@talka/contract";
import { standardState } from "@talka/lean";
import { formatDay } from "@talka/report";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { usePlaces } from "../../api/use-places.ts";
import { useRight } from "../../api/use-session.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { ReadPanel } from "./ReadPanel.tsx";
import { StandardForm } from "./StandardForm.tsx";
import { StepsTable } from "./StepsTable.tsx";
import { standardWords } from "./standard-words.ts";
import styles from "./standards.module.css";
import { today, useStandard } from "./use-standards.ts";

/** One piece of standard work: its steps, who has read it by number, its versions. */
export function StandardPage() {
  const text = useText(standardWords);
  const { locale } = useLocale();
  const id = useParams({ strict: false }).id ?? "";
  const isNew = id === "new";
  const standard = useStandard(id, !isNew);
  return (
    <div className={layout["page"]}>
      <p>
        <Link to="/trials" search={{ tab: "standards" }}>
          {text("back")}
        </Link>
      </p>
      {isNew ? (
        <NewStandard />
      ) : (
        <>
          <QueryState
            query={standard}
            label={text("loading")}
            describeError={(error) => problemSentence(error, locale)}
          >
            {(page) => <StandardView key={page.id} standard={page} />}
          </QueryState>
          {standard.status === "error" && <h1>{text("title")}</h1>}
        </>
      )}
    </div>
  );
}

function NewStandard() {
  const text = useText(standardWords);
  const { trial } = useSearch({ from: "/standards/$id" });
  const navigate = useNavigate();
  const title = text(trial === undefined ? "new" : "newFrom");
  usePageTitle(title);
  return (
    <>
      <h1>{title}</h1>
      <StandardForm
        standard={null}
        trialId={trial ?? null}
        onDone={(made) =>
          void (made === null
            ? navigate({ to: "/trials", search: { tab: "standards" } })
            : navigate({ to: "/standards/$id", params: { id: made.id }, replace: true }))
        }
      />
    </>
  );
}

function StandardView({ standard }: { readonly standard: Standard }) {
  const text = useText(standardWords);
  const { locale } = useLocale();
  const { processes } = usePlaces();
  const mayRead = useRight("lean.contribute");
  const [isChanged, setChanged] = useState(false);
  usePageTitle(standard.title);
  const day = (one: string) => formatDay(Date.parse(one), locale, "UTC", "short");
  const state = standardState(standard.reviewOn, today());
  const process = processes.find((one) => one.id === standard.processId)?.name;
  return (
    <>
      <div className={layout["head"]}>
        <div className={layout["list"]}>
          <h1>{standard.title}</h1>
          <p className={layout["row"]}>
            <span className={layout["badge"]}>{text("version", { n: standard.version })}</span>
            <span className={styles["badge"]} data-state={state}>
              {text(`stand.${state}`)}
            </span>
            <span className={layout["soft"]}>
              {[
                `${text("ownerRole")}: ${standard.ownerRole}`,
                text("review", { day: day(standard.reviewOn) }),
                process,
              ]
                .filter((one) => one !== undefined)
                .join(" · ")}
            </span>
          </p>
        </div>
        {standard.mayChange && !isChanged && (
          <Button onPress={() => setChanged(true)}>{text("change")}</Button>
        )}
      </div>
      {isChanged ? (
        <StandardForm
          standard={standard}
          trialId={standard.trialId}
          onDone={() => setChanged(false)}
        />
      ) : (
        <>
          {standard.content.whatChanged !== "" && (
            <p className={styles["changed"]}>
              <strong>{text("whatChanged")}:</strong> {standard.content.whatChanged}
            </p>
          )}
          <StepsTable steps={standard.content.steps} />
        </>
      )}
      <ReadPanel key={standard.version} standard={standard} mayRead={mayRead} />
      <section className={layout["card"]} aria-labelledby="standard-versions">
        <h2 id="standard-versions">{text("versions")}</h2>
        <ul className={styles["lines"]}>
          {standard.versions.map((one) => (
            <li key={one.version}>
              <strong>{text("version", { n: one.version })}</strong>{" "}
              <span className={layout["soft"]}>{day(one.madeOn)}</span> {one.whatChanged}
            </li>
          ))}
        </ul>
        {standard.trialId !== null && (
          <p>
            {/* a page of another feature: its address is all that is known of it here */}
            <Link to={`/trials/${standard.trialId}` as "/"}>{text("trial")}</Link>
          </p>
        )}
      </section>
    </>
  );
}

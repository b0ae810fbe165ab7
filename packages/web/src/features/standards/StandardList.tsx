import { standardState } from "@talka/lean";
import { formatDay } from "@talka/report";
import { Link } from "@tanstack/react-router";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { standardWords } from "./standard-words.ts";
import styles from "./standards.module.css";
import { today, useStandards } from "./use-standards.ts";

/** Standard work, of all processes or of one. */
export function StandardList({ processId }: { readonly processId?: string }) {
  const text = useText(standardWords);
  const { locale } = useLocale();
  const mayMake = useRight("process.own");
  const standards = useStandards();
  return (
    <div className={layout["section"]}>
      <div className={layout["head"]}>
        <p className={layout["soft"]} style={{ maxWidth: "var(--measure)" }}>
          {text("lead")}
        </p>
        {mayMake && (
          <ButtonLink to="/standards/$id" params={{ id: "new" }}>
            {text("new")}
          </ButtonLink>
        )}
      </div>
      <QueryState
        query={standards}
        label={text("loading")}
        describeError={(error) => problemSentence(error, locale)}
      >
        {(all) => {
          const shown = all.filter((one) => processId === undefined || one.processId === processId);
          if (shown.length === 0) {
            return (
              <EmptyState title={text("none")}>
                <p>{text("noneHint")}</p>
              </EmptyState>
            );
          }
          return (
            <ul className={styles["cards"]}>
              {shown.map((one) => {
                const state = standardState(one.reviewOn, today());
                return (
                  <li key={one.id} className={styles["card"]}>
                    <h3>
                      <Link to="/standards/$id" params={{ id: one.id }}>
                        {one.title}
                      </Link>
                    </h3>
                    <p className={layout["soft"]}>
                      {text("version", { n: one.version })} · {one.ownerRole} ·{" "}
                      {text("readers", { n: one.readers })}
                    </p>
                    <p className={layout["row"]}>
                      <span className={styles["badge"]} data-state={state}>
                        {state === "in-force"
                          ? text("review", {
                              day: formatDay(Date.parse(one.reviewOn), locale, "UTC"),
                            })
                          : text(`stand.${state}`)}
                      </span>
                      {one.iHaveRead && (
                        <span className={layout["soft"]}>✓ {text("haveRead")}</span>
                      )}
                    </p>
                  </li>
                );
              })}
            </ul>
          );
        }}
      </QueryState>
    </div>
  );
}

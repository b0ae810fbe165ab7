import { formatDay } from "@talka/report";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useSession } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import styles from "./what-if.module.css";
import { whatIfWords } from "./what-if-words.ts";

/** What the municipality has tried on a model, and where to begin. */
export function WhatIfListPage() {
  const text = useText(whatIfWords);
  const { locale } = useLocale();
  const session = useSession();
  usePageTitle(text("title"));
  const isMember = session?.organisation != null;
  const query = useQuery({
    queryKey: ["what-ifs"],
    enabled: isMember,
    staleTime: 0,
    queryFn: ({ signal }) => ask("listWhatIfs", { signal }),
  });
  const ways = (
    <div className={layout["row"]}>
      <ButtonLink to="/analyses" look="primary">
        {text("fromAnalysis")}
      </ButtonLink>
      <ButtonLink to="/processes">{text("fromMap")}</ButtonLink>
      <ButtonLink to="/what-if/new">{text("files")}</ButtonLink>
    </div>
  );
  return (
    <div className={layout["page"]}>
      <div className={layout["head"]}>
        <div style={{ maxWidth: "var(--measure)" }}>
          <h1>{text("title")}</h1>
          <p className={layout["soft"]}>{text("lead")}</p>
        </div>
        {isMember && ways}
      </div>
      {session !== null && !isMember ? (
        <EmptyState
          title={text("signInFirst")}
          action={
            <ButtonLink to="/sign-in" search={{ next: "/what-if" }}>
              {text("signIn")}
            </ButtonLink>
          }
        />
      ) : (
        <QueryState
          query={query}
          label={text("loading")}
          describeError={(error) => problemSentence(error, locale)}
        >
          {({ whatIfs }) =>
            whatIfs.length === 0 ? (
              <EmptyState title={text("none")}>
                <p>{text("noneHint")}</p>
              </EmptyState>
            ) : (
              <ul className={styles["list"]}>
                {whatIfs.map((one) => (
                  <li key={one.id} className={styles["card"]}>
                    <h2>
                      <Link to="/what-if/$id" params={{ id: one.id }}>
                        {one.title}
                      </Link>
                    </h2>
                    <p className={layout["soft"]}>
                      {[
                        text(`source.${one.source}`),
                        text("scenarios", { count: one.scenarioCount }),
                        text("changedOn", {
                          day: formatDay(Date.parse(one.changedAt), locale, "Europe/Riga", "short"),
                        }),
                      ].join(" · ")}
                    </p>
                  </li>
                ))}
              </ul>
            )
          }
        </QueryState>
      )}
    </div>
  );
}

import { readText } from "@talka/exchange";
import { Link } from "@tanstack/react-router";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight, useSession } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { dayText } from "./days.ts";
import { NextPanel } from "./NextPanel.tsx";
import styles from "./programme.module.css";
import { programmeWords } from "./programme-words.ts";
import { useFundingProfiles, useProjects } from "./use-programme.ts";

/** Projects and networks of the organisation, and who pays for them. */
export function ProgrammesPage() {
  const text = useText(programmeWords);
  const session = useSession();
  usePageTitle(text("title"));
  if (session?.organisation == null) {
    return (
      <div className={layout["page"]}>
        <h1>{text("title")}</h1>
        {session !== null && (
          <EmptyState
            title={text("signInFirst")}
            action={
              <ButtonLink to="/sign-in" search={{ next: "/programme" }}>
                {text("signIn")}
              </ButtonLink>
            }
          />
        )}
      </div>
    );
  }
  return (
    <div className={layout["page"]}>
      <div>
        <h1>{text("title")}</h1>
        <p className={layout["soft"]}>{text("lead")}</p>
      </div>
      <NextPanel />
      <Projects />
      <FundingProfiles />
    </div>
  );
}

function Projects() {
  const text = useText(programmeWords);
  const { locale } = useLocale();
  const mayManage = useRight("programme.manage");
  const own = useSession()?.organisation?.id;
  const projects = useProjects();
  return (
    <section aria-labelledby="projects" className={layout["section"]}>
      <div className={layout["head"]}>
        <h2 id="projects">{text("projects")}</h2>
        {mayManage && (
          <ButtonLink to="/programme/$id/edit" params={{ id: "new" }} look="primary">
            {text("newProject")}
          </ButtonLink>
        )}
      </div>
      <QueryState query={projects} describeError={(error) => problemSentence(error, locale)}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState title={text("noProjects")}>
              <p>{text("noProjectsHint")}</p>
            </EmptyState>
          ) : (
            <ul className={styles["cards"]}>
              {list.map((project) => {
                const title = readText(project.title, locale);
                return (
                  <li key={project.id}>
                    <Link
                      to="/programme/$id"
                      params={{ id: project.id }}
                      className={styles["card"]}
                    >
                      <span className={styles["name"]} lang={title.locale}>
                        {title.text}
                      </span>
                      <span className={layout["soft"]}>
                        {text(`kind.${project.kind}`)} ·{" "}
                        {text("partnersCount", { n: project.partnerCount })}
                      </span>
                      <span className={layout["soft"]}>
                        {dayText(project.startsOn, locale)} – {dayText(project.endsOn, locale)}
                      </span>
                      <span className={styles["badges"]}>
                        <span
                          className={styles["badge"]}
                          data-tone={project.leadId === own ? "accent" : undefined}
                        >
                          {text(project.leadId === own ? "leading" : "taking")}
                        </span>
                      </span>
                    </Link>
                  </li>
                );
              })}
            </ul>
          )
        }
      </QueryState>
    </section>
  );
}

function FundingProfiles() {
  const text = useText(programmeWords);
  const { locale } = useLocale();
  const mayManage = useRight("programme.manage");
  const profiles = useFundingProfiles();
  if (!mayManage) return null;
  return (
    <section aria-labelledby="funding" className={layout["section"]}>
      <div className={layout["head"]}>
        <div>
          <h2 id="funding">{text("funding")}</h2>
          <p className={layout["soft"]}>{text("fundingHint")}</p>
        </div>
        <ButtonLink to="/programme/funding/$id" params={{ id: "new" }}>
          {text("newFunding")}
        </ButtonLink>
      </div>
      <QueryState query={profiles} describeError={(error) => problemSentence(error, locale)}>
        {(list) =>
          list.length === 0 ? (
            <p className={layout["soft"]}>{text("noFunding")}</p>
          ) : (
            <ul className={styles["cards"]}>
              {list.map((profile) => (
                <li key={profile.id}>
                  <Link
                    to="/programme/funding/$id"
                    params={{ id: profile.id }}
                    className={styles["card"]}
                  >
                    <span className={styles["name"]}>
                      {[profile.projectCode, profile.acronym].filter(Boolean).join(" ") ||
                        profile.projectTitle[locale] ||
                        text("untitled")}
                    </span>
                    <span className={layout["soft"]}>
                      {profile.programme[locale] || profile.period.replace("-", "–")}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
    </section>
  );
}

import type { Organisation, ProjectPage, ProjectPartner } from "@talka/contract";
import { readText } from "@talka/exchange";
import { joinList, type Locale } from "@talka/report";
import { Link } from "@tanstack/react-router";
import { Table, type TableColumnSpec } from "../../ui/data/Table.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { dayText } from "./days.ts";
import { GroupsSection } from "./GroupsSection.tsx";
import styles from "./programme.module.css";
import { programmeWords } from "./programme-words.ts";

/** What the project is, who takes part in it, and its working groups. */
export function AboutView({ project }: { readonly project: ProjectPage }) {
  const text = useText(programmeWords);
  const { locale } = useLocale();
  const purpose = project.purpose === null ? null : readText(project.purpose, locale);
  const profile = project.fundingProfile;
  return (
    <div className={layout["page"]}>
      <dl className={styles["facts"]}>
        <dt>{text("kind")}</dt>
        <dd>{text(`kind.${project.kind}`)}</dd>
        <dt>{text("dates")}</dt>
        <dd>
          {dayText(project.startsOn, locale, "long")} – {dayText(project.endsOn, locale, "long")}
        </dd>
        <dt>{text("fundingProfile")}</dt>
        <dd>
          {profile === null ? (
            text("noProfile")
          ) : (
            <Link to="/programme/funding/$id" params={{ id: profile.id }}>
              {[profile.projectCode, profile.acronym].filter(Boolean).join(" ") ||
                text("fundingProfile")}
            </Link>
          )}
        </dd>
        {purpose !== null && purpose.text !== "" && (
          <>
            <dt>{text("purpose")}</dt>
            <dd lang={purpose.locale} style={{ whiteSpace: "pre-line" }}>
              {purpose.text}
            </dd>
          </>
        )}
      </dl>
      <Partners project={project} />
      <GroupsSection project={project} />
    </div>
  );
}

function Partners({ project }: { readonly project: ProjectPage }) {
  const text = useText(programmeWords);
  const { locale } = useLocale();
  const byId = new Map(project.organisations.map((one) => [one.id, one]));
  const columns: TableColumnSpec<ProjectPartner>[] = [
    {
      id: "organisation",
      title: text("organisation"),
      isRowHeader: true,
      width: "14rem",
      sortBy: (one) => byId.get(one.organisationId)?.names[locale] ?? "",
      cell: (one) => <PartnerName project={project} organisation={byId.get(one.organisationId)} />,
    },
    {
      id: "part",
      title: text("part"),
      sortBy: (one) => one.part,
      cell: (one) => text(`part.${one.part}`),
    },
    {
      id: "country",
      title: text("country"),
      sortBy: (one) => byId.get(one.organisationId)?.country ?? "",
      cell: (one) => text(`country.${byId.get(one.organisationId)?.country ?? "LV"}`),
    },
    {
      id: "since",
      title: text("since"),
      sortBy: (one) => one.since ?? project.startsOn,
      cell: (one) => dayText(one.since ?? project.startsOn, locale),
    },
    {
      id: "until",
      title: text("until"),
      sortBy: (one) => one.until ?? project.endsOn,
      cell: (one) => dayText(one.until ?? project.endsOn, locale),
    },
  ];
  return (
    <section className={layout["section"]} aria-labelledby="partners">
      <h2 id="partners">{text("partners")}</h2>
      <Table
        caption={text("partners")}
        hideCaption
        columns={columns}
        rows={project.partners}
        rowKey={(one) => one.organisationId}
      />
    </section>
  );
}

interface PartnerNameProps {
  readonly project: ProjectPage;
  readonly organisation: Organisation | undefined;
}

/** A closed organisation keeps its name and says what became of it; a successor, what it was. */
function PartnerName({ project, organisation }: PartnerNameProps) {
  const text = useText(programmeWords);
  const { locale } = useLocale();
  if (organisation === undefined) return null;
  const { id, names, validTo } = organisation;
  const namesOf = (ids: readonly string[]) => organisationNames(project, ids, locale);
  const now = namesOf(project.successions.filter((s) => s.fromId === id).map((s) => s.toId));
  const before = namesOf(project.successions.filter((s) => s.toId === id).map((s) => s.fromId));
  return (
    <>
      {names[locale]}
      {validTo !== null && (
        <small className={layout["soft"]}>
          {" "}
          ({text("closedOn", { day: dayText(validTo, locale) })}
          {now !== "" && `; ${text("nowIs", { names: now })}`})
        </small>
      )}
      {before !== "" && (
        <small className={layout["soft"]}> ({text("formerly", { names: before })})</small>
      )}
    </>
  );
}

function organisationNames(project: ProjectPage, ids: readonly string[], locale: Locale): string {
  const names = project.organisations
    .filter((one) => ids.includes(one.id))
    .map((one) => one.names[locale]);
  return names.length === 0 ? "" : joinList(names, locale);
}

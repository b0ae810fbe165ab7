import type { ProjectPage as Project } from "@talka/contract";
import { readText } from "@talka/exchange";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import type { ComponentType, ReactNode } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { Tabs } from "../../ui/data/Tabs.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { PublicityBlock } from "../../ui/publicity/PublicityBlock.tsx";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { AboutView } from "./AboutView.tsx";
import { CyclesView } from "./CyclesView.tsx";
import { FiguresView } from "./FiguresView.tsx";
import { IndicatorsView } from "./IndicatorsView.tsx";
import { NextView } from "./NextView.tsx";
import { programmeWords } from "./programme-words.ts";
import { useProject } from "./use-programme.ts";

const views = ["next", "about", "cycles", "materials", "indicators", "figures"] as const;
type View = (typeof views)[number];

export interface ProjectPageProps {
  /** The materials of the project: another feature's. */
  readonly Materials: ComponentType<{ readonly projectId: string }>;
}

/** One project: what happens next, partners, cycles, materials, indicators, the funder's figures. */
export function ProjectPage({ Materials }: ProjectPageProps) {
  const { id } = useParams({ from: "/programme/$id" });
  const { locale } = useLocale();
  const project = useProject(id);
  return (
    <QueryState query={project} describeError={(error) => <NoProject error={error} />}>
      {(known) => <Shown key={`${id}.${locale}`} project={known} Materials={Materials} />}
    </QueryState>
  );
}

function NoProject({ error }: { readonly error: unknown }) {
  const { locale } = useLocale();
  const text = useText(programmeWords);
  return (
    <>
      <h1>{text("title")}</h1>
      <p>{problemSentence(error, locale)}</p>
    </>
  );
}

function Shown({ project, Materials }: ProjectPageProps & { readonly project: Project }) {
  const text = useText(programmeWords);
  const { locale } = useLocale();
  const navigate = useNavigate();
  const search = useSearch({ from: "/programme/$id" }) as { readonly view?: string };
  // the funder's figures are the lead's
  const offered = views.filter((one) => one !== "figures" || project.mayEdit);
  const view = offered.find((one) => one === search.view) ?? "next";
  const title = readText(project.title, locale);
  usePageTitle(title.text);
  const contents: Record<View, ReactNode> = {
    next: <NextView projectId={project.id} />,
    about: <AboutView project={project} />,
    cycles: <CyclesView project={project} />,
    materials: <Materials projectId={project.id} />,
    indicators: <IndicatorsView project={project} />,
    figures: <FiguresView project={project} />,
  };
  return (
    <div className={layout["page"]}>
      <div className={layout["head"]}>
        <div>
          <p className={layout["small"]}>
            <Link to="/programme">← {text("back")}</Link>
          </p>
          <h1 lang={title.locale}>{title.text}</h1>
          {project.theme !== "" && <p className={layout["soft"]}>{project.theme}</p>}
        </div>
        {project.mayEdit && (
          <ButtonLink to="/programme/$id/edit" params={{ id: project.id }}>
            {text("edit")}
          </ButtonLink>
        )}
      </div>
      <Tabs
        label={text("parts")}
        selected={view}
        onSelect={(next) =>
          void navigate({
            to: "/programme/$id",
            params: { id: project.id },
            search: { view: next },
            replace: true,
          })
        }
        tabs={offered.map((one) => ({
          id: one,
          label: text(`tab.${one}`),
          content: contents[one],
        }))}
      />
      {project.fundingProfile !== null && <PublicityBlock profile={project.fundingProfile} />}
    </div>
  );
}

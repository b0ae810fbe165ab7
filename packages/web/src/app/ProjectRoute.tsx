import { MaterialsSection } from "../features/materials/MaterialsSection.tsx";
import { ProjectPage } from "../features/programme/ProjectPage.tsx";

/** The page of one project with the materials that hang on it. */
export function ProjectRoute() {
  return <ProjectPage Materials={ProjectMaterials} />;
}

function ProjectMaterials({ projectId }: { readonly projectId: string }) {
  return <MaterialsSection subjectKind="project" subjectId={projectId} />;
}

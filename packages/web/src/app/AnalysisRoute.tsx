import { useParams } from "@tanstack/react-router";
import { AnalysisPage } from "../features/analysis/AnalysisPage.tsx";

/** Reads which analysis is meant and draws it. */
export function AnalysisRoute() {
  const { id } = useParams({ from: "/analysis/$id" });
  return <AnalysisPage key={id} id={id} />;
}

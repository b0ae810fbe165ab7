import type { AnalysisPage, AnalysisSummary, AnalysisVersion } from "@talka/contract";
import type { AnalysisRow, VersionContentRow, VersionRow } from "@talka/storage";
import { stateOfLog } from "./present-event-log.ts";

/** A stored analysis and whether the reader may change it. */
export interface ShownAnalysis {
  readonly row: AnalysisRow;
  readonly mayEdit: boolean;
}

/** An analysis as listed. */
export function presentAnalysisSummary({ row, mayEdit }: ShownAnalysis): AnalysisSummary {
  return {
    id: row.id,
    eventLog: {
      id: row.log_id,
      name: row.log_name,
      state: stateOfLog({ bytes: row.log_bytes, deleted_at: row.log_deleted_at }),
      people: row.log_people as AnalysisSummary["eventLog"]["people"],
    },
    title: row.title,
    latestVersion: row.latest_version,
    sharing: row.sharing as AnalysisSummary["sharing"],
    createdBy: row.created_by_name,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    demo: row.demo,
    mayEdit,
  };
}

/** An analysis with its newest version. */
export function presentAnalysis(
  shown: ShownAnalysis & { readonly current: VersionContentRow },
): AnalysisPage {
  return { ...presentAnalysisSummary(shown), current: presentVersion(shown.current) };
}

/** One version with its content. */
export function presentVersion(row: VersionContentRow): AnalysisVersion {
  return {
    ...presentVersionSummary(row),
    settings: row.settings as AnalysisVersion["settings"],
    screen: row.screen as AnalysisVersion["screen"],
  };
}

/** One version in a list. */
export function presentVersionSummary(row: VersionRow) {
  return {
    version: row.version,
    title: row.title,
    createdBy: row.created_by_name,
    createdAt: row.created_at.toISOString(),
  };
}

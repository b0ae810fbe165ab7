/** Columns that every log has in Arrow. */
export const LOG_COLUMNS = {
  caseId: "case_id",
  activity: "activity",
  start: "start",
  end: "end",
  resource: "resource",
  role: "role",
  precision: "precision",
  tied: "tied_with_previous",
  row: "row_number",
} as const;

/** Keys of what the columns do not say; on the schema, `attribute` and `scope` on a field. */
export const META = {
  version: "talka.version",
  zone: "talka.zone",
  resourceNames: "talka.resource-names",
  roleNames: "talka.role-names",
  emptyCases: "talka.empty-cases",
  attribute: "talka.attribute",
  scope: "talka.scope",
} as const;

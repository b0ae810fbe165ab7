/** Codes of staff needs. */
export const staffNeedStatus = {
  "staff-need.unknown": 404,
  "staff-need.exists": 409,
  "staff-need.too-many": 409,
  /** A role is asked for, no name. */
  "staff-need.name": 422,
} as const;

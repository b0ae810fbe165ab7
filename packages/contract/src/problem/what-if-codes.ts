/** Why something about what-ifs is refused, with the HTTP status of each. */
export const whatIfCodes = {
  "what-if.unknown": 404,
  "what-if.exists": 409,
  "what-if.changed-meanwhile": 409,
  /** The model names something it does not hold, or a change cannot be made of it. */
  "what-if.cannot-run": 422,
  "staff-need.unknown": 404,
  "staff-need.exists": 409,
  "staff-need.too-many": 409,
  /** A role is asked for, no name. */
  "staff-need.name": 422,
} as const satisfies Record<string, number>;

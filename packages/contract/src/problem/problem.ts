import { z } from "zod";
import { errorCodes } from "./error-code.ts";

/** Where a request departed from its agreed form: a path into it, and what was wrong there. */
export const RequestIssue = z
  .object({ path: z.string(), code: z.string(), message: z.string() })
  .meta({ id: "RequestIssue" });
export type RequestIssue = z.infer<typeof RequestIssue>;

/** What every refused request is answered with: a code and data, no prose for people. */
export const Problem = z
  .object({
    code: z.enum(errorCodes),
    /** Data that belongs to the code, for example `{"maxBytes": 268435456}`. */
    detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
    /** Only with `request.invalid`. */
    issues: z.array(RequestIssue).optional(),
    /** Names the request in the server's own records. */
    requestId: z.string().optional(),
  })
  .meta({ id: "Problem", description: "Why a request was refused." });
export type Problem = z.infer<typeof Problem>;

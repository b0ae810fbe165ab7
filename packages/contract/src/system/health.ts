import { z } from "zod";
import { describeRequest } from "../request/describe-request.ts";

/** The process lives. */
export const getHealth = describeRequest({
  method: "GET",
  path: "/api/health",
  summary: "The process lives",
  response: z.object({ status: z.literal("ok") }),
});

/** The database answers and has the tables this version needs; 503 otherwise. */
export const getReadiness = describeRequest({
  method: "GET",
  path: "/api/ready",
  summary: "The database answers and its tables are up to date",
  response: z.object({ status: z.literal("ready"), migration: z.string() }),
});

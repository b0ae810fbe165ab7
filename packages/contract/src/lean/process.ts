import { processStates } from "@talka/lean";
import { z } from "zod";
import { describeRequest } from "../request/describe-request.ts";
import { Id, IdParams, Instant, Line, listOf } from "../request/fields.ts";

const text = (max: number) => z.string().trim().max(max);

/** What is known of a process (domain §4.1). */
export const ProcessContent = z
  .object({
    name: Line,
    /** An own number or short name; "" where there is none. */
    code: text(40),
    serviceId: Id.nullable(),
    /** The role that answers for it, never a person. */
    ownerRole: text(200),
    customer: text(200),
    trigger: text(300),
    result: text(300),
    startsWith: text(200),
    endsWith: text(200),
    /** Cases a year; `null` where nobody knows. */
    yearlyVolume: z.int().min(0).max(100_000_000).nullable(),
    teamIds: listOf(Id, 50),
    state: z.enum(processStates),
  })
  .meta({ id: "ProcessContent" });
export type ProcessContent = z.infer<typeof ProcessContent>;

/** A process of one's own organisation. */
export const ProcessPage = ProcessContent.extend({
  id: Id,
  changedAt: Instant,
  mayChange: z.boolean(),
}).meta({ id: "ProcessPage" });
export type ProcessPage = z.infer<typeof ProcessPage>;

export const listProcesses = describeRequest({
  method: "GET",
  path: "/api/processes",
  summary: "Processes of one's own organisation, by name",
  response: z.object({ processes: listOf(ProcessPage) }),
});
export const getProcess = describeRequest({
  method: "GET",
  path: "/api/processes/:id",
  summary: "One process",
  params: IdParams,
  response: ProcessPage,
});
export const createProcess = describeRequest({
  method: "POST",
  path: "/api/processes",
  summary: "Name a process",
  body: ProcessContent.extend({ id: Id }),
  response: ProcessPage,
});
export const updateProcess = describeRequest({
  method: "PUT",
  path: "/api/processes/:id",
  summary: "Describe a process anew",
  params: IdParams,
  body: ProcessContent,
  response: ProcessPage,
});

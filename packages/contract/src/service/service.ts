import { z } from "zod";
import { describeRequest } from "../request/describe-request.ts";
import { Country, Day, Id, listOf, Names } from "../request/fields.ts";

const Unit = z.enum(["calendar-day", "working-day", "month"]);

/** A dated promise in law or local rules (domain §10). */
export const DeadlineRule = z
  .object({
    id: Id,
    /** In the language of the country. */
    name: z.string(),
    amount: z.number(),
    unit: Unit,
    startsAt: z.enum(["receipt", "registration", "complete-file", "moving-in", "none"]),
    extension: z.object({ amount: z.number(), unit: Unit, condition: Names }).nullable(),
    forwarding: z.object({ amount: z.number(), unit: Unit }).nullable(),
    legalReference: z.string(),
    validFrom: Day.nullable(),
    /** Last day in force. */
    validTo: Day.nullable(),
    /** The day somebody compared the rule with its source; `null`: nobody has. */
    checkedOn: Day.nullable(),
    /** A confirmed · B from a service card · C to be checked. */
    confidence: z.enum(["A", "B", "C"]),
  })
  .meta({ id: "DeadlineRule" });
export type DeadlineRule = z.infer<typeof DeadlineRule>;

/** A public service with its deadline rules, latest first. */
export const Service = z
  .object({
    id: Id,
    code: z.string(),
    country: Country,
    names: Names,
    /** Usual steps in the language of the country. */
    steps: listOf(z.string()),
    rules: listOf(DeadlineRule),
  })
  .meta({ id: "Service" });
export type Service = z.infer<typeof Service>;

export const listServices = describeRequest({
  method: "GET",
  path: "/api/services",
  summary: "Services with their deadline rules; with `on`, only rules in force that day",
  query: z.object({ country: Country.optional(), on: Day.optional() }),
  response: z.object({ services: listOf(Service) }),
});

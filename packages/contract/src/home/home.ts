import { waitKinds } from "@talka/lean";
import { z } from "zod";
import { TranslatedTitle } from "../exchange/translated-text.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Day, listOf } from "../request/fields.ts";

/** Something that waits for the reader. */
export const WaitingThing = z
  .object({
    kind: z.enum(waitKinds),
    /** What it is called; `null` where the sentence needs no name. */
    title: z.union([z.string(), TranslatedTitle]).nullable(),
    /** The project or event it belongs to; `null` where that says nothing new. */
    within: z.union([z.string(), TranslatedTitle]).nullable(),
    /** How many, where several are told as one. */
    count: z.int().min(0).nullable(),
    /** The day it is due; `null`: now, or whenever one comes to it. */
    on: Day.nullable(),
    isOverdue: z.boolean(),
    path: z.string(),
  })
  .meta({ id: "WaitingThing" });
export type WaitingThing = z.infer<typeof WaitingThing>;

/** What waits for the reader: in the order one should come to it. */
export const HomePage = z
  .object({
    waiting: listOf(WaitingThing),
    /** How many of them, from the first, stand above the list. */
    soonest: z.int().min(0),
  })
  .meta({ id: "HomePage" });
export type HomePage = z.infer<typeof HomePage>;

export const getHome = describeRequest({
  method: "GET",
  path: "/api/home",
  summary: "What waits for the reader, by what they may do, in the order one should come to it",
  response: HomePage,
});

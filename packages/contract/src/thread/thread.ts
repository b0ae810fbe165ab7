import { threadKinds, threadRelations } from "@talka/lean";
import { z } from "zod";
import { TranslatedTitle } from "../exchange/translated-text.ts";
import { OrganisationReference } from "../organisation/organisation.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Day, Id, listOf } from "../request/fields.ts";

/** Where a record is kept, with the name of its time. */
export const ThreadPlace = z
  .object({
    organisation: OrganisationReference,
    /** Today's own organisation, or one that it carries on. */
    whose: z.enum(["own", "formerly-own", "neighbour"]),
    /** The last day of an organisation that ended in a reform. */
    endedOn: Day.nullable(),
    /** What became of it. */
    carriedOnBy: listOf(OrganisationReference),
  })
  .meta({ id: "ThreadPlace" });

/** One record of a thread. */
export const ThreadPart = z
  .object({
    /** Names it within this answer. */
    key: z.string(),
    kind: z.enum(threadKinds),
    /**
     * `elsewhere`: kept by another municipality and not open to the reader; `gone`: no longer kept,
     * or not shared with the reader.
     */
    access: z.enum(["open", "elsewhere", "gone"]),
    side: z.enum(["before", "self", "after"]),
    /** Links between it and the record that was asked for. */
    distance: z.int().min(0),
    place: ThreadPlace,
    /** A plain or a translated text; `null` where it is not open. */
    title: z.union([z.string(), TranslatedTitle]).nullable(),
    state: z.string().nullable(),
    day: Day.nullable(),
    /** The address of its page; `null` where it has none or it is not open. */
    path: z.string().nullable(),
  })
  .meta({ id: "ThreadPart" });
export type ThreadPart = z.infer<typeof ThreadPart>;

/** What a record came from and what came of it. */
export const ThreadPage = z
  .object({
    /** Nearest first on each side; the record itself between them. */
    parts: listOf(ThreadPart),
    links: listOf(
      z.object({ from: z.string(), to: z.string(), relation: z.enum(threadRelations) }),
    ),
    /** The thread is longer than is told. */
    isCut: z.boolean(),
  })
  .meta({ id: "ThreadPage" });
export type ThreadPage = z.infer<typeof ThreadPage>;

export const getThread = describeRequest({
  method: "GET",
  path: "/api/thread/:kind/:id",
  summary: "What a record came from and what came of it, across municipalities",
  params: z.object({ kind: z.enum(threadKinds), id: Id }),
  response: ThreadPage,
});

import { programmePeriods } from "@talka/exchange";
import { z } from "zod";
import { MadeId } from "../meeting/meeting-fields.ts";
import { describeRequest } from "../request/describe-request.ts";
import { Day, Id, IdParams, listOf } from "../request/fields.ts";

const locals = (max: number) => {
  const Text = z.string().trim().max(max);
  return z.object({ lv: Text, lt: Text, en: Text }).partial().readonly();
};

/** Who pays for a project and what it asks to be told; a text may still be missing in a language. */
export const FundingProfileContent = z
  .object({
    period: z.enum(programmePeriods),
    programme: locals(200),
    fund: locals(200),
    projectCode: z.string().trim().max(40),
    projectTitle: locals(300),
    acronym: z.string().trim().max(80),
    responsible: locals(200),
    emblem: z.object({ kind: z.enum(["eu", "none"]) }),
    statement: locals(500),
    /** `{partner}` stands for who answers for the content. */
    disclaimer: locals(1_000),
    description: locals(2_000),
    startsOn: Day,
    endsOn: Day,
    keepUntil: Day.nullable(),
    rulesLink: z.url({ protocol: /^https?$/ }).nullable(),
  })
  .meta({ id: "FundingProfileContent" });
export type FundingProfileContent = z.infer<typeof FundingProfileContent>;

/** A funding profile with its id. */
export const FundingProfilePage = FundingProfileContent.extend({ id: Id }).meta({
  id: "FundingProfilePage",
});
export type FundingProfilePage = z.infer<typeof FundingProfilePage>;

const inOrder = (given: { readonly startsOn: string; readonly endsOn: string }) =>
  given.startsOn <= given.endsOn;
const beforeItBegins = { path: ["endsOn"] };

/** A funding profile as listed, with whether the reader may change it. */
export const FundingProfileItem = z
  .object({ profile: FundingProfilePage, mayEdit: z.boolean() })
  .meta({ id: "FundingProfileItem" });
export type FundingProfileItem = z.infer<typeof FundingProfileItem>;

export const listFundingProfiles = describeRequest({
  method: "GET",
  path: "/api/funding-profiles",
  summary: "Funding profiles of the organisation, last changed first",
  response: z.object({ profiles: listOf(FundingProfilePage) }),
});
export const getFundingProfile = describeRequest({
  method: "GET",
  path: "/api/funding-profiles/:id",
  summary: "One funding profile",
  params: IdParams,
  response: FundingProfileItem,
});
/** Repeating it with the same id changes nothing. */
export const createFundingProfile = describeRequest({
  method: "POST",
  path: "/api/funding-profiles",
  summary: "Keep who pays and what it asks to be told",
  body: FundingProfileContent.safeExtend({ id: MadeId }).refine(inOrder, beforeItBegins),
  response: FundingProfileItem,
});
export const updateFundingProfile = describeRequest({
  method: "PUT",
  path: "/api/funding-profiles/:id",
  summary: "Change a funding profile of the organisation",
  params: IdParams,
  body: FundingProfileContent.refine(inOrder, beforeItBegins),
  response: FundingProfileItem,
});
/** Refused while a project or an event names it: they would lose their publicity. */
export const deleteFundingProfile = describeRequest({
  method: "DELETE",
  path: "/api/funding-profiles/:id",
  summary: "Delete a funding profile that nothing names",
  params: IdParams,
});

import { programmePeriods } from "@talka/exchange";
import { z } from "zod";
import { Day, Id } from "../request/fields.ts";

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

/** The part an organisation has in a project. */
export const partnerParts = ["lead", "partner", "associated"] as const;
export type PartnerPart = (typeof partnerParts)[number];

/** An organisation in a project, with the days it takes part from and until. */
export interface Partner {
  readonly organisationId: string;
  readonly part: PartnerPart;
  /** First day; `null`: from the beginning of the project. */
  readonly since: string | null;
  /** Last day; `null`: to its end. */
  readonly until: string | null;
}

/** What is wrong with a list of partners. */
export type PartnerFault = "lead-missing" | "lead-other" | "twice" | "days";

/**
 * The first thing wrong with the partners of a project, or `null`. Its lead is the organisation that
 * keeps it, named once; nobody stands twice; nobody leaves before coming.
 */
export function partnerFault(partners: readonly Partner[], keeperId: string): PartnerFault | null {
  const leads = partners.filter((one) => one.part === "lead");
  if (leads.length === 0) return "lead-missing";
  if (leads.some((one) => one.organisationId !== keeperId)) return "lead-other";
  if (new Set(partners.map((one) => one.organisationId)).size < partners.length) return "twice";
  const isBackwards = ({ since, until }: Partner) =>
    since !== null && until !== null && until < since;
  return partners.some(isBackwards) ? "days" : null;
}

/** Whether a partner takes part on a day. */
export function takesPart({ since, until }: Partner, day: string): boolean {
  return (since === null || since <= day) && (until === null || until >= day);
}

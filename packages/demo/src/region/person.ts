/** What a person may do; see the roles of the domain guide. */
export type PersonRole =
  | "staff-contributor"
  | "process-owner"
  | "team-lead"
  | "municipality-coordinator"
  | "moderator"
  | "network-coordinator"
  | "host"
  | "trainer"
  | "publisher"
  | "data-protection-officer"
  | "administrator";

/** One made-up person with an account in the demo. */
export interface DemoPerson {
  /** "ludza-clerk". */
  readonly id: string;
  /** Plainly fictional and marked so in the person's language. */
  readonly name: string;
  /** `id` of the organisation. */
  readonly organisation: string;
  readonly roles: readonly PersonRole[];
  readonly locale: "lv" | "lt" | "en";
}

import { z } from "zod";

/** The roles a member may have (domain §1.1); readers and guests need no membership. */
export const roles = [
  "staff-contributor",
  "process-owner",
  "team-lead",
  "municipality-coordinator",
  "moderator",
  "network-coordinator",
  "host",
  "trainer",
  "publisher",
  "data-protection-officer",
  "administrator",
] as const;

/** A role of a member. */
export const Role = z.enum(roles).meta({ id: "Role" });
export type Role = z.infer<typeof Role>;

/** The rights that roles give; screens show what a right allows and hide what it does not. */
export const rights = [
  /** Bring in event logs, and delete own ones. */
  "event-log.write",
  /** Delete any event log of the organisation. */
  "event-log.delete-any",
  /** Save analyses, share and delete own ones. */
  "analysis.write",
  /** See names, accept and end memberships, invite. */
  "member.manage",
  /** See who the members are. */
  "member.list",
  /** Keep the names of people in an event log: granted by a coordinator, never by a role. */
  "names.keep",
  /** Read the record of who looked at what. */
  "audit.read",
  /** Prepare and lead meetings. */
  "meeting.lead",
  /** Run projects and networks: partners, cycles, funding profiles, the funder's figures. */
  "programme.manage",
  /** Enter own values of indicators and give input to a cycle. */
  "indicator.write",
  /** Prepare events, approve registrations, run training cycles. */
  "event.manage",
  /** Mark who is present, at an event of one's own organisation. */
  "attendance.mark",
  /** Register colleagues for events of others, and withdraw them. */
  "registration.manage",
  /** Ask for an evaluation and read its results once it is closed. */
  "evaluation.manage",
  /** Upload materials. */
  "material.write",
  /** Write news and translations, without publishing them. */
  "news.write",
  /** Publish, and take back what was published. */
  "news.publish",
  /** Say what gets in the way, have ideas, write observations, demand and pulse. */
  "lean.contribute",
  /** Keep processes, maps, standards; decide on trials. */
  "process.own",
  /** Run the team's board, short meetings, checks; escalate. */
  "board.lead",
  /** Let practice cards and adoptions leave the municipality. */
  "practice.release",
  /** Check practice cards of a network. */
  "practice.review",
  /** Remove the demo. */
  "demo.remove",
] as const;

/** A right of a signed-in person in one organisation. */
export const Right = z.enum(rights).meta({ id: "Right" });
export type Right = z.infer<typeof Right>;

import type { Right, Role } from "@talka/contract";

const worker = [
  "event-log.write",
  "analysis.write",
  "indicator.write",
  "member.list",
  "material.write",
  "lean.contribute",
] as const;
const guestOfHouse = [
  "analysis.write",
  "member.list",
  "material.write",
  "lean.contribute",
] as const;
const organiser = ["event.manage", "attendance.mark", "evaluation.manage"] as const;
const coordinator = [
  ...worker,
  ...organiser,
  "process.own",
  "board.lead",
  "practice.release",
  "meeting.lead",
  "programme.manage",
  "registration.manage",
  "news.write",
  "news.publish",
  "event-log.delete-any",
  "member.manage",
  "demo.remove",
] as const;

/** What each role may do (domain §1.1). Keeping names is granted apart, by no role. */
const rightsOfRole: Readonly<Record<Role, readonly Exclude<Right, "names.keep">[]>> = {
  "staff-contributor": worker,
  "process-owner": [...worker, "process.own", "board.lead"],
  "team-lead": [...worker, "board.lead"],
  "municipality-coordinator": coordinator,
  moderator: [...guestOfHouse, "meeting.lead", "attendance.mark", "evaluation.manage"],
  "network-coordinator": [...coordinator, "practice.review"],
  host: [...guestOfHouse, "attendance.mark"],
  trainer: [...guestOfHouse, ...organiser],
  publisher: [...guestOfHouse, "news.write", "news.publish"],
  "data-protection-officer": ["audit.read", "member.list"],
  administrator: ["member.list", "member.manage", "demo.remove"],
};

/** The roles of which an organisation always keeps one: they can let others in. */
export function managesMembers(roles: readonly string[]): boolean {
  return rightsOf(roles, false).has("member.manage");
}

/** All rights of a membership. Roles of an unknown name give none. */
export function rightsOf(roles: readonly string[], mayKeepNames: boolean): ReadonlySet<Right> {
  const known: Readonly<Record<string, readonly Right[] | undefined>> = rightsOfRole;
  const all = new Set<Right>(roles.flatMap((role) => known[role] ?? []));
  if (mayKeepNames) all.add("names.keep");
  return all;
}

import type { Right, WaitingThing } from "@talka/contract";
import type { NextItem } from "@talka/exchange";
import { listOwnPlaces } from "@talka/storage";
import { titleOf } from "../../presenters/present-evaluation.ts";
import type { ShownNext } from "../../presenters/present-next.ts";
import { daysAfter, type HomePart, waiting } from "../home-part.ts";
import { readOwnNext } from "../next.ts";

/** Whose matter each is; those who keep the house only, and guard it, are spared them. */
const concerns: Readonly<Record<NextItem["kind"], Right>> = {
  event: "lean.contribute",
  registration: "lean.contribute",
  offer: "registration.manage",
  "step-begins": "programme.manage",
  "step-ends": "programme.manage",
  "working-group": "lean.contribute",
  commitment: "lean.contribute",
  publicity: "programme.manage",
  "value-missing": "indicator.write",
  review: "programme.manage",
  "evaluation-opens": "evaluation.manage",
  "evaluation-reminder": "evaluation.manage",
  "evaluation-closes": "evaluation.manage",
};

const daysAhead = 60;

/** What the own organisation owes in its projects and sessions. */
export const programmePart: HomePart = async ({ context, trx, who, today }) => {
  const next = await readOwnNext(context, trx, who);
  const places = await listOwnPlaces(trx, who.scope, today);
  // one's own place at an event is told by itself
  const told = new Set(places.map((row) => row.event_id));
  const far = daysAfter(today, daysAhead);
  return next.items
    .filter((item) => who.rights.has(concerns[item.kind]))
    .filter((item) => !("eventId" in item && told.has(item.eventId)))
    .filter((item) => item.on === null || item.on <= far)
    .map((item) => thingOf(item, next));
};

function thingOf(item: NextItem, { projects }: ShownNext): WaitingThing {
  const project = projects.find(({ row }) => row.id === item.projectId);
  return {
    ...waiting({ kind: kindOf(item.kind), path: pathOf(item), on: item.on }, ""),
    title: "title" in item ? item.title : item.kind === "commitment" ? item.action : null,
    within: project === undefined ? null : titleOf(project.row.title),
    isOverdue: item.isOverdue,
  };
}

function kindOf(kind: NextItem["kind"]): WaitingThing["kind"] {
  if (kind === "registration") return "registration-closes";
  return kind === "review" ? "indicator-review" : kind;
}

function pathOf(item: NextItem): string {
  const inProject = (view: string) => `/programme/${item.projectId}?view=${view}`;
  switch (item.kind) {
    case "event":
    case "registration":
    case "offer":
      return `/events/${item.eventId}`;
    case "commitment":
      return "/commitments";
    case "evaluation-opens":
    case "evaluation-reminder":
    case "evaluation-closes":
      return `/evaluations/${item.evaluationId}`;
    case "publicity":
      return `/programme/funding/${item.fundingProfileId}`;
    case "step-begins":
    case "step-ends":
      return inProject("cycles");
    case "working-group":
      return inProject("about");
    case "value-missing":
    case "review":
      return inProject("indicators");
  }
}

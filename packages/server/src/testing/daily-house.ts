import { randomUUID } from "node:crypto";
import * as contract from "@talka/contract";
import { asGate } from "@talka/storage";
import {
  anOrganisation,
  ask,
  aVisitor,
  type TestServer,
  testServer,
  type Visitor,
} from "./test-server.ts";

/** A municipality with a team, the department above it, and people of each role. */
export interface DailyHouse {
  readonly server: TestServer;
  readonly people: Readonly<
    Record<"coordinator" | "owner" | "lead" | "clerk" | "officer" | "neighbour", Visitor>
  >;
  /** The clerk's municipality. */
  readonly organisationId: string;
}

/** Builds the house and its neighbour. */
export async function dailyHouse(): Promise<DailyHouse> {
  const server = await testServer({ demo: false });
  const organisationId = await anOrganisation(server, "Ludza");
  const people = {
    coordinator: await aVisitor(server, organisationId, ["municipality-coordinator"]),
    owner: await aVisitor(server, organisationId, ["process-owner"]),
    lead: await aVisitor(server, organisationId, ["team-lead"]),
    clerk: await aVisitor(server, organisationId, ["staff-contributor"]),
    officer: await aVisitor(server, organisationId, ["data-protection-officer"]),
    neighbour: await aVisitor(server, await anOrganisation(server, "Zarasai"), [
      "municipality-coordinator",
    ]),
  };
  // the clock goes on by days in these tests
  const expiresAt = new Date(server.clock.now.getTime() + 365 * 86_400_000);
  await asGate(server.services.db, (trx) =>
    trx.updateTable("session").set({ expires_at: expiresAt }).execute(),
  );
  return { server, people, organisationId };
}

/** A new team, below a department where `tier` is 1. */
export async function aTeam({ server, people }: DailyHouse, name = "Kanceleja") {
  const make = async (body: {
    readonly id: string;
    readonly name: string;
    readonly tier: number;
    readonly parentId: string | null;
  }) => {
    const made = await ask(server, people.lead, contract.createTeam, { body });
    if (made.status !== 200) throw new Error(JSON.stringify(made.body));
  };
  const above = randomUUID();
  const top = randomUUID();
  const id = randomUUID();
  await make({ id: top, name: "Vadība", tier: 3, parentId: null });
  await make({ id: above, name: "Nodaļa", tier: 2, parentId: top });
  await make({ id, name, tier: 1, parentId: above });
  return { id, above, top };
}

/** A new line on a board. */
export async function anItem({ server, people }: DailyHouse, teamId: string, text = "Printeris") {
  const id = randomUUID();
  await ask(server, people.clerk, contract.addBoardItem, {
    params: { id: teamId },
    body: { id, kind: "obstacle", text, owner: "" },
  });
  return id;
}

/** The day so many days after the server's today. */
export function dayAfter({ server }: DailyHouse, days: number): string {
  const at = server.clock.now.getTime() + days * 86_400_000;
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Riga" }).format(new Date(at));
}

/** Passes a line to the team above. */
export async function anEscalation(
  house: DailyHouse,
  teamId: string,
  itemId: string,
  answerBy = dayAfter(house, 3),
) {
  const id = randomUUID();
  const told = await ask(house.server, house.people.lead, contract.escalateItem, {
    params: { id: teamId },
    body: { id, itemId, ask: "Lūdzam jaunu printeri", answerBy },
  });
  return { id, ...told };
}

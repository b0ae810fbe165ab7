import * as contract from "@talka/contract";
import { expect, test } from "vitest";
import { deleteWhatExpired } from "./jobs/retention.ts";
import { anOrganisation, ask, aVisitor, testServer } from "./testing/test-server.ts";

test("sessions and invitations go when their time is over, and the record stays its year", async () => {
  const server = await testServer({ demo: false });
  const organisation = await anOrganisation(server);
  const coordinator = await aVisitor(server, organisation, ["municipality-coordinator"]);
  await ask(server, coordinator, contract.createInvitation, {
    body: { email: null, roles: ["host"] },
  });
  const started = server.clock.now.getTime();
  const afterDays = async (days: number) => {
    server.clock.now = new Date(started + days * 86_400_000);
    return deleteWhatExpired(server.services);
  };
  expect(await afterDays(0)).toEqual({ sessions: 0, invitations: 0, auditEvents: 0 });
  expect(await afterDays(15)).toEqual({ sessions: 1, invitations: 0, auditEvents: 0 });
  expect(await afterDays(45)).toEqual({ sessions: 0, invitations: 1, auditEvents: 0 });
  // The database goes by its own clock here: nobody may end the year early by turning ours.
  expect(await afterDays(1_000)).toEqual({ sessions: 0, invitations: 0, auditEvents: 0 });
  await server.end();
});

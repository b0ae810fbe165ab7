import { randomUUID } from "node:crypto";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as contract from "@talka/contract";
import { expect, test } from "vitest";
import { deleteWhatExpired, removeLeftBehindEvents } from "./jobs/retention.ts";
import { aGuest, aMeeting, send } from "./testing/played-meeting.ts";
import { sampleEvents, sampleLog } from "./testing/sample-log.ts";
import { anIdea, aTrial } from "./testing/sample-trial.ts";
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
  const none = {
    sessions: 0,
    invitations: 0,
    auditEvents: 0,
    meetingGuests: 0,
    unnamedOwners: 0,
    observationSecrets: 0,
    unsignedCards: 0,
    unnamedVotes: 0,
    eventNeeds: 0,
    eventRegistrations: 0,
    daily: { unnamedItems: 0, demandWords: 0, skillsTables: 0 },
    trials: { unnamedIdeas: 0, unnamedTrials: 0 },
    training: {
      selfAssessments: 0,
      assignments: 0,
      unnamedCertificates: 0,
      unnamedVisitNotes: 0,
    },
  };
  expect(await afterDays(0)).toEqual(none);
  expect(await afterDays(15)).toEqual({ ...none, sessions: 1 });
  expect(await afterDays(45)).toEqual({ ...none, invitations: 1 });
  // The database goes by its own clock here: nobody may end the year early by turning ours.
  expect(await afterDays(1_000)).toEqual(none);
  await server.end();
});

test("guests are forgotten a day after their meeting, owners of commitments lose their name after two years", async () => {
  const server = await testServer({ demo: false });
  const organisation = await anOrganisation(server);
  const moderator = await aVisitor(server, organisation, ["moderator"]);
  const { id, joinCode } = await aMeeting(server, moderator);
  await send(server, moderator, id, { kind: "meeting.open" });
  const guest = await aGuest(server, joinCode);
  const commitment = {
    id: "00000000-0000-4000-8000-00000000000a",
    organisationId: null,
    groupId: null,
    action: "Ieviest paraugu",
    owner: "Anna Demo",
    dueOn: "2026-04-01",
    measure: "",
    ifThen: "",
  };
  await send(server, guest, id, { kind: "commitment.put", commitment });
  await send(server, moderator, id, { kind: "meeting.close" });
  const closed = server.clock.now.getTime();
  const after = async (days: number) => {
    server.clock.now = new Date(closed + days * 86_400_000);
    const { meetingGuests, unnamedOwners } = (await deleteWhatExpired(server.services))!;
    return { meetingGuests, unnamedOwners };
  };
  expect(await after(0.9)).toEqual({ meetingGuests: 0, unnamedOwners: 0 });
  expect(await after(1)).toEqual({ meetingGuests: 1, unnamedOwners: 0 });
  expect(await after(729)).toEqual({ meetingGuests: 0, unnamedOwners: 0 });
  expect(await after(732)).toEqual({ meetingGuests: 0, unnamedOwners: 1 });
  await server.end();
});

test("events that a killed server had no time to remove are removed by the next, and no others", async () => {
  const server = await testServer({ demo: false });
  const organisation = await anOrganisation(server);
  const staff = await aVisitor(server, organisation, ["staff-contributor"]);
  const ids: string[] = [];
  for (const _ of ["kept", "deleted"]) {
    const { id } = (await ask(server, staff, contract.createEventLog, { body: sampleLog })).body;
    await ask(server, staff, contract.putEvents, { params: { id }, bytes: sampleEvents });
    ids.push(id);
  }
  const [kept, deleted] = ids;
  await ask(server, staff, contract.deleteEventLog, { params: { id: deleted ?? "" } });
  const folder = join(server.services.config.dataFolder, "events");
  await writeFile(join(folder, organisation, `${deleted}.arrow`), "left behind");
  const gone = randomUUID();
  await mkdir(join(folder, gone));
  await writeFile(join(folder, gone, `${randomUUID()}.arrow`), "left behind");
  await removeLeftBehindEvents(server.services);
  expect(await readdir(folder)).toEqual([organisation]);
  expect(await readdir(join(folder, organisation))).toEqual([`${kept}.arrow`]);
  await server.end();
});

test("ideas and trials forget who put, owned and did them two years after they ended", async () => {
  const server = await testServer({ demo: false });
  const owner = await aVisitor(server, await anOrganisation(server), ["process-owner"]);
  const ideaId = await anIdea(server, owner, { proposer: "named" });
  const open = await anIdea(server, owner, { proposer: "named", title: "Cita" });
  await ask(server, owner, contract.moveIdea, {
    params: { id: ideaId },
    body: { state: "not-now", answer: "Nav laika", reason: "Nav cilvēku" },
  });
  const trialId = await aTrial(server, owner, "doing");
  const step = { what: "Saraksts", who: "Anna Demo", when: "" };
  const trial = async () =>
    (await ask(server, owner, contract.getTrial, { params: { id: trialId } })).body;
  const { a3 } = await trial();
  const written = { ...a3, owner: "Anna Demo", background: "Fons", steps: [step] };
  await ask(server, owner, contract.writeA3, { params: { id: trialId }, body: written });
  await ask(server, owner, contract.decideTrial, {
    params: { id: trialId },
    body: { decision: "abandon", why: "", next: "" },
  });
  const ended = server.clock.now.getTime();
  const after = async (days: number) => {
    server.clock.now = new Date(ended + days * 86_400_000);
    return (await deleteWhatExpired(server.services))!.trials;
  };
  expect(await after(728)).toEqual({ unnamedIdeas: 0, unnamedTrials: 0 });
  expect(await after(732)).toEqual({ unnamedIdeas: 1, unnamedTrials: 1 });
  expect(await after(733)).toEqual({ unnamedIdeas: 0, unnamedTrials: 0 });
  server.clock.now = new Date(ended);
  const again = await aVisitor(server, owner.organisationId, ["process-owner"]);
  const kept = await ask(server, again, contract.getTrial, { params: { id: trialId } });
  expect(kept.body.a3).toMatchObject({ owner: "", background: "Fons", steps: [{ who: "" }] });
  const shown = await ask(server, again, contract.listIdeas, {});
  const named = Object.fromEntries(
    shown.body.ideas.map((one) => [one.id, one.proposerName !== null]),
  );
  expect(named).toEqual({ [ideaId]: false, [open]: true });
  await server.end();
});

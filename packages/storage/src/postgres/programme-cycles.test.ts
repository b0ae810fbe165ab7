import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Storage } from "../open-storage.ts";
import { aTenant, temporaryStorage } from "../testing/temporary-storage.ts";
import { insertCycleInput, listCycleInputs } from "./programme/cycle-inputs.ts";
import {
  insertExchangeCycle,
  listExchangeCycles,
  updateExchangeCycle,
} from "./programme/cycles.ts";
import {
  listIndicatorValues,
  type NewIndicatorValue,
  saveIndicatorValue,
} from "./programme/indicator-values.ts";
import { insertIndicator, listIndicators } from "./programme/indicators.ts";
import { insertProject } from "./programme/insert-programme.ts";
import type { TenantScope } from "./tenant-scope.ts";
import { asTenant } from "./transactions.ts";

let storage: Storage;
let end: () => Promise<void>;
let lead: TenantScope;
let partner: TenantScope;
let outsider: TenantScope;
const projectId = randomUUID();
const cycleId = randomUUID();
const indicatorId = randomUUID();
const title = { original: "lv", text: "Cikls", revision: 1, translations: {} };
const cycle = { projectId, title, state: "planned", steps: [] };
const indicator = { projectId, content: {}, reviewOn: "2030-01-01" };

beforeAll(async () => {
  ({ storage, end } = await temporaryStorage());
  lead = await aTenant(storage, "Reģions");
  partner = await aTenant(storage, "Ludza");
  outsider = await aTenant(storage, "Utena");
  await asTenant(storage.db, lead, async (trx) => {
    await insertProject(trx, lead, {
      id: projectId,
      fundingProfileId: null,
      kind: "network",
      title,
      theme: "",
      startsOn: "2026-01-01",
      endsOn: "2027-01-01",
      details: {},
      partners: [
        { organisationId: lead.organisationId, part: "lead", since: null, until: null },
        { organisationId: partner.organisationId, part: "partner", since: null, until: null },
      ],
    });
    await insertExchangeCycle(trx, lead, { id: cycleId, ...cycle });
    await insertIndicator(trx, lead, { id: indicatorId, ...indicator });
  });
});
afterAll(() => end());

const value = (changes: Partial<NewIndicatorValue> = {}): NewIndicatorValue => ({
  id: randomUUID(),
  indicatorId,
  period: "2026-Q1",
  periodEndsOn: "2999-03-31",
  breakdown: "",
  amount: 1,
  missingReason: null,
  status: "local",
  note: "",
  visibility: "own",
  askedVisibility: null,
  enteredRole: "staff-contributor",
  enteredAt: new Date("2026-04-02T08:00:00Z"),
  ...changes,
});
const input = () => ({ id: randomUUID(), cycleId, step: "ask", note: "a", givenOn: "2026-02-01" });

test("cycles and indicators are read by partners and by nobody else", async () => {
  const seen: number[][] = [];
  for (const scope of [lead, partner, outsider]) {
    seen.push(
      await asTenant(storage.db, scope, async (trx) => [
        (await listExchangeCycles(trx, scope, [projectId])).length,
        (await listIndicators(trx, scope, [projectId])).length,
      ]),
    );
  }
  expect(seen).toEqual([
    [1, 1],
    [1, 1],
    [0, 0],
  ]);
});

test("a partner changes no cycle, and adds none to a project of another", async () => {
  const changed = await asTenant(storage.db, partner, (trx) =>
    updateExchangeCycle(trx, lead, { id: cycleId, title, state: "closed", steps: [] }),
  );
  expect(changed).toBe(false);
  for (const scope of [partner, outsider]) {
    const add = () =>
      asTenant(storage.db, scope, (trx) =>
        insertExchangeCycle(trx, scope, { id: randomUUID(), ...cycle }),
      );
    await expect(add()).rejects.toMatchObject({ code: "42501" });
    const put = () =>
      asTenant(storage.db, scope, (trx) =>
        insertIndicator(trx, scope, { id: randomUUID(), ...indicator }),
      );
    await expect(put()).rejects.toMatchObject({ code: "42501" });
  }
});

test("a partner gives in its own name; an outsider gives nothing", async () => {
  await asTenant(storage.db, partner, (trx) => insertCycleInput(trx, partner, input()));
  const given = await asTenant(storage.db, lead, (trx) => listCycleInputs(trx, lead, [cycleId]));
  expect(given.map((one) => one.organisation_id)).toEqual([partner.organisationId]);
  const outside = () =>
    asTenant(storage.db, outsider, (trx) => insertCycleInput(trx, outsider, input()));
  await expect(outside()).rejects.toMatchObject({ code: "42501" });
  const forged = () => asTenant(storage.db, partner, (trx) => insertCycleInput(trx, lead, input()));
  await expect(forged()).rejects.toMatchObject({ code: "42501" });
});

test.each([
  ["own", [1, 0, 0]],
  ["network", [1, 1, 0]],
  ["signed-in", [1, 1, 1]],
  ["public", [1, 1, 1]],
] as const)("a value shown to %s is seen by owner, lead and outsider: %j", async (to, seen) => {
  await asTenant(storage.db, partner, (trx) =>
    saveIndicatorValue(trx, partner, value({ visibility: to })),
  );
  const counts: number[] = [];
  for (const scope of [partner, lead, outsider]) {
    const rows = await asTenant(storage.db, scope, (trx) =>
      listIndicatorValues(trx, scope, [indicatorId]),
    );
    counts.push(rows.length);
  }
  expect(counts).toEqual(seen);
});

test.each([
  ["nought and a reason together", { missingReason: "nav" }],
  ["neither number nor reason", { amount: null }],
  ["public while provisional", { status: "provisional", visibility: "public" }],
] as const)("the database itself refuses a value that is %s", async (_, changes) => {
  const keep = () =>
    asTenant(storage.db, partner, (trx) => saveIndicatorValue(trx, partner, value(changes)));
  await expect(keep()).rejects.toMatchObject({ code: "23514" });
});

test("an outsider enters no value", async () => {
  const keep = () =>
    asTenant(storage.db, outsider, (trx) => saveIndicatorValue(trx, outsider, value()));
  await expect(keep()).rejects.toMatchObject({ code: "42501" });
});

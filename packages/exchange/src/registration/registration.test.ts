import fc from "fast-check";
import { expect, test } from "vitest";
import {
  applyChanges,
  decideRegistration,
  type RegistrationCommand,
} from "./decide-registration.ts";
import { isOverbooked, limitOf, settleRegistrations } from "./places.ts";
import {
  holdsPlace,
  type RegistrationRecord,
  type RegistrationRules,
  registrationModes,
  waitingOrders,
} from "./registration.ts";

const hourMs = 3_600_000;
const open: RegistrationRules = {
  mode: "open",
  capacity: 2,
  quotas: [],
  waiting: "order",
  replyHours: 24,
};

/** A list of registrations that changes by the rules, as the server keeps it. */
class Kept {
  records: RegistrationRecord[] = [];
  readonly #rules: RegistrationRules;

  constructor(rules: RegistrationRules) {
    this.#rules = rules;
  }

  do(command: RegistrationCommand, nowMs: number): string {
    const decided = decideRegistration(this.#rules, this.records, command, nowMs);
    if (!decided.ok) return decided.error.code;
    this.records = applyChanges(this.records, decided.value);
    const made = decided.value.find((one) => one.id === command.id);
    if (command.kind === "ask" && made !== undefined) {
      const { organisationId } = command;
      this.records.push({ ...made, organisationId, askedAtMs: nowMs });
    }
    return this.records.find((one) => one.id === command.id)?.state ?? "";
  }
}

const asks = (id: string, organisationId = "a", origin = "own" as const) =>
  ({ kind: "ask", id, organisationId, origin }) as const;
const states = (kept: Kept) => kept.records.map((one) => `${one.id} ${one.state}`).join(", ");

test("first come, first served; then a waiting list; then an offer that lapses and goes on", () => {
  const kept = new Kept(open);
  for (const [k, id] of ["1", "2", "3", "4"].entries()) kept.do(asks(id), k);
  expect(states(kept)).toBe("1 confirmed, 2 confirmed, 3 waiting, 4 waiting");
  kept.do({ kind: "withdraw", id: "1" }, 10);
  expect(states(kept)).toBe("1 withdrawn, 2 confirmed, 3 offered, 4 waiting");
  const later = 10 + 24 * hourMs;
  expect(kept.do({ kind: "accept", id: "3" }, later)).toBe("registration.no-offer");
  const settled = settleRegistrations(open, kept.records, later);
  expect(settled).toEqual([
    { id: "3", state: "lapsed", offeredUntilMs: null },
    { id: "4", state: "offered", offeredUntilMs: later + 24 * hourMs },
  ]);
  expect(settleRegistrations(open, applyChanges(kept.records, settled), later)).toEqual([]);
});

test("by quota of waiting, the organisation with the smallest filled share is next", () => {
  const quotas = [
    { organisationId: "big", places: 4 },
    { organisationId: "small", places: 2 },
  ];
  const rules = { ...open, mode: "quota", capacity: 4, quotas, waiting: "quota" } as const;
  const kept = new Kept(rules);
  for (const [k, organisation] of ["big", "big", "big", "small"].entries()) {
    kept.do(asks(`${k}`, organisation), k);
  }
  kept.do(asks("4", "big"), 4);
  kept.do(asks("5", "small"), 5);
  expect(states(kept)).toContain("4 waiting, 5 waiting");
  kept.do({ kind: "withdraw", id: "0" }, 6);
  // 2 of 4 and 1 of 2: as full as one another, so who asked first
  expect(states(kept)).toContain("4 offered, 5 waiting");
  kept.do({ kind: "withdraw", id: "1" }, 7);
  // 2 of 4 again and 1 of 2 again, and only one waits
  expect(states(kept)).toContain("4 offered, 5 offered");
});

test("an organisation that was given no place is not invited, and a quota is never exceeded", () => {
  const quotas = [{ organisationId: "a", places: 1 }];
  const kept = new Kept({ ...open, mode: "quota", quotas });
  expect(kept.do(asks("1", "b"), 0)).toBe("registration.not-invited");
  expect(kept.do(asks("2", "a"), 1)).toBe("confirmed");
  expect(kept.do(asks("3", "a"), 2)).toBe("waiting");
});

test("by approval the organiser decides, and may change a refusal", () => {
  const kept = new Kept({ ...open, mode: "approval", capacity: 1 });
  expect(kept.do(asks("1"), 0)).toBe("asked");
  expect(kept.do(asks("2"), 1)).toBe("asked");
  expect(kept.do({ kind: "refuse", id: "1" }, 2)).toBe("refused");
  expect(kept.do({ kind: "approve", id: "2" }, 3)).toBe("confirmed");
  expect(kept.do({ kind: "approve", id: "1" }, 4)).toBe("waiting");
  expect(kept.do({ kind: "approve", id: "1" }, 5)).toBe("registration.not-possible");
});

const rules = fc.record({
  mode: fc.constantFrom(...registrationModes),
  capacity: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
  quotas: fc
    .record({ a: fc.integer({ min: 0, max: 3 }), b: fc.integer({ min: 0, max: 3 }) })
    .map(({ a, b }) => [
      { organisationId: "a", places: a },
      { organisationId: "b", places: b },
    ]),
  waiting: fc.constantFrom(...waitingOrders),
  replyHours: fc.constantFrom(1, 24),
});
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom("ask", "ask", "ask", "approve", "refuse", "withdraw", "accept"),
    who: fc.nat({ max: 12 }),
    organisationId: fc.constantFrom("a", "b", "c"),
    origin: fc.constantFrom("own", "organisation", "organiser", "door"),
    afterMs: fc.constantFrom(0, 1, hourMs, 30 * hourMs),
  }),
  { maxLength: 40 },
);

function run(
  theRules: RegistrationRules,
  list: readonly { [key: string]: unknown }[],
  look: (kept: Kept, nowMs: number) => void,
) {
  const kept = new Kept(theRules);
  let nowMs = 0;
  for (const [k, step] of list.entries()) {
    nowMs += step["afterMs"] as number;
    const id = step["kind"] === "ask" ? `n${k}` : `n${step["who"]}`;
    const told = kept.do({ ...step, id } as unknown as RegistrationCommand, nowMs);
    // what is refused changes nothing, offers whose time is over included
    if (!told.startsWith("registration.")) look(kept, nowMs);
  }
}

test("whatever is asked in whatever order, no more places are given than there are", () => {
  fc.assert(
    fc.property(rules, steps, (theRules, list) => {
      run(theRules, list, (kept) => {
        const held = kept.records.filter(holdsPlace);
        expect(held.length).toBeLessThanOrEqual(theRules.capacity ?? Number.POSITIVE_INFINITY);
        for (const id of ["a", "b", "c"]) {
          const own = held.filter((one) => one.organisationId === id);
          expect(own.length).toBeLessThanOrEqual(limitOf(theRules, id));
        }
        expect(isOverbooked(theRules, kept.records)).toBe(false);
      });
    }),
  );
});

test("nobody waits while there is a place for them, and settling twice is settling once", () => {
  fc.assert(
    fc.property(
      rules,
      steps,
      fc.constantFrom(0, 2 * hourMs, 40 * hourMs),
      (theRules, list, wait) => {
        run(theRules, list, (kept, nowMs) => {
          expect(settleRegistrations(theRules, kept.records, nowMs)).toEqual([]);
          const later = nowMs + wait;
          const once = settleRegistrations(theRules, kept.records, later);
          const after = applyChanges(kept.records, once);
          expect(settleRegistrations(theRules, after, later)).toEqual([]);
        });
      },
    ),
  );
});

/** The same rule, slow and plain: one place at a time, every count made anew. */
function plainSettle(
  theRules: RegistrationRules,
  records: readonly RegistrationRecord[],
  nowMs: number,
) {
  let list = records.map((one) =>
    one.state === "offered" && one.offeredUntilMs! <= nowMs
      ? { ...one, state: "lapsed" as const, offeredUntilMs: null }
      : one,
  );
  for (;;) {
    const held = (id?: string) =>
      list.filter((one) => holdsPlace(one) && (id === undefined || one.organisationId === id))
        .length;
    const quotaOf = (id: string) =>
      theRules.quotas.find((one) => one.organisationId === id)?.places ?? 0;
    const fitting = list.filter(
      (one) =>
        one.state === "waiting" &&
        (theRules.capacity === null || held() < theRules.capacity) &&
        (theRules.mode !== "quota" || held(one.organisationId) < quotaOf(one.organisationId)),
    );
    if (fitting.length === 0) return list;
    const share = (id: string) =>
      theRules.mode === "quota"
        ? held(id) / Math.min(quotaOf(id), theRules.capacity ?? Number.POSITIVE_INFINITY)
        : held(id);
    const best = Math.min(...fitting.map((one) => share(one.organisationId)));
    const next =
      theRules.waiting === "order"
        ? fitting[0]
        : fitting.find((one) => share(one.organisationId) === best);
    list = list.map((one) =>
      one === next
        ? {
            ...one,
            state: "offered" as const,
            offeredUntilMs: nowMs + theRules.replyHours * hourMs,
          }
        : one,
    );
  }
}

test("settling gives what a slow plain version gives", () => {
  const record = fc.record({
    organisationId: fc.constantFrom("a", "b", "c"),
    state: fc.constantFrom("confirmed" as const, "waiting" as const, "offered" as const),
    until: fc.integer({ min: 0, max: 100 }),
  });
  fc.assert(
    fc.property(rules, fc.array(record, { maxLength: 12 }), (theRules, list) => {
      const records = list.map(({ until, ...one }, k) => ({
        ...one,
        id: `${k}`,
        askedAtMs: k,
        offeredUntilMs: one.state === "offered" ? until : null,
      }));
      const settled = applyChanges(records, settleRegistrations(theRules, records, 50));
      expect(settled).toEqual(plainSettle(theRules, records, 50));
    }),
  );
});

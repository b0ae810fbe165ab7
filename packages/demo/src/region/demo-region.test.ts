import { expect, test } from "vitest";
import { demoRegion } from "./demo-region.ts";

const { organisations, circleOf2018, people, services, logs } = demoRegion();
const byId = new Map(organisations.map((each) => [each.id, each]));

test("identifiers are used once", () => {
  for (const list of [organisations, people, services, logs]) {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  }
});

test("Latgale has nine municipalities today", () => {
  const today = organisations.filter(
    ({ parent, validTo }) => parent === "latgale" && validTo === null,
  );
  expect(today.map(({ code }) => code).sort()).toEqual(
    [
      "LV-111",
      "LV-015",
      "LV-047",
      "LV-056",
      "LV-058",
      "LV-073",
      "LV-077",
      "LV-DGV",
      "LV-REZ",
    ].sort(),
  );
});

test("the circle of 2018 had fifteen municipalities, of which only Līvāni is unchanged", () => {
  expect(circleOf2018).toHaveLength(15);
  const unchanged = circleOf2018.filter((id) => byId.get(id)!.validTo === null);
  expect(unchanged).toEqual(["livani"]);
});

test("every closed body ends on the day before its successors begin", () => {
  const closed = organisations.filter(({ validTo }) => validTo !== null);
  expect(closed).toHaveLength(20);
  for (const { validTo, successors } of closed) {
    expect(validTo).toBe("2021-06-30");
    expect(successors.length).toBeGreaterThan(0);
    for (const { organisation } of successors) {
      expect(byId.get(organisation)?.validFrom).toBe("2021-07-01");
    }
  }
});

test.each([
  { from: "aglona-2009", to: ["preili", "kraslava"] },
  { from: "vilani-2009", to: ["rezekne-county"] },
  { from: "riebini-2009", to: ["preili"] },
  { from: "ilukste-2009", to: ["augsdaugava"] },
])("$from became $to", ({ from, to }) => {
  expect(byId.get(from)!.successors.map(({ organisation }) => organisation)).toEqual(to);
});

test("a body that moved in parts names each part", () => {
  for (const { successors } of organisations) {
    if (successors.length > 1) expect(successors.every(({ part }) => part !== null)).toBe(true);
  }
});

test("parents come before their children", () => {
  const seen = new Set<string>();
  for (const { id, parent } of organisations) {
    if (parent !== null) expect(seen).toContain(parent);
    seen.add(id);
  }
});

test("everybody is plainly made up and works in a body that exists today", () => {
  for (const { name, organisation, roles } of people) {
    expect(name).toMatch(/^Demo .+ \((izdomāta persona|išgalvotas asmuo|made-up person)\)$/);
    expect(byId.get(organisation)?.validTo).toBeNull();
    expect(roles.length).toBeGreaterThan(0);
  }
});

test("every organisation with logs has its people", () => {
  for (const { organisation } of logs) {
    expect(people.filter((person) => person.organisation === organisation)).toHaveLength(5);
  }
});

test("rules of a service follow each other without gap or overlap", () => {
  for (const { rules } of services) {
    expect(rules[0]?.validFrom ?? null).toBeNull();
    expect(rules.at(-1)?.validTo ?? null).toBeNull();
    for (let k = 1; k < rules.length; k++) {
      const dayAfter = Date.parse(rules[k - 1]!.validTo!) + 86_400_000;
      expect(Date.parse(rules[k]!.validFrom!)).toBe(dayAfter);
    }
  }
});

test("residents' submissions have ten working days from 1 March 2026", () => {
  const { rules } = services.find(({ id }) => id === "lv-submission")!;
  expect(rules.map(({ amount, unit, validFrom }) => [amount, unit, validFrom])).toEqual([
    [1, "month", null],
    [10, "working-day", "2026-03-01"],
  ]);
});

test("an analysis takes the rules of its service as they are, to their last day in force", () => {
  const { deadline } = logs.find(({ id }) => id === "ludza-submission")!;
  expect(deadline?.rules.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
    [null, "2026-02-28"],
    ["2026-03-01", null],
  ]);
});

test("every log belongs to a body of today and to a service of its country", () => {
  for (const { organisation, service } of logs) {
    const body = byId.get(organisation)!;
    expect(body.validTo).toBeNull();
    expect(services.find(({ id }) => id === service)?.country).toBe(body.country);
  }
});

import { expect, test } from "vitest";
import { type Partner, partnerFault, takesPart } from "./partners.ts";

const lead: Partner = { organisationId: "region", part: "lead", since: null, until: null };
const ludza: Partner = { organisationId: "ludza", part: "partner", since: null, until: null };

test.each([
  ["lead and partner", [lead, ludza], null],
  ["nobody leads", [ludza], "lead-missing"],
  ["somebody else leads", [{ ...ludza, part: "lead" }], "lead-other"],
  ["one stands twice", [lead, ludza, { ...ludza, part: "associated" }], "twice"],
  ["leaves before coming", [lead, { ...ludza, since: "2018-02-01", until: "2018-01-31" }], "days"],
  ["one day only", [lead, { ...ludza, since: "2018-02-01", until: "2018-02-01" }], null],
] as const)("partners: %s", (_, partners, fault) => {
  expect(partnerFault(partners as readonly Partner[], "region")).toBe(fault);
});

test.each([
  ["2018-01-31", false],
  ["2018-02-01", true],
  ["2021-06-30", true],
  ["2021-07-01", false],
])("a partner of certain days takes part on %s: %s", (day, does) => {
  expect(takesPart({ ...ludza, since: "2018-02-01", until: "2021-06-30" }, day)).toBe(does);
});

import { expect, test } from "vitest";
import { DEFAULT_LEVERS, type Levers, listMoves } from "./list-moves.ts";
import { listRedesigns } from "./list-redesigns.ts";
import { lineOfficeModel } from "./office-model.ts";
import type { StaffNeed } from "./staff-need.ts";

const office = lineOfficeModel({
  people: ["ann", "bob"],
  processes: [
    {
      id: "p",
      gapMinutes: 40,
      tasks: [
        { id: "check", minutes: 20, by: ["ann"] },
        { id: "file", minutes: 5, by: ["ann", "bob"] },
        { id: "send", minutes: 2, by: ["bob"] },
      ],
    },
  ],
});

/** "train bob check", in the order listed. */
function duties(levers: Partial<Levers>, needs: readonly StaffNeed[] = []): string[] {
  const all = { ...DEFAULT_LEVERS, hours: false, order: false, ...levers };
  return listMoves(office, all, needs).flatMap(({ kind, changes: [change] }) => {
    if (change.kind !== "allow" && change.kind !== "forbid") return [];
    const who = change.who.kind === "person" ? change.who.personId : "";
    const name = change.kind === "forbid" ? "take" : kind;
    return [`${name} ${who} ${change.task.nodeId}`];
  });
}

const taken = ["take ann file", "take bob file"];
const signing: StaffNeed = {
  id: "s",
  kind: "signing",
  personId: null,
  tasks: ["send"],
  signers: ["bob"],
  strength: "hard",
  weight: 1,
};

test.each<[string, Partial<Levers>, readonly StaffNeed[], readonly string[]]>([
  ["anybody may learn anything", {}, [], ["train bob check", ...taken, "train ann send"]],
  [
    "only what could be taught",
    { teachable: [{ personId: "ann", task: "send" }] },
    [],
    [...taken, "train ann send"],
  ],
  [
    "what is known needs no learning",
    { known: [{ personId: "bob", task: "check" }], trained: 0 },
    [],
    ["duty bob check", ...taken],
  ],
  [
    "a right to sign stays with those who have it, even where it could be taught",
    { teachable: [{ personId: "ann", task: "send" }] },
    [signing],
    taken,
  ],
  ["nothing but learning", { allocation: false }, [], ["train bob check", "train ann send"]],
])("%s", (_, levers, needs, moves) => {
  expect(duties(levers, needs)).toEqual(moves);
});

test("redesigns are those that the model allows, by kind", () => {
  const told = listRedesigns(office).map((change) => {
    if (change.kind === "skip") return `skip ${change.task.nodeId}`;
    if ("firstId" in change) return `${change.kind} ${change.firstId} ${change.secondId}`;
    return "nodeIds" in change ? `${change.kind} ${change.nodeIds.join(" ")}` : change.kind;
  });
  expect(told).toEqual([
    "skip check",
    "skip file",
    "skip send",
    "merge check file",
    "merge file send",
    "swap check file",
    "swap file send",
    "parallel check file",
    "parallel file send",
    "triage check",
    "one-person check file send",
  ]);
});

test("a search may make none of them unless it is told", () => {
  const kinds = new Set(listMoves(office, DEFAULT_LEVERS, []).map(({ kind }) => kind));
  expect(kinds.has("redesign")).toBe(false);
  const redesign = listRedesigns(office);
  const told = listMoves(office, { ...DEFAULT_LEVERS, redesign }, []);
  expect(told.filter(({ kind }) => kind === "redesign")).toHaveLength(redesign.length);
});

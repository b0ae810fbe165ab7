import type { LinkProps } from "@tanstack/react-router";
import type { shellWords } from "./shell-words.ts";

type Word = keyof (typeof shellWords)["en"] & string;

/** A page one can go to from everywhere. */
export interface NavigationEntry {
  readonly to: NonNullable<LinkProps["to"]>;
  readonly word: Word;
  /** Only for those who are signed in. */
  readonly forMembers: boolean;
}

/** Pages that belong together, under one word; a group of one entry shows the entry itself. */
export interface NavigationGroup {
  readonly word: Word;
  readonly entries: readonly NavigationEntry[];
}

/** Every page of the navigation, in the order people come to them. */
const groups: readonly NavigationGroup[] = [
  {
    word: "measure",
    entries: [
      { to: "/import", word: "analyse", forMembers: false },
      { to: "/analyses", word: "analyses", forMembers: true },
      { to: "/what-if", word: "whatIf", forMembers: true },
    ],
  },
  {
    word: "improve",
    entries: [
      { to: "/processes", word: "processes", forMembers: true },
      { to: "/observations", word: "observations", forMembers: true },
      { to: "/ideas", word: "ideas", forMembers: true },
      { to: "/trials", word: "trials", forMembers: true },
      { to: "/boards", word: "boards", forMembers: true },
      { to: "/needs", word: "needs", forMembers: true },
    ],
  },
  {
    word: "meet",
    entries: [
      { to: "/programme", word: "programme", forMembers: true },
      { to: "/events", word: "events", forMembers: false },
      { to: "/meetings", word: "meetings", forMembers: true },
      { to: "/commitments", word: "commitments", forMembers: true },
    ],
  },
  {
    word: "learn",
    entries: [
      { to: "/practices", word: "practices", forMembers: false },
      { to: "/trainings", word: "trainings", forMembers: true },
      { to: "/visits", word: "visits", forMembers: true },
      { to: "/evaluations", word: "evaluations", forMembers: true },
      { to: "/borrowing", word: "borrowing", forMembers: true },
      { to: "/materials", word: "materials", forMembers: true },
    ],
  },
  {
    word: "tell",
    entries: [
      { to: "/news", word: "news", forMembers: false },
      { to: "/present", word: "present", forMembers: true },
    ],
  },
  {
    word: "organisation",
    entries: [{ to: "/organisation", word: "organisation", forMembers: true }],
  },
];

/** The groups a person may use; those left empty are left out. */
export function navigationFor(isMember: boolean): readonly NavigationGroup[] {
  return groups
    .map((group) => ({
      ...group,
      entries: group.entries.filter((entry) => isMember || !entry.forMembers),
    }))
    .filter((group) => group.entries.length > 0);
}

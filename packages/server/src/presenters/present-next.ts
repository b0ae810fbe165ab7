import type { NextPage } from "@talka/contract";
import type { NextItem } from "@talka/exchange";
import type { OrganisationRow } from "@talka/storage";
import { presentReference } from "./present-organisation.ts";
import type { ShownProject } from "./present-project.ts";

/** What is next, with the organisations and projects named in it. */
export interface ShownNext {
  readonly items: readonly NextItem[];
  readonly organisations: readonly OrganisationRow[];
  readonly projects: readonly ShownProject[];
}

/** What is next, with names. */
export function presentNext({ items, organisations, projects }: ShownNext): NextPage {
  return {
    items,
    organisations: organisations.map(presentReference),
    projects: projects.map(({ row }) => ({
      id: row.id,
      title: row.title as unknown as NextPage["projects"][number]["title"],
    })),
  };
}

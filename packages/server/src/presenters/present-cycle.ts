import type { CycleInput, CyclePage, CycleStepPlan } from "@talka/contract";
import { inputTiming, type TranslatedText } from "@talka/exchange";
import type { MeetingSetup } from "@talka/meeting";
import type { CycleInputRow, EvaluationRow, ExchangeCycleRow } from "@talka/storage";
import { titleOf } from "./present-evaluation.ts";

/** Something a step can be linked to. */
export type LinkedThing = CyclePage["linked"][number];

/** A cycle with what was given to it and what the reader may see of its links. */
export interface ShownCycle {
  readonly row: ExchangeCycleRow;
  readonly inputs: readonly CycleInputRow[];
  readonly known: readonly LinkedThing[];
  readonly ownId: string;
}

/** Events, sessions and evaluations as things a step can be linked to; titles in their original language. */
export function linkedThings(
  events: readonly { readonly id: string; readonly title: object; readonly starts_on: string }[],
  meetings: readonly { readonly id: string; readonly setup: object }[],
  evaluations: readonly EvaluationRow[],
): readonly LinkedThing[] {
  return [
    ...events.map((event) => ({
      kind: "event" as const,
      id: event.id,
      title: (event.title as TranslatedText).text,
      on: event.starts_on,
    })),
    ...meetings.map((meeting) => {
      const setup = meeting.setup as MeetingSetup;
      return { kind: "meeting" as const, id: meeting.id, title: setup.title, on: setup.startsOn };
    }),
    ...evaluations.map((row) => ({
      kind: "evaluation" as const,
      id: row.id,
      title: titleOf(row.title).text,
      on: row.subject_day,
    })),
  ];
}

/** A cycle with what was given to it, each input marked by when it came. */
export function presentCycle({ row, inputs, known, ownId }: ShownCycle): CyclePage {
  const steps = row.steps as unknown as readonly CycleStepPlan[];
  const ids = new Set(steps.flatMap((step) => step.links.map((link) => link.id)));
  return {
    id: row.id,
    projectId: row.project_id,
    title: row.title as unknown as CyclePage["title"],
    state: row.state as CyclePage["state"],
    steps,
    inputs: inputs.map((input) => {
      const step = steps.find((one) => one.step === input.step);
      return {
        id: input.id,
        organisationId: input.organisation_id,
        step: input.step as CycleInput["step"],
        note: input.note,
        givenOn: input.given_on,
        timing: inputTiming(step ?? { from: null, to: null }, input.given_on),
        isOwn: input.organisation_id === ownId,
      };
    }),
    linked: known.filter((one) => ids.has(one.id)),
  };
}

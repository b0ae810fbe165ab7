import type { CircleGroup, CircleSession } from "@talka/demo";
import type { ActingLevel, MeetingCommand, WasteTag } from "@talka/meeting";
import { stableId } from "@talka/storage";
import { organisationIdOf } from "./seed-demo.ts";

/** The id of a thing of the circle. */
export const circleId = (key: string) => stableId(`circle:${key}`);

/** Everything the moderator did in the four days, in order; cards came on paper. */
export function circleCommands(session: CircleSession): readonly MeetingCommand[] {
  return [
    { kind: "meeting.open" },
    { kind: "headcount.set", headcount: session.headcount },
    { kind: "phase.enter", phase: "facts" },
    { kind: "phase.enter", phase: "write" },
    ...session.groups.flatMap((group) =>
      group.cards.map(
        (card, k): MeetingCommand => ({
          kind: "card.from-paper",
          cardId: cardIdOf(group, k),
          text: card.text,
          cardKind: card.kind,
          locale: "lv",
        }),
      ),
    ),
    { kind: "phase.enter", phase: "reveal" },
    { kind: "cards.reveal" },
    { kind: "cards.show-all" },
    { kind: "phase.enter", phase: "group" },
    ...session.groups.map(
      (group): MeetingCommand => ({
        kind: "group.create",
        groupId: groupIdOf(group.id),
        name: group.name,
        cardIds: group.cards.map((_, k) => cardIdOf(group, k)),
      }),
    ),
    { kind: "phase.enter", phase: "vote" },
    { kind: "vote.open" },
    {
      kind: "vote.count",
      headcount: session.headcount,
      votes: session.groups.map(({ id, votes }) => ({ groupId: groupIdOf(id), votes })),
    },
    { kind: "vote.close" },
    { kind: "phase.enter", phase: "discuss" },
    ...session.groups.flatMap(discussion),
    { kind: "phase.enter", phase: "borrow" },
    ...session.borrowings.map(
      ({ by, from, group, firstStep }): MeetingCommand => ({
        kind: "borrowing.put",
        borrowing: {
          id: circleId(`borrowing:${by}`),
          organisationId: organisationIdOf(by),
          fromOrganisationId: organisationIdOf(from),
          groupId: groupIdOf(group),
          firstStep,
        },
      }),
    ),
    { kind: "phase.enter", phase: "commit" },
    ...session.commitments.map(
      ({ by, group, ...promise }): MeetingCommand => ({
        kind: "commitment.put",
        commitment: {
          id: circleId(`commitment:${by}`),
          organisationId: organisationIdOf(by),
          groupId: group === null ? null : groupIdOf(group),
          ...promise,
        },
      }),
    ),
    { kind: "phase.enter", phase: "beyond" },
    ...session.beyondUs.map(
      ({ group, level, ...matter }, k): MeetingCommand => ({
        kind: "beyond-us.put",
        beyondUs: {
          id: circleId(`beyond:${k}`),
          groupId: group === null ? null : groupIdOf(group),
          level: level as ActingLevel,
          ...matter,
        },
      }),
    ),
    { kind: "phase.enter", phase: "close" },
    { kind: "meeting.close" },
  ];
}

function discussion(group: CircleGroup): MeetingCommand[] {
  const groupId = groupIdOf(group.id);
  const hands = (hand: "has" | "solved", organisations: readonly string[]) =>
    organisations.map(
      (one): MeetingCommand => ({
        kind: "hand.set",
        groupId,
        hand,
        organisationId: organisationIdOf(one),
        up: true,
      }),
    );
  return [
    { kind: "group.discuss", groupId },
    { kind: "tags.set", groupId, tags: group.tags as readonly WasteTag[] },
    ...group.why.map(
      (text, k): MeetingCommand => ({
        kind: "why.put",
        id: circleId(`why:${group.id}:${k}`),
        groupId,
        text,
      }),
    ),
    ...hands("has", group.has),
    ...hands("solved", group.solved),
    ...(group.note === ""
      ? []
      : [
          {
            kind: "note.put",
            note: { id: circleId(`note:${group.id}`), groupId, text: group.note },
          } as const,
        ]),
  ];
}

const groupIdOf = (id: string) => circleId(`group:${id}`);
const cardIdOf = (group: CircleGroup, k: number) => circleId(`card:${group.id}:${k}`);

import type { ObservationPage, ObstacleSummary } from "@talka/contract";
import type { VoicesAt } from "@talka/lean";

/**
 * What was said of places: obstacles that stand on this analysis, or on a step by name without one, with
 * their notes and cards; and notes not yet joined that name a step. Merged obstacles speak through the
 * one they are carried on in.
 *
 * @param processId Notes and obstacles of other processes are left out; `null`: none are.
 */
export function voicesAt(
  obstacles: readonly ObstacleSummary[],
  notes: readonly ObservationPage[],
  analysisId: string,
  processId: string | null,
): readonly VoicesAt[] {
  const isOf = (id: string | null) => processId === null || id === null || id === processId;
  const placed = obstacles.flatMap(({ place, mergedInto, sessions, ...one }): VoicesAt[] => {
    const { from, to } = place;
    const isHere = place.analysisId === null || place.analysisId === analysisId;
    if (to === null || mergedInto !== null || !isHere || !isOf(place.processId)) return [];
    const voices = sessions.reduce((sum, session) => sum + session.cards, one.notes);
    return [{ from, to, voices, municipalities: one.municipalities.map(({ id }) => id) }];
  });
  const free = notes
    .filter((note) => note.obstacleId === null && note.step !== "" && isOf(note.processId))
    .map((note) => ({ from: null, to: note.step, voices: 1, municipalities: [] }));
  return [...placed, ...free];
}

import type { StreamLink, StreamStep } from "@talka/engine";
import type { DrawnMap, MapSticker } from "./drawn-map.ts";
import { type QuickStep, stepOfQuick } from "./quick-entry.ts";

/** Makes the ids of what is new; the rules themselves throw no dice. */
export type NewId = () => string;

/** The map with every handoff flag as the lanes say. */
export function withHandoffs(map: DrawnMap): DrawnMap {
  const laneOf = new Map(map.steps.map(({ id, laneId }) => [id, laneId]));
  const links = map.links.map((link) => {
    const handoff = laneOf.get(link.from) !== laneOf.get(link.to);
    return handoff === link.handoff ? link : { ...link, handoff };
  });
  return { ...map, links };
}

/** A plain way from one step to the next. */
export function forwardLink(id: string, from: string, to: string): StreamLink {
  return { id, from, to, kind: "forward", probability: null, handoff: false, channel: null };
}

const forwardOf = (map: DrawnMap, stepId: string) =>
  map.links.filter(({ kind, from }) => kind === "forward" && from === stepId);

/** Puts a step behind another (`null`: at the start) and into the way that led on from there. */
export function insertStep(
  map: DrawnMap,
  step: StreamStep,
  afterId: string | null,
  newId: NewId,
): DrawnMap {
  const place = afterId === null ? 0 : map.steps.findIndex(({ id }) => id === afterId) + 1;
  const steps = map.steps.toSpliced(place, 0, step);
  const next = map.steps[place];
  if (afterId === null) {
    const links = next === undefined ? [] : [forwardLink(newId(), step.id, next.id)];
    return withHandoffs({ ...map, steps, links: [...map.links, ...links] });
  }
  const onward = forwardOf(map, afterId);
  const [only] = onward;
  const isLine = onward.length === 1 && only?.to === next?.id;
  const links =
    isLine && only !== undefined
      ? [
          ...map.links.map((link) => (link.id === only.id ? { ...link, to: step.id } : link)),
          forwardLink(newId(), step.id, only.to),
        ]
      : [...map.links, forwardLink(newId(), afterId, step.id)];
  return withHandoffs({ ...map, steps, links });
}

/** Takes a step out; what led to it then leads to where it led, where that is one step only. */
export function removeStep(map: DrawnMap, stepId: string): DrawnMap {
  const onward = forwardOf(map, stepId);
  const [only] = onward;
  const kept = map.links.flatMap((link) => {
    if (link.from === stepId) return [];
    if (link.to !== stepId) return [link];
    if (link.kind === "rework" || onward.length !== 1 || only === undefined) return [];
    return link.from === only.to ? [] : [{ ...link, to: only.to }];
  });
  const pairs = new Set<string>();
  const links = kept.filter(({ from, to, kind }) => {
    const pair = `${from} ${to} ${kind}`;
    if (pairs.has(pair)) return false;
    pairs.add(pair);
    return true;
  });
  return withHandoffs({
    ...map,
    steps: map.steps.filter(({ id }) => id !== stepId),
    links,
    stickers: map.stickers.filter((sticker) => sticker.stepId !== stepId),
  });
}

/** Whether the ways forward are one line through the steps in their order. */
export function isLine({ steps, links }: DrawnMap): boolean {
  const forward = links.filter(({ kind }) => kind === "forward");
  if (forward.length !== Math.max(0, steps.length - 1)) return false;
  const pairs = new Set(forward.map(({ from, to }) => `${from} ${to}`));
  return steps.slice(1).every((step, k) => pairs.has(`${steps[k]?.id} ${step.id}`));
}

/** Moves a step by so many places; in a map that is one line the line follows. */
export function moveStep(map: DrawnMap, stepId: string, by: number, newId: NewId): DrawnMap {
  const from = map.steps.findIndex(({ id }) => id === stepId);
  const to = Math.min(map.steps.length - 1, Math.max(0, from + by));
  const step = map.steps[from];
  if (step === undefined || from === to) return map;
  const steps = map.steps.toSpliced(from, 1).toSpliced(to, 0, step);
  if (!isLine(map)) return { ...map, steps };
  const links = [
    ...steps.slice(1).map((next, k) => forwardLink(newId(), steps[k]?.id ?? "", next.id)),
    ...map.links.filter(({ kind }) => kind !== "forward"),
  ];
  return withHandoffs({ ...map, steps, links });
}

/** Moves a step by so many lanes. */
export function moveToLane(map: DrawnMap, stepId: string, by: number): DrawnMap {
  const step = map.steps.find(({ id }) => id === stepId);
  const lane = map.lanes[map.lanes.findIndex(({ id }) => id === step?.laneId) + by];
  return step === undefined || lane === undefined
    ? map
    : changeStep(map, { ...step, laneId: lane.id });
}

/** Writes a step anew. */
export function changeStep(map: DrawnMap, step: StreamStep): DrawnMap {
  const steps = map.steps.map((one) => (one.id === step.id ? step : one));
  return withHandoffs({ ...map, steps });
}

/** The lane of a role, however its letters are written; made at the end where there is none. */
export function laneOfRole(map: DrawnMap, role: string, newId: NewId): [DrawnMap, string] {
  const wanted = role.trim().toLowerCase();
  const known = map.lanes.find((lane) => lane.role.trim().toLowerCase() === wanted);
  if (known !== undefined) return [map, known.id];
  const id = newId();
  return [{ ...map, lanes: [...map.lanes, { id, role: role.trim() }] }, id];
}

/** Lanes that no step lies in go, but the only one stays. */
export function withoutEmptyLanes(map: DrawnMap): DrawnMap {
  const used = new Set(map.steps.map(({ laneId }) => laneId));
  const lanes = map.lanes.filter(({ id }) => used.has(id));
  return lanes.length === 0 ? map : { ...map, lanes };
}

/** Writes a lane's role anew. */
export function renameLane(map: DrawnMap, laneId: string, role: string): DrawnMap {
  const lanes = map.lanes.map((lane) => (lane.id === laneId ? { ...lane, role } : lane));
  return { ...map, lanes };
}

/** Moves a lane up (−1) or down (1); at the edge nothing changes. */
export function moveLane(map: DrawnMap, laneId: string, by: -1 | 1): DrawnMap {
  const at = map.lanes.findIndex(({ id }) => id === laneId);
  const moved = map.lanes[at];
  const other = map.lanes[at + by];
  if (moved === undefined || other === undefined) return map;
  const lanes = map.lanes.map((lane, k) => (k === at ? other : k === at + by ? moved : lane));
  return { ...map, lanes };
}

/** Draws an arrow, in place of one with its id. */
export function putLink(map: DrawnMap, link: StreamLink): DrawnMap {
  const isKnown = map.links.some(({ id }) => id === link.id);
  const links = isKnown
    ? map.links.map((one) => (one.id === link.id ? link : one))
    : [...map.links, link];
  return withHandoffs({ ...map, links });
}

/** Takes an arrow away. */
export function removeLink(map: DrawnMap, linkId: string): DrawnMap {
  return { ...map, links: map.links.filter(({ id }) => id !== linkId) };
}

/** What is stuck at a step, in place of all that was. */
export function putStickers(
  map: DrawnMap,
  stepId: string,
  stickers: readonly MapSticker[],
): DrawnMap {
  return {
    ...map,
    stickers: [...map.stickers.filter((one) => one.stepId !== stepId), ...stickers],
  };
}

/**
 * Puts lines of a workshop at the end of a map, as a line of steps. A line without a role lies in
 * the lane of the line before, at first in the map's first lane or in `usualRole`.
 */
export function addQuickSteps(
  map: DrawnMap,
  quick: readonly QuickStep[],
  usualRole: string,
  newId: NewId,
): DrawnMap {
  let drawn = map;
  let laneId = map.steps.at(-1)?.laneId ?? map.lanes[0]?.id;
  for (const line of quick) {
    if (line.role !== "" || laneId === undefined) {
      [drawn, laneId] = laneOfRole(drawn, line.role || usualRole, newId);
    }
    const last = drawn.steps.at(-1)?.id ?? null;
    drawn = insertStep(drawn, stepOfQuick(line, newId(), laneId), last, newId);
  }
  return drawn;
}

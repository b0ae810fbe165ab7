import type { AgendaItem } from "./event.ts";

/** Minutes after midnight of "09:30". */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(":");
  return Number(hours) * 60 + Number(minutes);
}

/** "09:30" of minutes after midnight. */
export function timeOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Agenda items by day and beginning; what begins together stays in the order given. */
export function sortAgenda<Item extends Pick<AgendaItem, "day" | "begins">>(
  items: readonly Item[],
): Item[] {
  const key = (item: Item) => `${item.day} ${item.begins}`;
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** Two items that need one room at one time. */
export interface AgendaConflict {
  readonly firstId: string;
  readonly secondId: string;
}

type Placed = Pick<AgendaItem, "id" | "day" | "begins" | "ends" | "room">;

/**
 * Items that overlap in one room, earlier one first, by time. Items without a room share the one
 * room of the event; one that ends when the other begins does not overlap.
 */
export function agendaConflicts(items: readonly Placed[]): AgendaConflict[] {
  const rooms = new Map<string, Placed[]>();
  for (const item of sortAgenda(items)) {
    const key = `${item.day} ${item.room.trim().toLowerCase()}`;
    rooms.set(key, [...(rooms.get(key) ?? []), item]);
  }
  const found: AgendaConflict[] = [];
  for (const inRoom of rooms.values()) {
    for (const [k, first] of inRoom.entries()) {
      for (const second of inRoom.slice(k + 1)) {
        if (second.begins >= first.ends) break;
        found.push({ firstId: first.id, secondId: second.id });
      }
    }
  }
  return found;
}

/**
 * Moves an item one place earlier (-1) or later (1) within its day by exchanging the times of the
 * two neighbours: each keeps its length, the pause between them stays, and so do the first beginning
 * and the last end. Where there is no neighbour nothing changes. Gives items in order.
 */
export function moveAgendaItem(items: readonly AgendaItem[], id: string, by: -1 | 1): AgendaItem[] {
  const sorted = sortAgenda(items);
  const at = sorted.findIndex((item) => item.id === id);
  const moved = sorted[at];
  const neighbour = sorted[at + by];
  if (moved === undefined || neighbour === undefined || moved.day !== neighbour.day) return sorted;
  const [first, second] = by === 1 ? [moved, neighbour] : [neighbour, moved];
  const firstLength = minutesOf(first.ends) - minutesOf(first.begins);
  const secondLength = minutesOf(second.ends) - minutesOf(second.begins);
  const begins = minutesOf(first.begins);
  const ends = Math.max(minutesOf(second.ends), begins + secondLength + firstLength);
  const put = (item: AgendaItem, from: number, length: number): AgendaItem => ({
    ...item,
    begins: timeOf(from),
    ends: timeOf(from + length),
  });
  const from = Math.min(at, at + by);
  sorted.splice(
    from,
    2,
    put(second, begins, secondLength),
    put(first, ends - firstLength, firstLength),
  );
  // Past midnight there is no place on the sheet: then everything stays.
  return ends < 24 * 60 ? sorted : sortAgenda(items);
}

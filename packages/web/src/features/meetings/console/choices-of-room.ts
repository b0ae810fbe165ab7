import type { SelectOption } from "../../../ui/forms/Select.tsx";
import { groupsByVotes, shortName } from "./board.ts";
import type { Room } from "./room.ts";

/** Stands for "none" in a list, where an id may not be null. */
export const nothing = "-";

/** The id chosen in a list, or null for none. */
export function chosen(value: string): string | null {
  return value === nothing ? null : value;
}

/** Organisations of the session, to choose from; first one for none where it is named. */
export function organisationOptions(room: Room, none?: string): readonly SelectOption<string>[] {
  const all = room.view.organisations.map(({ id, name }) => ({ value: id, label: name }));
  return none === undefined ? all : [{ value: nothing, label: none }, ...all];
}

/** Groups with cards, most votes first, to choose from; first one for none where it is named. */
export function groupOptions(room: Room, none?: string): readonly SelectOption<string>[] {
  const all = groupsByVotes(room.view).map((group) => ({
    value: group.id,
    label: shortName(group) ?? group.id,
  }));
  return none === undefined ? all : [{ value: nothing, label: none }, ...all];
}

/** What an organisation or group is called in these lists; "" for none. */
export function labelOf(options: readonly SelectOption<string>[], id: string | null): string {
  return options.find((one) => one.value === id)?.label ?? "";
}

import type { StaffNeedContent, StaffNeedLine } from "@talka/contract";
import type { StaffNeedRow } from "@talka/storage";

/** A need, without whose it is. */
export function presentStaffNeed(row: StaffNeedRow): StaffNeedLine {
  const { id, owner, called, strength, content } = row;
  return {
    id,
    owner,
    called,
    strength: strength === "soft" ? "soft" : "hard",
    content: content as StaffNeedContent,
  };
}

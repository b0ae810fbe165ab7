import { latvianPractices } from "./latvian-practices.ts";
import { lithuanianPractices } from "./lithuanian-practices.ts";
import type { DemoPractice } from "./practice.ts";

/** Every made-up practice card, always the same. */
export function demoPractices(): readonly DemoPractice[] {
  return [...latvianPractices, ...lithuanianPractices];
}

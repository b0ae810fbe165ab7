import { readFileSync } from "node:fs";

/**
 * What tells a process from a later one with the same number: when it started, as the system counts.
 *
 * @returns `null` where the process is gone (a zombie counts as gone), "unknown" where the system
 *   does not say when a process started.
 */
export function processStamp(pid: number): string | null {
  if (!isSignalable(pid)) return null;
  if (process.platform !== "linux") return "unknown";
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in parentheses may hold spaces; what follows the last ")" does not.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z" || fields[0] === "X") return null;
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot}:${fields[19] ?? ""}`;
  } catch {
    return null;
  }
}

/** Whether the process that carried this stamp still runs. */
export function stillRuns(pid: number, stamp: string): boolean {
  return processStamp(pid) === stamp;
}

function isSignalable(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

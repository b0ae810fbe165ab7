import { useRight } from "../api/use-session.ts";
import { ThreadSection } from "../features/thread/ThreadSection.tsx";
import type { OfRecord } from "../features/thread/use-thread.ts";

/** What a record came from and what came of it, below its page; for members only. */
export function RecordThread(record: OfRecord) {
  const isMember = useRight("lean.contribute");
  if (!isMember) return null;
  return <ThreadSection {...record} />;
}

import type {
  MeetingAcknowledgement,
  MeetingCommandBody,
  MeetingStreamEvent,
} from "@talka/contract";
import type { MeetingAudience } from "@talka/meeting";
import { ask } from "../api/ask.ts";
import { ApiProblem } from "../api/problem.ts";

/** One who follows a stream. */
export interface StreamListener {
  opened(): void;
  told(id: string, event: MeetingStreamEvent): void;
  /** It ended, for whatever reason; nothing more comes of it. */
  broken(): void;
}

/** How a device and the server speak of one meeting. */
export interface MeetingTransport {
  /** Follows the meeting, from where one was or from a whole view; the returned function ends it. */
  follow(after: string | null, listener: StreamListener): () => void;
  /** Why the server does not let this device follow; `null` where it would, or cannot be reached. */
  whyNot(): Promise<ApiProblem | null>;
  /** @throws {ApiProblem} Refused, or not reached. */
  send(body: MeetingCommandBody): Promise<MeetingAcknowledgement>;
}

/** Server-sent events and requests of the browser. */
export function browserTransport(meetingId: string, audience: MeetingAudience): MeetingTransport {
  const address = (after: string | null) => {
    const from = after === null ? "" : `&after=${encodeURIComponent(after)}`;
    return `/api/meetings/${encodeURIComponent(meetingId)}/stream?audience=${audience}${from}`;
  };
  return {
    follow(after, listener) {
      const source = new EventSource(address(after));
      const tell = ({ lastEventId, data }: MessageEvent<string>) =>
        listener.told(lastEventId, JSON.parse(data) as MeetingStreamEvent);
      source.onopen = () => listener.opened();
      source.addEventListener("view", tell);
      source.addEventListener("changes", tell);
      // Browsers differ in when they come back by themselves; we always do it ourselves.
      source.onerror = () => {
        source.close();
        listener.broken();
      };
      return () => source.close();
    },
    async whyNot() {
      const ending = new AbortController();
      try {
        const answer = await fetch(address(null), { signal: ending.signal });
        if (answer.ok || !answer.headers.get("content-type")?.includes("json")) return null;
        const { code } = (await answer.json()) as { readonly code?: ApiProblem["code"] };
        return code === undefined ? null : new ApiProblem(code);
      } catch {
        return null;
      } finally {
        ending.abort();
      }
    },
    send: (body) => ask("sendMeetingCommand", { params: { id: meetingId }, body }),
  };
}

import type { Database, EventStore, MaterialFiles } from "@talka/storage";
import type { Config } from "./config.ts";
import type { MeetingRooms } from "./live/meeting-rooms.ts";

/** What every request may use. Clock and settings come from outside, so tests choose them. */
export interface Services {
  readonly db: Database;
  readonly events: EventStore;
  readonly materials: MaterialFiles;
  readonly meetings: MeetingRooms;
  readonly config: Config;
  readonly now: () => Date;
  /** Tells the window the server was started in; for links that only its keeper may see. */
  readonly announce: (line: string) => void;
}

/** One request's own surroundings. */
export interface RequestContext extends Services {
  /** The request comes from this very computer, through nobody. */
  readonly fromThisComputer: boolean;
  /** Browser and system in two words. */
  readonly device: string;
  /** Where the request comes from; for counting wrong guesses, never kept. */
  readonly address: string;
  /** Where a stream that broke goes on: the header Last-Event-ID. */
  readonly lastEventId: string | null;
  /** Headers that ask for a piece of a file, or only for what changed. */
  readonly wanted: {
    readonly range: string | null;
    readonly ifRange: string | null;
    readonly ifNoneMatch: string | null;
  };
  /** The session cookie as sent. */
  readonly sessionToken: string | null;
  /** Where this server is reached, without a slash at the end. */
  readonly baseUrl: string;
  /** The cookie of a device that joined a meeting. */
  readonly guest: {
    token(meetingId: string): string | null;
    start(meetingId: string, token: string, expiresAt: Date): void;
  };
  readonly cookies: {
    start(token: string, expiresAt: Date): void;
    end(): void;
  };
}

import type { MeetingCommand } from "@talka/contract";
import type { MeetingView } from "@talka/meeting";

/** The session as the moderator stands in it: what is so, and how to act. */
export interface Room {
  readonly id: string;
  readonly view: MeetingView;
  /** Sends commands one after the other; each is kept on the device until answered. */
  readonly send: (...commands: readonly MeetingCommand[]) => void;
  /** As `send`, settled once all are answered. */
  readonly sendAndHear: (...commands: readonly MeetingCommand[]) => Promise<unknown>;
  /** The server's clock. */
  readonly clock: () => number;
}

/** What a part of the console is drawn from. */
export interface RoomProps {
  readonly room: Room;
}

import { deviceShelf } from "./shelf.ts";

/** What this device keeps of sessions. */
export const sessionShelf = deviceShelf();

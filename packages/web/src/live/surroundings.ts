/** What the live client needs of the device it runs on. */
export interface Surroundings {
  /** The device's own clock. */
  nowMs(): number;
  /** Does something later; the returned function calls it off. */
  later(waitMs: number, act: () => void): () => void;
  /** 0–1, by chance: so that a whole room does not come back in the same instant. */
  random(): number;
  /** `false`: certainly no network. */
  isOnline(): boolean;
  /** Calls when the network is back or the page is looked at again; the returned function ends it. */
  onWake(act: () => void): () => void;
  /** Only one page of this device does this at a time. */
  alone<Value>(name: string, act: () => Promise<Value>): Promise<Value>;
}

/** The browser. */
export const browserSurroundings: Surroundings = {
  nowMs: () => Date.now(),
  later(waitMs, act) {
    const timer = setTimeout(act, waitMs);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
  isOnline: () => navigator.onLine,
  onWake(act) {
    const look = () => {
      if (document.visibilityState === "visible") act();
    };
    addEventListener("online", act);
    addEventListener("offline", act);
    document.addEventListener("visibilitychange", look);
    return () => {
      removeEventListener("online", act);
      removeEventListener("offline", act);
      document.removeEventListener("visibilitychange", look);
    };
  },
  async alone(name, act) {
    // Locks are missing on pages without TLS; then two pages may send the same twice, which is harmless.
    if (navigator.locks === undefined) return act();
    return navigator.locks.request(name, act);
  },
};

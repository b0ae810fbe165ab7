import { useEffect } from "react";

/** The key F fills the screen, and leaves it again; the screen does not go to sleep meanwhile. */
export function useFullScreen(): void {
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "f" || event.ctrlKey || event.metaKey || event.altKey) return;
      const done =
        document.fullscreenElement === null
          ? document.documentElement.requestFullscreen()
          : document.exitFullscreen();
      done.catch(() => undefined);
    };
    addEventListener("keydown", turn);
    return () => removeEventListener("keydown", turn);
  }, []);
  useEffect(() => {
    const stayAwake = () => {
      if (document.visibilityState !== "visible") return;
      navigator.wakeLock?.request("screen").catch(() => undefined);
    };
    stayAwake();
    document.addEventListener("visibilitychange", stayAwake);
    return () => document.removeEventListener("visibilitychange", stayAwake);
  }, []);
}

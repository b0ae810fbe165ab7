/** The path of a Chromium, or `undefined`: `CHROMIUM_PATH` first, then the PATH. */
export function findChromium(): string | undefined;

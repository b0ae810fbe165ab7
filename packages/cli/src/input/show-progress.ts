import { formatBytes, formatDuration, type Locale, translator } from "@talka/report";
import type { Shell } from "../shell.ts";
import { cliWords } from "../words/cli-words.ts";

/** Progress in one line of a terminal that is written over; nothing where it would be noise. */
export function progressLine(
  shell: Shell,
  locale: Locale,
  wanted: boolean,
): { readonly tell: (readBytes: number, totalBytes: number | null) => void; clear(): void } {
  if (!wanted && !shell.errIsTerminal) return { tell: () => {}, clear: () => {} };
  const say = translator(cliWords, locale);
  let toldAtMs = 0;
  let shown = false;
  return {
    tell(readBytes, totalBytes) {
      const atMs = shell.now();
      if (atMs - toldAtMs < 200 && readBytes !== totalBytes) return;
      toldAtMs = atMs;
      shown = true;
      const done = formatBytes(readBytes, locale);
      const text =
        totalBytes === null
          ? say("readingUnknown", { done })
          : say("reading", { done, all: formatBytes(totalBytes, locale) });
      shell.err(shell.errIsTerminal ? `\r\u001b[K${text}` : `${text}\n`);
    },
    clear() {
      if (shown && shell.errIsTerminal) shell.err("\r\u001b[K");
    },
  };
}

/** The same while cases are laid against a model, with the time that is left. */
export function aligningLine(
  shell: Shell,
  locale: Locale,
  wanted: boolean,
): { readonly tell: (done: number, of: number) => void; clear(): void } {
  if (!wanted && !shell.errIsTerminal) return { tell: () => {}, clear: () => {} };
  const say = translator(cliWords, locale);
  const beganAtMs = shell.now();
  let toldAtMs = beganAtMs;
  let shown = false;
  return {
    tell(done, of) {
      const atMs = shell.now();
      if (atMs - toldAtMs < 500 || done === 0) return;
      toldAtMs = atMs;
      shown = true;
      const leftMs = ((atMs - beganAtMs) * (of - done)) / done;
      const time = formatDuration(leftMs, locale, { kind: "elapsed" });
      const text = say("aligning", { done, of, time });
      shell.err(shell.errIsTerminal ? `\r\u001b[K${text}` : `${text}\n`);
    },
    clear() {
      if (shown && shell.errIsTerminal) shell.err("\r\u001b[K");
    },
  };
}

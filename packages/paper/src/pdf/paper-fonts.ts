import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The family of the screens, whole, so that every letter of every language of Europe is there. */
const files = {
  regular: "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf",
  strong: "@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf",
} as const;

/** The two weights paper is written in. */
export type PaperFont = keyof typeof files;

const read = new Map<PaperFont, Uint8Array>();

/** The bytes of a font, read from the disk once. */
export function paperFont(name: PaperFont): Uint8Array {
  const known = read.get(name);
  if (known !== undefined) return known;
  const bytes = new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(files[name])));
  read.set(name, bytes);
  return bytes;
}

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Catalogue, locales, translator } from "@talka/report";
import { expect, test } from "vitest";

const files = (await readdir(import.meta.dirname, { recursive: true })).filter((file) =>
  /words\.ts$/.test(file),
);

test.each(files)("every message of %s can be read in every language", async (file) => {
  const exported = (await import(join(import.meta.dirname, file))) as Record<string, Catalogue>;
  for (const words of Object.values(exported)) {
    const isCatalogue = locales.every((locale) =>
      Object.values(words?.[locale] ?? [0]).every((message) => typeof message === "string"),
    );
    if (!isCatalogue) continue;
    for (const locale of locales) {
      for (const key of Object.keys(words[locale])) {
        // a message that cannot be compiled comes out as it was written
        expect(translator(words, locale)(key), `${locale} ${key}`).not.toMatch(
          /, (select|plural|number),/,
        );
      }
    }
  }
});

import { expect, test } from "vitest";
import { type CallContext, emptyState } from "./handlers.ts";
import { importHandlers } from "./import/import-handlers.ts";
import { logHandlers } from "./log-handlers.ts";

const context: CallContext = { signal: new AbortController().signal, progress: () => undefined };

/** Reads a file and builds its log as guessed, then asks for pseudonyms without a key. */
async function finishWithoutKey(...lines: string[]) {
  const state = emptyState();
  const file = new File([lines.join("\n")], "requests.csv");
  const read = await importHandlers.readFile(
    state,
    { file, zone: "Europe/Riga", choice: {} },
    context,
  );
  if (!read.ok) throw new Error(read.error.code);
  if (!read.value.guess.ok) throw new Error(read.value.guess.error.code);
  const { mapping } = read.value.guess.value;
  importHandlers.buildLog(state, { mapping });
  const { attributes } = mapping;
  return logHandlers.finishImport(state, {
    name: "Requests",
    people: "pseudonyms",
    attributes,
    key: null,
  });
}

test("a file that names nobody is opened before the key of this browser is there", async () => {
  const opened = await finishWithoutKey(
    "Case;Activity;Time",
    "1;Receive;2026-01-05 08:00",
    "1;Decide;2026-01-06 08:00",
  );
  expect(opened).toMatchObject({ name: "Requests", summary: { cases: 1, events: 2 } });
});

test("a file that names people is not opened without a key, and their names stay in it", async () => {
  await expect(
    finishWithoutKey(
      "Case;Activity;Time;Performer",
      "1;Receive;2026-01-05 08:00;Anna Ozola",
      "1;Decide;2026-01-06 08:00;Jonas Kalns",
    ),
  ).rejects.toThrow("pseudonyms need a key");
});

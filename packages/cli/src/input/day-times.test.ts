import { bytesSource } from "@talka/formats";
import { expect, test } from "vitest";
import { readingOptions, readRequest } from "../arguments/analyse-request.ts";
import { readOptions } from "../arguments/read-options.ts";
import { importLog } from "./import-log.ts";

const text = `Lieta;Darbība;Datums;Laiks;Reģistrēts
1;Pieņemt;05.01.2026;09:00;07:15
1;Parakstīt;06.01.2026;10:30;07:20
2;Pieņemt;06.01.2026;11:00;07:25
2;Parakstīt;12.01.2026;12:45;07:30
`;

async function endsOf(...words: readonly string[]) {
  const typed = readOptions(["log.csv", "--zone", "UTC", ...words], readingOptions);
  const request = typed.ok ? readRequest(typed.value) : typed;
  if (!request.ok) throw new Error(request.error.code);
  const source = bytesSource("log.csv", new TextEncoder().encode(text));
  const watch = { signal: new AbortController().signal, onProgress: () => {} };
  const imported = await importLog(source, request.value, watch);
  if (!imported.ok) throw new Error(imported.error.code);
  return Array.from(imported.value.log.endAtMs, (at) => new Date(at).toISOString().slice(11, 16));
}

test.each([
  { name: "guessed", words: [], ends: ["09:00", "10:30", "11:00", "12:45"] },
  {
    name: "named",
    words: ["--map", "end=Datums,endtime=Reģistrēts"],
    ends: ["07:15", "07:20", "07:25", "07:30"],
  },
  {
    name: "left out by naming the day alone",
    words: ["--map", "end=Datums"],
    ends: ["00:00", "00:00", "00:00", "00:00"],
  },
])("a time of day in its own column can be $name", async ({ words, ends }) => {
  expect(await endsOf(...words)).toEqual(ends);
});

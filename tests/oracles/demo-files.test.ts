import { demoLogs } from "@talka/demo";
import { readEventTable } from "@talka/formats";
import { expect, test } from "vitest";

test.each(demoLogs())("the importer reads the file of $id as the demo's own table", async (log) => {
  const file = new Blob([log.csv()]);
  const read = await readEventTable(
    { name: log.fileName, size: file.size, stream: () => file.stream() },
    {},
  );
  if (!read.ok) throw new RangeError(read.error.code);
  const { reading, ...table } = read.value;
  expect(table).toEqual(log.table());
  expect(reading).toMatchObject({ kind: "csv", delimiter: ";" });
});

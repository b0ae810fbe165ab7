import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { readEventTable } from "../read-event-table.ts";
import { bytesSource } from "../source/byte-source.ts";
import { plainTable, readCode, readTable, valuesOf } from "../testing/read-for-test.ts";

const event = (name: string, more = "") =>
  `<event><string key="concept:name" value="${name}"/><date key="time:timestamp" value="2026-03-01T14:05:00.000+02:00"/>${more}</event>`;
const trace = (name: string, ...events: string[]) =>
  `<trace><string key="concept:name" value="${name}"/>${events.join("\n")}</trace>`;
const log = (...parts: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<log>${parts.join("\n")}</log>`;
const codes = (table: { warnings: readonly { code: string }[] }) =>
  table.warnings.map((w) => w.code);

describe("a log", () => {
  test("is a row an event, attributes of the trace repeated on each", async () => {
    const table = await readTable(
      log(
        trace(
          "A",
          '<int key="fee" value="7"/>',
          event("open"),
          event("close", '<string key="org:resource" value="Ann"/>'),
        ),
        trace("B", event("open")),
      ),
    );
    expect(table.columns.map((c) => `${c.name}:${c.kind}:${c.scope}`)).toEqual([
      "case:concept:name:text:case",
      "case:fee:number:case",
      "concept:name:text:event",
      "time:timestamp:instant:event",
      "org:resource:text:event",
    ]);
    expect(valuesOf(table, "case:concept:name")).toEqual(["A", "A", "B"]);
    expect(valuesOf(table, "case:fee")).toEqual([7, 7, null]);
    expect(valuesOf(table, "org:resource")).toEqual([null, "Ann", null]);
    expect(valuesOf(table, "time:timestamp")[0]).toBe("2026-03-01T14:05:00.000 120");
    expect([...table.rowNumber]).toEqual([1, 2, 3]);
    expect(table.warnings).toEqual([]);
  });

  test("may hold attributes after its events, and events before the name of their trace", async () => {
    const table = await readTable(
      log(`<trace>${event("a")}${event("b")}<string key="concept:name" value="late"/></trace>`),
    );
    expect(valuesOf(table, "case:concept:name")).toEqual(["late", "late"]);
  });

  test("has lists at its level that are no events", async () => {
    const lists =
      '<int key="meta_concept:named_events_total" value="2"><int key="event" value="1"/><int key="trace" value="1"/></int>' +
      '<list key="l"><values><string key="event" value="x"/></values></list>';
    const table = await readTable(log(lists, trace("A", event("a"))));
    expect(table.rowCount).toBe(1);
    expect(table.warnings).toEqual([]);
  });

  test("may nest attributes; only the outer one has a column, and a warning counts the rest", async () => {
    const nested =
      '<string key="outer" value="o"><string key="inner" value="i"/></string>' +
      '<list key="l"><values><int key="x" value="1"/></values></list><container key="c"/>';
    const table = await readTable(log(trace("A", event("a", nested))));
    expect(valuesOf(table, "outer")).toEqual(["o"]);
    expect(table.columns.map((c) => c.name)).not.toContain("inner");
    expect(table.warnings).toEqual([{ code: "xes.nested-attributes", detail: { attributes: 4 } }]);
  });

  test("names its first classifier, and what its globals promise and events lack", async () => {
    const head =
      '<extension name="Concept" prefix="concept" uri="u"/>' +
      '<global scope="trace"><string key="concept:name" value="x"/></global>' +
      '<global scope="event"><string key="org:role" value="UNKNOWN"/><string key="concept:name" value="x"/></global>' +
      '<classifier name="Activity" keys="concept:name lifecycle:transition"/><classifier name="Other" keys="x"/>';
    const table = await readTable(log(head, trace("A", event("a"))));
    expect(table.warnings).toEqual([
      { code: "xes.global-missing", detail: { key: "org:role", events: 1 } },
      {
        code: "xes.classifier",
        detail: { name: "Activity", keys: "concept:name lifecycle:transition" },
      },
    ]);
  });

  test("without names of traces gets them by number", async () => {
    const table = await readTable(log(trace("A", event("a")), `<trace>${event("b")}</trace>`));
    expect(valuesOf(table, "case:concept:name")).toEqual(["A", "trace 2"]);
    expect(table.warnings).toEqual([{ code: "xes.trace-without-name", detail: { traces: 1 } }]);
  });

  test("with two traces of one name has one case, and says so", async () => {
    const table = await readTable(
      log(trace("A", event("a")), trace("B", event("a")), trace("A", event("b"))),
    );
    expect(valuesOf(table, "case:concept:name")).toEqual(["A", "B", "A"]);
    expect(table.warnings).toEqual([{ code: "xes.trace-name-repeated", detail: { traces: 1 } }]);
  });

  test("counts traces without events, whose attributes stay out", async () => {
    const table = await readTable(
      log(trace("E", '<int key="fee" value="7"/>'), "<trace/>", trace("A", event("a"))),
    );
    expect(valuesOf(table, "case:concept:name")).toEqual(["A"]);
    expect(valuesOf(table, "case:fee")).toEqual([null]);
    expect(table.warnings).toEqual([{ code: "xes.empty-traces", detail: { traces: 2 } }]);
  });

  test("may have events beside its traces; these have no case", async () => {
    const table = await readTable(log(trace("A", event("a")), event("free")));
    expect(valuesOf(table, "case:concept:name")).toEqual(["A", null]);
    expect(codes(table)).toEqual(["xes.events-outside-traces"]);
  });

  test("without activity names is still a table, with a warning", async () => {
    const table = await readTable(
      log(trace("A", '<event><string key="Activity" value="a"/></event>')),
    );
    expect(codes(table)).toEqual(["xes.no-activity-name"]);
  });

  test("keeps booleans and identifiers as text, and writes of another type under one key", async () => {
    const table = await readTable(
      log(
        trace(
          "A",
          event(
            "a",
            '<boolean key="ok" value="true"/><id key="i" value="0007"/><int key="m" value="1"/><date key="d" value="2026-03-01T00:00:00Z"/>',
          ),
          event("b", '<string key="m" value="many"/><string key="d" value="soon"/>'),
          event("c", '<string key="m" value="few"/><string key="d" value="later"/>'),
        ),
      ),
    );
    expect(valuesOf(table, "ok")).toEqual(["true", null, null]);
    expect(valuesOf(table, "i")).toEqual(["0007", null, null]);
    expect(valuesOf(table, "m")).toEqual(["1", "many", "few"]);
    expect(valuesOf(table, "d")).toEqual(["2026-03-01T00:00:00Z", "soon", "later"]);
  });

  test("counts attributes without a key", async () => {
    const table = await readTable(log(trace("A", event("a", '<string value="x"/>'))));
    expect(table.warnings).toEqual([
      { code: "xes.attributes-without-key", detail: { attributes: 1 } },
    ]);
  });
});

describe("the writing of XML", () => {
  const value = async (attribute: string) =>
    valuesOf(await readTable(log(trace("A", event("a", attribute)))), "k")[0];

  test.each([
    [
      "entities",
      '<string key="k" value="a &amp; b &lt;c&gt; &quot;d&quot; &apos;e&apos;"/>',
      `a & b <c> "d" 'e'`,
    ],
    ["numeric references", '<string key="k" value="&#x101;&#257;&#128512;"/>', "āā😀"],
    [
      "unknown entities as written",
      '<string key="k" value="&nbsp;&#xFFFFFF;x"/>',
      "&nbsp;&#xFFFFFF;x",
    ],
    ["single quotes", "<string key='k' value='say \"x\"'/>", 'say "x"'],
    ["blanks and line ends in tags", '<string\n\tkey = "k"\n value = "v" />', "v"],
    ["line ends in values", '<string key="k" value="a\r\nb\tc"/>', "a b c"],
    ["attributes in another order", '<string value="v" key="k"/>', "v"],
    ["tags that do not close themselves", '<string key="k" value="v"></string>', "v"],
    ["keys with entities", '<string key="&#107;" value="v"/>', "v"],
    ["letters beyond ASCII", '<string key="k" value="Šķūnis"/>', "Šķūnis"],
    ["comments with tags in them", '<!-- <event> --><string key="k" value="v"/>', "v"],
    ["sections of characters", '<![CDATA[ <event> ]]><string key="k" value="v"/>', "v"],
    ["instructions", '<?pi <event> ?><string key="k" value="v"/>', "v"],
    ["greater-than signs in values", '<string key="k" value="a>b"/>', "a>b"],
  ])("%s", async (_, attribute, expected) => {
    expect(await value(attribute)).toBe(expected);
  });

  test("prefixes on tags are let go", async () => {
    const text = log(trace("A", event("a"))).replace(/<(\/?)(\w)/g, "<$1x:$2");
    expect((await readTable(text.replace("<?x:xml", "<?xml"))).rowCount).toBe(1);
  });

  test("a document type is passed over, one that makes entities is refused", async () => {
    const body = log(trace("A", event("a"))).slice(39);
    expect(
      (await readTable(`<!DOCTYPE log SYSTEM "log.dtd" [ <!-- x --> ]>${body}`)).rowCount,
    ).toBe(1);
    expect(await readCode(`<!DOCTYPE log [ <!ENTITY a "aaaa"> ]>${body}`)).toBe("read.xml");
  });

  test.each(["iso-8859-13", "windows-1257"])(
    "the declared encoding %s is used",
    async (encoding) => {
      const text = log(trace("A", event("xx"))).replace("UTF-8", encoding);
      const bytes = new TextEncoder().encode(text);
      const at = text.indexOf("xx");
      bytes.set([0xe2, 0xd0], at);
      expect(valuesOf(await readTable(bytes), "concept:name")).toEqual(["āŠ"]);
    },
  );

  test("UTF-16 is told by its mark", async () => {
    const text = `\ufeff${log(trace("A", event("ā")))}`;
    const bytes = Uint8Array.from(
      [...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    );
    expect(valuesOf(await readTable(bytes), "concept:name")).toEqual(["ā"]);
  });

  test("an encoding nobody knows is an error", async () => {
    expect(await readCode('<?xml version="1.0" encoding="klingon"?><log/>')).toBe("read.encoding");
  });
});

describe("damage", () => {
  test("in one event costs that event; the rest is read", async () => {
    const broken = event("b").replace('value="b"', "value=b");
    const table = await readTable(
      log(trace("A", event("a"), broken, event("c")), trace("B", event("d"))),
    );
    expect(valuesOf(table, "concept:name")).toEqual(["a", "c", "d"]);
    expect(valuesOf(table, "case:concept:name")).toEqual(["A", "A", "B"]);
    expect(table.unreadableRows.map((row) => [row.rowNumber, row.code])).toEqual([
      [2, "row.damaged"],
    ]);
    expect(table.warnings).toEqual([{ code: "xes.damaged", detail: { line: 3 } }]);
  });

  test("by an early end keeps every event that is whole", async () => {
    const whole = log(trace("A", event("a"), event("b"), event("c")));
    const cut = whole.slice(0, whole.indexOf('value="c"'));
    const table = await readTable(cut);
    expect(valuesOf(table, "concept:name")).toEqual(["a", "b"]);
    expect(table.unreadableRows).toHaveLength(1);
    expect(codes(table)).toEqual(["xes.damaged"]);
  });

  test("by an early end of its gzip layer keeps what can be unpacked", async () => {
    const traces = Array.from({ length: 4000 }, (_, c) =>
      trace(`case ${c * 7919}`, event(`a${c % 17}`)),
    );
    const packed = gzipSync(log(...traces));
    const table = await readTable(packed.subarray(0, Math.floor(packed.length * 0.7)));
    expect(table.rowCount).toBeGreaterThan(1000);
    expect(valuesOf(table, "case:concept:name")[999]).toBe(`case ${999 * 7919}`);
    expect(codes(table)).toContain("file.truncated");
    expect(codes(table)).toContain("xes.damaged");
  });

  test("before the first event is an error with its line", async () => {
    const text = '<log>\n<trace>\n<string key=name value="x"/>';
    const result = await readEventTable(bytesSource("x", new TextEncoder().encode(text)));
    expect(result).toEqual({
      ok: false,
      error: { code: "read.xml", detail: {}, line: 3, column: 1 },
    });
  });
});

const names = fc.string({
  unit: fc.constantFrom("a", "ž", "&", "<", '"', "'", " ", "\t", "😀"),
  maxLength: 6,
});
const escaped = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\t", "&#9;");
const logs = fc.array(
  fc.record({
    name: names,
    attributes: fc.dictionary(fc.constantFrom("p", "q"), names),
    events: fc.array(fc.dictionary(fc.constantFrom("x", "y", "concept:name"), names), {
      maxLength: 4,
    }),
  }),
  { maxLength: 5 },
);

const printed = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes)
    .map(([key, value]) => `<string key="${key}" value="${escaped(value)}"/>`)
    .join("");

/** Events by a general parser: the slow plain way. */
function eventsBySaxes(text: string): Record<string, string>[] {
  const parser = new SaxesParser();
  const rows: Record<string, string>[] = [];
  let ofCase: Record<string, string> = {};
  let ofEvent: Record<string, string> | null = null;
  parser.on("opentag", (tag) => {
    const { key, value } = tag.attributes as Record<string, string>;
    if (tag.name === "trace") ofCase = {};
    else if (tag.name === "event") ofEvent = {};
    else if (key !== undefined && ofEvent) ofEvent[key] = value ?? "";
    else if (key !== undefined) ofCase[`case:${key}`] = value ?? "";
  });
  parser.on("closetag", (tag) => {
    if (tag.name !== "event" || !ofEvent) return;
    rows.push({ ...ofCase, ...ofEvent });
    ofEvent = null;
  });
  parser.write(text).close();
  return rows;
}

test("any log says what a general parser finds in it", () =>
  fc.assert(
    fc.asyncProperty(logs, async (traces) => {
      const text = log(
        ...traces.map(
          (one) =>
            `<trace>${printed({ "concept:name": one.name || "t", ...one.attributes })}${one.events
              .map((attributes) => `<event>${printed(attributes)}</event>`)
              .join("\n")}</trace>`,
        ),
      );
      const expected = eventsBySaxes(text);
      if (expected.length === 0) {
        expect(await readCode(text)).toBe("read.empty");
        return;
      }
      const table = await readTable(text);
      expect(table.rowCount).toBe(expected.length);
      for (const column of table.columns) {
        const found = expected.map((row) => row[column.name]?.trim() || null);
        const named =
          column.name === "case:concept:name"
            ? valuesOf(table, column.name).map((v) => (/^trace \d+$/.test(String(v)) ? null : v))
            : valuesOf(table, column.name);
        expect(named).toEqual(found);
      }
    }),
    { numRuns: 200 },
  ));

const base = log(
  trace("A", event("a"), event("b", '<int key="n" value="5"/>')),
  trace("B", event("c")),
);

test("a log with bytes changed, lost or added is read or refused, whole or in pieces alike", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.tuple(
          fc.nat(base.length - 1),
          fc.constantFrom("<", ">", '"', "/", "", "x", "<event>", "</trace>", "\n"),
        ),
        { minLength: 1, maxLength: 4 },
      ),
      fc.integer({ min: 1, max: 7 }),
      async (edits, chunkBytes) => {
        let text = base;
        for (const [at, put] of edits) text = text.slice(0, at) + put + text.slice(at + 1);
        const bytes = new TextEncoder().encode(text);
        const read = (size: number) =>
          readEventTable(bytesSource("x", bytes, size), { format: "xes" });
        const whole = await read(1 << 20);
        const pieces = await read(chunkBytes);
        expect(pieces.ok).toBe(whole.ok);
        if (whole.ok && pieces.ok) {
          expect(plainTable(pieces.value)).toEqual(plainTable(whole.value));
          const rows = [
            ...whole.value.rowNumber,
            ...whole.value.unreadableRows.map((row) => row.rowNumber),
          ];
          expect(new Set(rows).size).toBe(rows.length);
        } else {
          expect(pieces).toEqual(whole);
        }
      },
    ),
    { numRuns: 300 },
  ));

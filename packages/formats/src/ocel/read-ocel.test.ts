import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { readEventTable } from "../read-event-table.ts";
import { bytesSource } from "../source/byte-source.ts";
import { openSqlite } from "./sqlite-file.ts";

// Two orders share a delivery; order 1 has two items.
const relate = (...ids: readonly string[]) =>
  ids.map((objectId) => ({ objectId, qualifier: "of" }));
const log = {
  objectTypes: [
    { name: "order", attributes: [{ name: "price", type: "float" }] },
    { name: "item", attributes: [] },
  ],
  eventTypes: [{ name: "place", attributes: [] }],
  objects: [
    {
      id: "o1",
      type: "order",
      attributes: [
        { name: "price", time: "2026-01-02T00:00:00Z", value: 7.5 },
        { name: "price", time: "1970-01-01T00:00:00Z", value: 5 },
      ],
    },
    {
      id: "o2",
      type: "order",
      attributes: [{ name: "price", time: "1970-01-01T00:00:00Z", value: 9 }],
    },
    { id: "i1", type: "item" },
    { id: "i2", type: "item" },
    { id: "i3", type: "item" },
  ],
  events: [
    {
      id: "e1",
      type: "place",
      time: "2026-01-05T08:00:00Z",
      attributes: [{ name: "channel", value: "web" }],
      relationships: relate("o1", "i1", "i2"),
    },
    { id: "e2", type: "place", time: "2026-01-05T09:00:00Z", relationships: relate("o2", "i3") },
    { id: "e3", type: "pick", time: "2026-01-06T08:00:00Z", relationships: relate("i1", "o1") },
    { id: "e4", type: "pick", time: "2026-01-06T09:00:00Z", relationships: relate("i2", "o1") },
    {
      id: "e5",
      type: "deliver",
      time: "2026-01-07T08:00:00Z",
      relationships: relate("o1", "o2", "o2", "gone"),
    },
    { id: "e6", type: "count", time: "2026-01-08T08:00:00Z", relationships: relate("i3") },
  ],
};
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

async function read(bytes: Uint8Array, objectType?: string) {
  const result = await readEventTable(bytesSource("orders.jsonocel", bytes), { objectType });
  if (!result.ok) throw new Error(`${result.error.code} ${JSON.stringify(result.error.detail)}`);
  return result.value;
}

async function codeOf(bytes: Uint8Array, objectType?: string) {
  const result = await readEventTable(bytesSource("x", bytes), { objectType });
  return result.ok ? null : result.error.code;
}

/** The same log in SQLite, as the standard lays it out, by another writer of that format. */
function asDatabase(pageSize: number, notes = ""): Uint8Array {
  const path = join(mkdtempSync(join(tmpdir(), "ocel-")), "log.sqlite");
  const db = new DatabaseSync(path);
  db.exec(`pragma page_size = ${pageSize};
    create table event (ocel_id TEXT, ocel_type TEXT, PRIMARY KEY (ocel_id));
    create table object (ocel_id TEXT, ocel_type TEXT);
    create table event_object (ocel_event_id TEXT, ocel_object_id TEXT, ocel_qualifier TEXT);
    create table event_map_type (ocel_type TEXT, ocel_type_map TEXT);
    create table object_map_type (ocel_type TEXT, ocel_type_map TEXT);
    create table event_Any ("ocel_id" TEXT, "ocel_time" TIMESTAMP, "channel" TEXT, notes TEXT);
    create table object_Order (ocel_id TEXT, ocel_time TIMESTAMP, price REAL, ocel_changed_field TEXT);
    create table object_Item (ocel_id TEXT, ocel_time TIMESTAMP);`);
  const put = (table: string, ...rows: (string | number | null)[][]) => {
    for (const row of rows) {
      db.prepare(`insert into ${table} values (${row.map(() => "?").join(",")})`).run(...row);
    }
  };
  put("event_map_type", ["place", "Any"]);
  put("object_map_type", ["order", "Order"], ["item", "Item"]);
  for (const { id, type, attributes } of log.objects) {
    put("object", [id, type]);
    for (const { time, value } of attributes ?? []) put("object_Order", [id, time, value, null]);
  }
  for (const { id, type, time, attributes, relationships } of log.events) {
    put("event", [id, type]);
    put("event_Any", [id, time, attributes?.[0]?.value ?? null, notes === "" ? null : notes]);
    for (const { objectId } of relationships) put("event_object", [id, objectId, "of"]);
  }
  db.close();
  return readFileSync(path);
}

describe.each([
  ["JSON", () => bytesOf(log)],
  ["SQLite", () => asDatabase(4096)],
  ["SQLite with small pages and long texts", () => asDatabase(512, "long ".repeat(900))],
])("an object log in %s", (_, bytes) => {
  it("becomes one row for each event and order", async () => {
    const table = await read(bytes(), "order");
    expect(table.rowCount).toBe(6);
    const texts = (name: string) => {
      const column = table.columns.find((one) => one.name === name);
      if (column?.kind !== "text") throw new Error(`no text ${name}`);
      return Array.from(column.codes, (code) => column.values[code] ?? "");
    };
    expect(texts("case:concept:name")).toEqual(["o1", "o2", "o1", "o1", "o1", "o2"]);
    expect(texts("concept:name")).toEqual(["place", "place", "pick", "pick", "deliver", "deliver"]);
    expect(texts("item")).toEqual(["i1, i2", "i3", "i1", "i2", "", ""]);
    const price = table.columns.find(({ name }) => name === "case:price");
    expect(price?.kind === "number" && [...price.values]).toEqual([7.5, 9, 7.5, 7.5, 7.5, 9]);
    const time = table.columns.find(({ name }) => name === "time:timestamp");
    expect(time?.kind === "instant" && time.wallMs[0]).toBe(Date.UTC(2026, 0, 5, 8));
    expect(time?.kind === "instant" && time.offsetMinutes[0]).toBe(0);
  });

  it("says what is duplicated, shared, left out and repeated by each kind", async () => {
    const { reading } = await read(bytes());
    if (reading?.kind !== "ocel") throw new Error("not read as an object log");
    expect(reading.objectType).toBe("order");
    expect(reading.types.find(({ name }) => name === "order")).toEqual({
      name: "order",
      objects: 2,
      cases: 2,
      events: 5,
      eventsOf: 6,
      rows: 6,
      sharedEvents: 1,
      mostObjects: 2,
      // Of order 1: place, pick, deliver; of order 2: place, deliver. Only the pick is repeated.
      repeatedShare: 1 / 5,
    });
    expect(reading.types.find(({ name }) => name === "item")).toMatchObject({
      cases: 3,
      events: 5,
      rows: 6,
      sharedEvents: 1,
    });
  });
});

describe("what is no such log", () => {
  it("is named: damaged, without lists, of another kind, or without the kind of object asked for", async () => {
    expect(await codeOf(new TextEncoder().encode('{"objectTypes": [], "events": '))).toBe(
      "read.object-log",
    );
    expect(await codeOf(bytesOf({ objectTypes: [], events: 1 }))).toBe("read.object-log");
    expect(await codeOf(bytesOf({ objectTypes: [], events: [], objects: [] }))).toBe("read.empty");
    expect(await codeOf(bytesOf(log), "parcel")).toBe("read.object-type");
    const whole = asDatabase(512);
    expect(await codeOf(whole.subarray(0, 2048))).toBe("read.object-log");
    expect(await codeOf(whole.subarray(0, 60))).toBe("read.object-log");
    const loop = whole.slice();
    loop.fill(0xff, 100, 140);
    expect(await codeOf(loop)).toBe("read.object-log");
  });

  it("is a database of something else", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "ocel-")), "other.sqlite");
    const db = new DatabaseSync(path);
    db.exec("create table people (id integer primary key, [full name] text, 'x,y' real)");
    db.exec("insert into people values (7, 'Anna', -2.5), (-300000, 'ž', 1)");
    db.close();
    const bytes = readFileSync(path);
    expect(await codeOf(bytes)).toBe("read.not-a-log");
    expect(
      openSqlite(bytes)
        .rowsOf("people")
        .find((row) => row["id"] === 7),
    ).toEqual({ id: 7, "full name": "Anna", "x,y": -2.5 });
    expect(openSqlite(bytes).rowsOf("none")).toEqual([]);
  });
});

import { gzipSync } from "node:zlib";
import { gunzip } from "../../packages/cli/src/input/gunzip.ts";
import { type ByteSource, readEventTable } from "../../packages/formats/src/index.ts";
import { type BenchRow, medianMs } from "./table.ts";

const CSV_EVENTS = 1_000_000;
const XES_EVENTS = 262_200;
const ACTIVITIES = [
  "Saņemts iesniegums",
  "Check completeness",
  "Request documents",
  "Assess",
  "Decide",
  "Notify applicant",
  "Archive",
  "Gauta paraiška",
];

/** Reading a million rows of CSV, and a gzipped XES log of 71 MB. */
export async function rows(): Promise<BenchRow[]> {
  const csv = makeCsv();
  const xes = makeXes();
  const packed = gzipSync(xes);
  return [
    await measure("CSV, 1 M events, types sniffed, rows checked", csv, csv, CSV_EVENTS, "≤ 0.7 s"),
    await measure("XES, 262,200 events, gunzip included", xes, packed, XES_EVENTS, "≤ 1.0 s"),
  ];
}

async function measure(
  what: string,
  plain: Uint8Array,
  packed: Uint8Array,
  events: number,
  target: string,
): Promise<BenchRow> {
  const blob = new Blob([packed as Uint8Array<ArrayBuffer>]);
  const source: ByteSource = { name: what, size: blob.size, stream: () => blob.stream() };
  const ms = await medianMs(5, async () => {
    const table = await readEventTable(source, { gunzip });
    if (!table.ok || table.value.rowCount !== events) throw new Error(`${what}: not all was read`);
  });
  const touchMs = await medianMs(5, () => touch(plain));
  const megabytes = plain.length / 1e6;
  const speed = (time: number) => `${Math.round(megabytes / (time / 1000))} MB/s`;
  return {
    work: `${what} (${Math.round(megabytes)} MB)`,
    measured: `${(ms / 1000).toFixed(2)} s, ${speed(ms)}`,
    limit: `every byte touched: ${(touchMs / 1000).toFixed(2)} s, ${speed(touchMs)}`,
    target,
  };
}

/** The least any reader must do: look at each byte once. */
function touch(bytes: Uint8Array): number {
  let sum = 0;
  for (let p = 0; p < bytes.length; p++) sum = (sum + (bytes[p] as number)) | 0;
  return sum;
}

interface MadeEvent {
  readonly caseName: string;
  readonly activity: string;
  readonly iso: string;
  readonly resource: string;
  readonly cost: number;
}

/** Cases of three to ten events, handed out in order; the same at every run. */
function* madeEvents(count: number): Generator<MadeEvent> {
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  let made = 0;
  for (let c = 0; made < count; c++) {
    let atMs = Date.UTC(2020, 0) + c * 600_000;
    const length = 3 + Math.floor(next() * 8);
    for (let i = 0; i < length && made < count; i++, made++) {
      atMs += Math.floor(next() * 3 * 86_400_000);
      yield {
        caseName: `C${c}`,
        activity: ACTIVITIES[Math.floor(next() * ACTIVITIES.length)] as string,
        iso: new Date(atMs).toISOString(),
        resource: `R${Math.floor(next() * 60)}`,
        cost: Math.floor(next() * 100),
      };
    }
  }
}

function makeCsv(): Uint8Array {
  const lines = ["case_id,activity,timestamp,resource,cost"];
  for (const { caseName, activity, iso, resource, cost } of madeEvents(CSV_EVENTS)) {
    const at = iso.slice(0, 16).replace("T", " ");
    lines.push(`${caseName},${activity},${at},${resource},${cost}`);
  }
  return new TextEncoder().encode(`${lines.join("\n")}\n`);
}

function makeXes(): Uint8Array {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<log>"];
  let open = "";
  for (const { caseName, activity, iso, resource, cost } of madeEvents(XES_EVENTS)) {
    if (caseName !== open) {
      if (open !== "") lines.push("\t</trace>");
      lines.push("\t<trace>", `\t\t<string key="concept:name" value="${caseName}"/>`);
      open = caseName;
    }
    lines.push(
      "\t\t<event>",
      `\t\t\t<string key="concept:name" value="${activity}"/>`,
      '\t\t\t<string key="lifecycle:transition" value="complete"/>',
      `\t\t\t<string key="org:resource" value="${resource}"/>`,
      `\t\t\t<date key="time:timestamp" value="${iso.replace("Z", "+02:00")}"/>`,
      `\t\t\t<int key="cost" value="${cost}"/>`,
      "\t\t</event>",
    );
  }
  lines.push("\t</trace>", "</log>");
  return new TextEncoder().encode(`${lines.join("\n")}\n`);
}

import type { AttributeColumn, EventLog } from "@talka/engine";
import { joinBytes } from "../bytes/join-bytes.ts";
import { escapeXml } from "../xml/escape-xml.ts";

const LINES_A_PIECE = 8192;

/**
 * A log as XES: cases as traces with their attributes, events with name, end, and where known
 * start (`start_timestamp`), resource and role, then their attributes. Instants are written in UTC.
 * What XES has no word for (precision, zone, ties) is left out.
 *
 * @see IEEE 1849-2016.
 */
export function writeXes(log: EventLog): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let lines: string[] = [...HEAD];
  const flush = () => {
    pieces.push(encoder.encode(`${lines.join("\n")}\n`));
    lines = [];
  };
  const activities = log.activityNames.map(escapeXml);
  const resources = log.resourceNames.map(escapeXml);
  const roles = log.roleNames.map(escapeXml);
  const caseWriters = log.caseAttributes.map(attributeWriter);
  const eventWriters = log.eventAttributes.map(attributeWriter);
  for (let c = 0; c + 1 < log.caseStart.length; c++) {
    lines.push("<trace>", text("concept:name", escapeXml(log.caseIds[c]!)));
    for (const write of caseWriters) write(c, lines);
    for (let i = log.caseStart[c]!; i < log.caseStart[c + 1]!; i++) {
      lines.push("<event>", text("concept:name", activities[log.activity[i]!]!));
      date("time:timestamp", log.endAtMs[i]!, lines);
      if (log.startAtMs) date("start_timestamp", log.startAtMs[i]!, lines);
      if (log.resource && log.resource[i]! >= 0) {
        lines.push(text("org:resource", resources[log.resource[i]!]!));
      }
      if (log.role && log.role[i]! >= 0) lines.push(text("org:role", roles[log.role[i]!]!));
      for (const write of eventWriters) write(i, lines);
      lines.push("</event>");
    }
    lines.push("</trace>");
    if (lines.length > LINES_A_PIECE) flush();
  }
  lines.push("</log>");
  flush();
  return joinBytes(pieces);
}

const HEAD: readonly string[] = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<log xes.version="1849-2016" xes.features="" xmlns="http://www.xes-standard.org/">',
  '<extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>',
  '<extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>',
  '<extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>',
  '<classifier name="Activity" keys="concept:name"/>',
];

type WriteAttribute = (index: number, lines: string[]) => void;

function attributeWriter(column: AttributeColumn): WriteAttribute {
  const key = escapeXml(column.name);
  if (column.kind === "instant") return (k, lines) => date(key, column.values[k]!, lines);
  if (column.kind === "number") {
    return (k, lines) => {
      const value = column.values[k]!;
      if (!Number.isNaN(value)) lines.push(`<float key="${key}" value="${value}"/>`);
    };
  }
  const values = column.values.map(escapeXml);
  return (k, lines) => {
    const code = column.codes[k]!;
    if (code >= 0) lines.push(text(key, values[code]!));
  };
}

function text(key: string, value: string): string {
  return `<string key="${key}" value="${value}"/>`;
}

function date(key: string, atMs: number, lines: string[]): void {
  if (Number.isNaN(atMs)) return;
  const iso = new Date(atMs).toISOString().replace("Z", "+00:00");
  lines.push(`<date key="${key}" value="${iso}"/>`);
}

import type { PetriNet } from "@talka/engine";
import { escapeXml } from "../xml/escape-xml.ts";

/**
 * A net as PNML (ISO/IEC 15909-2, place/transition nets) with its first and last marking. Silent
 * transitions have no name and are marked invisible, as other process mining tools expect.
 */
export function writePnml(net: PetriNet, name = ""): string {
  const tokens = (count: number) =>
    count === 0 ? "" : `<initialMarking><text>${count}</text></initialMarking>`;
  const places = Array.from(
    net.initialMarking,
    (count, p) => `      <place id="p${p}">${tokens(count)}</place>`,
  );
  const transitions = net.transitions.map(({ activity }, t) => {
    const inside =
      activity < 0
        ? '<toolspecific tool="ProM" version="6.4" activity="$invisible$"/>'
        : `<name><text>${escapeXml(net.activityNames[activity] ?? "")}</text></name>`;
    return `      <transition id="t${t}">${inside}</transition>`;
  });
  const arcs = net.transitions.flatMap(({ inputs, outputs }, t) => [
    ...inputs.map((p) => [`p${p}`, `t${t}`] as const),
    ...outputs.map((p) => [`t${t}`, `p${p}`] as const),
  ]);
  const last = Array.from(net.finalMarking, (count, p) => ({ count, p }))
    .filter(({ count }) => count > 0)
    .map(({ count, p }) => `        <place idref="p${p}"><text>${count}</text></place>`);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<pnml xmlns="http://www.pnml.org/version-2009/grammar/pnml">',
    '  <net id="net" type="http://www.pnml.org/version-2009/grammar/ptnet">',
    `    <name><text>${escapeXml(name)}</text></name>`,
    '    <page id="page">',
    ...places,
    ...transitions,
    ...arcs.map(([from, to], k) => `      <arc id="a${k}" source="${from}" target="${to}"/>`),
    "    </page>",
    "    <finalmarkings>",
    "      <marking>",
    ...last,
    "      </marking>",
    "    </finalmarkings>",
    "  </net>",
    "</pnml>",
  ];
  return `${lines.join("\n")}\n`;
}

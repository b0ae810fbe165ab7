import { describe, expect, test } from "vitest";
import { readPnml } from "./read-pnml.ts";

const net = (body: string) =>
  new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?><pnml><net id="n" type="x"><page id="p">${body}</page></net></pnml>`,
  );
const place = (id: string, inside = "") => `<place id="${id}">${inside}</place>`;
const step = (id: string, name: string, inside = "") =>
  `<transition id="${id}"><name><text>${name}</text></name>${inside}</transition>`;
const arc = (source: string, target: string, inside = "") =>
  `<arc id="${source}-${target}" source="${source}" target="${target}">${inside}</arc>`;

describe("a PNML file", () => {
  test("gives its net, silent steps, weights and names with entities", () => {
    const body = [
      place("i"),
      place("m"),
      place("o"),
      step("t", "Pieņemt &amp; reģistrēt"),
      step("s", "skip", '<toolspecific tool="ProM" activity="$invisible$"/>'),
      arc("i", "t"),
      arc("t", "m", "<inscription><text>2</text></inscription>"),
      arc("m", "s", "<inscription><text>2</text></inscription>"),
      arc("s", "o"),
    ].join("");
    expect(readPnml(net(body))).toEqual({
      ok: true,
      value: {
        activityNames: ["Pieņemt & reģistrēt"],
        placeCount: 3,
        transitions: [
          { activity: 0, inputs: [0], outputs: [1, 1], elementId: "t" },
          { activity: -1, inputs: [1, 1], outputs: [2], elementId: "s" },
        ],
        initialMarking: Uint8Array.of(1, 0, 0),
        finalMarking: Uint8Array.of(0, 0, 1),
      },
    });
  });

  test("keeps the markings it gives", () => {
    const marked = "<initialMarking><text>2</text></initialMarking>";
    const final =
      '<finalmarkings><marking><place idref="a"><text>1</text></place></marking></finalmarkings>';
    const body = place("a", marked) + step("t", "x") + arc("a", "t") + arc("t", "a") + final;
    const read = readPnml(net(body));
    expect(read).toMatchObject({
      ok: true,
      value: { initialMarking: Uint8Array.of(2), finalMarking: Uint8Array.of(1) },
    });
  });

  test.each([
    ["pnml.xml", "<place id='a'></net>"],
    ["pnml.no-net", place("a")],
    ["pnml.unknown-node", place("a") + step("t", "x") + arc("a", "u")],
    ["pnml.unknown-node", place("a") + place("b") + step("t", "x") + arc("a", "b")],
    ["pnml.no-start", place("a") + step("t", "x") + arc("a", "t") + arc("t", "a")],
    [
      "pnml.no-end",
      place("a") +
        place("b") +
        place("c") +
        step("t", "x") +
        arc("a", "t") +
        arc("t", "b") +
        arc("t", "c"),
    ],
    [
      "pnml.number",
      place("a", "<initialMarking><text>-1</text></initialMarking>") + step("t", "x"),
    ],
  ])("is refused with %s", (code, body) => {
    expect(readPnml(net(body))).toMatchObject({ ok: false, error: { code } });
  });

  test("that is no XML is refused", () => {
    expect(readPnml(new TextEncoder().encode("pk<"))).toMatchObject({
      ok: false,
      error: { code: "pnml.xml" },
    });
  });
});

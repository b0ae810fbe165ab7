import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readConfig, settingNames } from "./config.ts";

test("without any setting, Talka listens on this computer only, with the demo and its own database", () => {
  const config = readConfig({});
  expect(config).toMatchObject({
    ok: true,
    value: { port: 4310, host: "127.0.0.1", demo: true, databaseUrl: null, onLoopback: true },
  });
});

test("with a database of one's own choice the demo is off unless asked for", () => {
  const url = "postgres://talka@db.example.lv/talka";
  expect(readConfig({ DATABASE_URL: url })).toMatchObject({ value: { demo: false } });
  expect(readConfig({ DATABASE_URL: url, TALKA_DEMO: "on" })).toMatchObject({
    value: { demo: true },
  });
});

test.each([
  ["TALKA_PORT", "eighty"],
  ["TALKA_PORT", "65536"],
  ["TALKA_DEMO", "yes"],
  ["TALKA_LOG_LEVEL", "loud"],
  ["TALKA_BASE_URL", "talka.example.lv"],
  ["TALKA_MAX_LOG_BYTES", "0"],
  ["TALKA_PROT", "4310"],
  ["DATABASE_URL", "mysql://db"],
])("%s=%s is refused by name", (name, value) => {
  const config = readConfig({ [name]: value });
  expect(config).toMatchObject({ ok: false, error: [{ name }] });
});

test("every setting is described in the reference", () => {
  const path = new URL("../../../docs/reference/settings.md", import.meta.url);
  const text = readFileSync(path, "utf8");
  expect(settingNames.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

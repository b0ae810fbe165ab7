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

const mail = {
  TALKA_SMTP_URL: "smtp://talka:secret@mail.example.lv:587",
  TALKA_MAIL_FROM: "talka@example.lv",
  TALKA_BASE_URL: "https://talka.example.lv",
};

test("e-mail is sent where its server, its sender and the address of Talka are known", () => {
  expect(readConfig({})).toMatchObject({ value: { mail: null } });
  expect(readConfig(mail)).toMatchObject({
    value: { mail: { smtpUrl: mail.TALKA_SMTP_URL, from: "talka@example.lv" } },
  });
});

test.each([
  [{ ...mail, TALKA_SMTP_URL: "https://mail.example.lv" }, "TALKA_SMTP_URL"],
  [{ ...mail, TALKA_MAIL_FROM: "talka" }, "TALKA_MAIL_FROM"],
  [{ ...mail, TALKA_MAIL_FROM: "" }, "TALKA_MAIL_FROM"],
  [{ ...mail, TALKA_SMTP_URL: "" }, "TALKA_SMTP_URL"],
  [{ ...mail, TALKA_BASE_URL: "" }, "TALKA_BASE_URL"],
])("settings of e-mail that cannot be used together are refused by name: %#", (env, name) => {
  const config = readConfig(env);
  expect(config).toMatchObject({ ok: false, error: [{ name }] });
  expect(JSON.stringify(config)).not.toContain("secret");
});

test("every setting is described in the reference", () => {
  const path = new URL("../../../docs/reference/settings.md", import.meta.url);
  const text = readFileSync(path, "utf8");
  expect(settingNames.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

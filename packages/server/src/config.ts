import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { failed, ok, type Result } from "@talka/engine";
import { z } from "zod";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const loopbackHosts = new Set(["127.0.0.1", "localhost", "::1"]);

/** Settings as the server uses them. Each is described in docs/reference/settings.md. */
export interface Config {
  readonly dataFolder: string;
  readonly port: number;
  readonly host: string;
  /** `null`: a PostgreSQL of our own. */
  readonly databaseUrl: string | null;
  readonly demo: boolean;
  readonly logLevel: string;
  /** `null`: whatever address the browser used. */
  readonly baseUrl: string | null;
  readonly trustedProxies: readonly string[];
  readonly maxLogBytes: number;
  readonly maxMaterialBytes: number;
  readonly signInsPerMinute: number;
  /** Only this computer can reach the server. */
  readonly onLoopback: boolean;
  /** `null`: no e-mail is sent. */
  readonly mail: MailConfig | null;
}

/** How e-mail leaves. */
export interface MailConfig {
  readonly smtpUrl: string;
  readonly from: string;
}

/** A setting that cannot be used, by its name. */
export interface SettingRefused {
  readonly name: string;
  readonly reason: string;
}

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, "must be a whole number")
    .transform(Number)
    .pipe(z.number().min(least, `must be at least ${least}`).max(most, `must be at most ${most}`));

const environment = z.object({
  TALKA_DATA: z.string().default(join(repository, "data")),
  TALKA_PORT: whole(0, 65_535).default(4310),
  TALKA_HOST: z.string().default("127.0.0.1"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must begin with postgres://")
    .optional(),
  TALKA_DEMO: z.enum(["on", "off"], "must be on or off").optional(),
  TALKA_LOG_LEVEL: z
    .enum(
      ["fatal", "error", "warn", "info", "debug", "silent"],
      "must be fatal, error, warn, info, debug or silent",
    )
    .default("warn"),
  TALKA_BASE_URL: z
    .url({ protocol: /^https?$/, error: "must be an address like https://talka.example.lv" })
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  TALKA_TRUST_PROXY: z.string().default(""),
  TALKA_MAX_LOG_BYTES: whole(1, 1e12).default(1_073_741_824),
  TALKA_MAX_MATERIAL_BYTES: whole(1, 1e12).default(200_000_000),
  TALKA_SIGN_INS_PER_MINUTE: whole(1, 1e6).default(10),
  TALKA_SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: "must be an address like smtp://mail.example.lv:587" })
    .optional(),
  TALKA_MAIL_FROM: z
    .string()
    .regex(/^[^\s@<>"]+@[^\s@<>"]+$/, "must be an e-mail address")
    .optional(),
});

/** E-mail needs all three: a server, a sender, and the address its links lead to. */
function missingForMail(values: z.output<typeof environment>): readonly SettingRefused[] {
  const { TALKA_SMTP_URL: smtp, TALKA_MAIL_FROM: from, TALKA_BASE_URL: base } = values;
  if (smtp === undefined && from === undefined) return [];
  const needed = { TALKA_SMTP_URL: smtp, TALKA_MAIL_FROM: from, TALKA_BASE_URL: base };
  return Object.entries(needed)
    .filter(([, value]) => value === undefined)
    .map(([name]) => ({ name, reason: "is needed for sending e-mail" }));
}

/** The names of all settings, for the reference and for naming a misspelt one. */
export const settingNames = Object.keys(environment.shape);

/** Reads the settings; a wrong value, and a `TALKA_` name that does not exist, is refused by name. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
): Result<Config, readonly SettingRefused[]> {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ""),
  );
  const unknown = Object.keys(given)
    .filter((name) => name.startsWith("TALKA_") && !settingNames.includes(name))
    .map((name) => ({ name, reason: `is no setting; there are ${settingNames.join(", ")}` }));
  const read = environment.safeParse(given);
  const wrong = (read.error?.issues ?? []).map((issue) => ({
    name: String(issue.path[0]),
    reason: issue.message,
  }));
  if (!read.success || unknown.length > 0) return failed([...wrong, ...unknown]);
  const values = read.data;
  const missing = missingForMail(values);
  if (missing.length > 0) return failed(missing);
  return ok({
    dataFolder: resolve(values.TALKA_DATA),
    port: values.TALKA_PORT,
    host: values.TALKA_HOST,
    databaseUrl: values.DATABASE_URL ?? null,
    demo: (values.TALKA_DEMO ?? (values.DATABASE_URL === undefined ? "on" : "off")) === "on",
    logLevel: values.TALKA_LOG_LEVEL,
    baseUrl: values.TALKA_BASE_URL ?? null,
    trustedProxies: values.TALKA_TRUST_PROXY.split(",")
      .map((address) => address.trim())
      .filter((address) => address !== ""),
    maxLogBytes: values.TALKA_MAX_LOG_BYTES,
    maxMaterialBytes: values.TALKA_MAX_MATERIAL_BYTES,
    signInsPerMinute: values.TALKA_SIGN_INS_PER_MINUTE,
    onLoopback: loopbackHosts.has(values.TALKA_HOST),
    mail:
      values.TALKA_SMTP_URL === undefined || values.TALKA_MAIL_FROM === undefined
        ? null
        : { smtpUrl: values.TALKA_SMTP_URL, from: values.TALKA_MAIL_FROM },
  });
}

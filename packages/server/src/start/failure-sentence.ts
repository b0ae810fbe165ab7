import type { DatabaseFailure, DatabaseNotice, FolderInUse } from "@talka/storage";
import type { SettingRefused } from "../config.ts";

/** Why the server did not start, for whoever started it: what is wrong, and what to do. */
export type StartFailure =
  | FolderInUse
  | DatabaseFailure
  | { readonly code: "settings.refused"; readonly settings: readonly SettingRefused[] }
  | { readonly code: "port.taken"; readonly port: number }
  | { readonly code: "host.unknown"; readonly host: string }
  | { readonly code: "port.refused"; readonly port: number };

/** The sentence for a failure. */
export function failureSentence(failure: StartFailure): string {
  switch (failure.code) {
    case "settings.refused":
      return failure.settings.map(({ name, reason }) => `${name} ${reason}.`).join("\n");
    case "folder.in-use":
      return `Talka already runs on ${failure.folder} (process ${failure.pid}, port ${failure.port}). Stop it first, or choose another folder with TALKA_DATA.`;
    case "port.taken":
      return `Port ${failure.port} is taken by another program. Choose another one with TALKA_PORT.`;
    case "port.refused":
      return `This account may not listen on port ${failure.port}. Choose one above 1023 with TALKA_PORT.`;
    case "host.unknown":
      return `This computer has no address ${failure.host}. Choose another one with TALKA_HOST.`;
    case "database.binaries-missing":
      return `There is no PostgreSQL for ${failure.platform} among the packages. Install again without leaving out optional packages, or name a PostgreSQL server with DATABASE_URL.`;
    case "database.no-account":
      return "PostgreSQL does not run as root, and this computer has neither an account postgres nor nobody. Start Talka as an ordinary user, or name a PostgreSQL server with DATABASE_URL.";
    case "database.folder-closed":
      return `The account ${failure.account}, which runs PostgreSQL, cannot enter ${failure.folder}. Open the folders above it, or choose another folder with TALKA_DATA.`;
    case "database.settings-lost":
      return `${failure.file} is missing, and with it the password of the database. Put it back from your copy of the data folder.`;
    case "database.not-made":
      return `PostgreSQL could not make its files:\n${failure.log.trim()}`;
    case "database.not-started":
      return `PostgreSQL did not start:\n${failure.log.trim()}`;
    case "database.unreachable":
      return `PostgreSQL at ${failure.host} does not answer (${failure.reason}). Check DATABASE_URL.`;
    case "database.too-old":
      return `PostgreSQL ${failure.version} is too old: Talka needs 16 or newer.`;
    case "database.fsync-off":
      return "This PostgreSQL runs with fsync off and may lose what it acknowledged. Turn it on.";
  }
}

/** The sentence for something worth knowing about the start. */
export function noticeSentence(notice: DatabaseNotice): string {
  switch (notice.code) {
    case "database.elsewhere":
      return `The database lies in ${notice.folder}: the account that runs PostgreSQL cannot enter ${notice.insteadOf}.`;
    case "database.adopted":
      return `Took over the database that an earlier Talka left running (process ${notice.pid}).`;
    case "database.restarted":
      return `The database had ended and was started again (process ${notice.pid}).`;
  }
}

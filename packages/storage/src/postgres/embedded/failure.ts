/** Why the database is not there. `log` is the end of what PostgreSQL itself said. */
export type DatabaseFailure =
  | { readonly code: "database.binaries-missing"; readonly platform: string }
  | {
      readonly code: "database.folder-closed";
      readonly folder: string;
      readonly account: string;
    }
  | { readonly code: "database.no-account" }
  /** The database is there, but the file with its password is not. */
  | { readonly code: "database.settings-lost"; readonly file: string }
  | { readonly code: "database.not-made"; readonly log: string }
  | { readonly code: "database.not-started"; readonly log: string }
  | { readonly code: "database.unreachable"; readonly host: string; readonly reason: string }
  | { readonly code: "database.too-old"; readonly version: string }
  | { readonly code: "database.fsync-off" };

/** Things about the start that whoever runs the server should know. */
export type DatabaseNotice =
  /** The files lie elsewhere, because the account that runs PostgreSQL cannot enter the folder. */
  | { readonly code: "database.elsewhere"; readonly folder: string; readonly insteadOf: string }
  /** A server left by a killed Talka was found running on this folder and is used on. */
  | { readonly code: "database.adopted"; readonly pid: number }
  /** The database was killed while Talka ran, and was started again. */
  | { readonly code: "database.restarted"; readonly pid: number };

/** Why the database is not there. `log` is the end of what PostgreSQL itself said. */
export type DatabaseFailure =
  | { readonly code: "database.binaries-missing"; readonly platform: string }
  | {
      readonly code: "database.folder-closed";
      readonly folder: string;
      readonly account: string;
    }
  | { readonly code: "database.no-account" }
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
  | { readonly code: "database.adopted"; readonly pid: number };

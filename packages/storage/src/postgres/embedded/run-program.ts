import type { Account } from "./choose-account.ts";

/** How PostgreSQL's programs are started: own account, own environment, no folder of ours. */
export function programOptions(account: Account | null) {
  const path = process.env["PATH"];
  const env: Record<string, string> = { LC_ALL: "C", TZ: "UTC" };
  if (path !== undefined) env["PATH"] = path;
  const root = process.env["SystemRoot"];
  if (root !== undefined) env["SystemRoot"] = root;
  return {
    cwd: "/",
    env,
    windowsHide: true,
    ...(account === null ? {} : { uid: account.uid, gid: account.gid }),
  };
}

/** A program of the folder by name. */
export function programPath(folder: string, name: string): string {
  return `${folder}/bin/${name}${process.platform === "win32" ? ".exe" : ""}`;
}

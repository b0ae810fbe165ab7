import { catalogue, type Locale, translator } from "@talka/report";

const reasons = catalogue({
  en: {
    ENOENT: "no such file or folder",
    EACCES: "no permission",
    EPERM: "no permission",
    EISDIR: "it is a folder",
    ENOTDIR: "a part of the path is no folder",
    ENOSPC: "the disk is full",
    EROFS: "the disk is read-only",
  },
  lv: {
    ENOENT: "nav tāda faila vai mapes",
    EACCES: "nav tiesību",
    EPERM: "nav tiesību",
    EISDIR: "tā ir mape",
    ENOTDIR: "ceļa daļa nav mape",
    ENOSPC: "disks ir pilns",
    EROFS: "disks ir tikai lasāms",
  },
  lt: {
    ENOENT: "nėra tokio failo ar aplanko",
    EACCES: "nėra teisių",
    EPERM: "nėra teisių",
    EISDIR: "tai aplankas",
    ENOTDIR: "kelio dalis nėra aplankas",
    ENOSPC: "diskas pilnas",
    EROFS: "diskas tik skaitomas",
  },
});

type Known = "ENOENT" | "EACCES" | "EPERM" | "EISDIR" | "ENOTDIR" | "ENOSPC" | "EROFS";

/** Why the operating system refused, in words; a code we have no words for stays as it is. */
export function systemReason(code: string, locale: Locale): string {
  return code in reasons.en ? translator(reasons, locale)(code as Known) : code;
}

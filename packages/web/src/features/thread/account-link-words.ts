import { catalogue } from "@talka/report";

/** For whoever is not signed in. */
export const accountLinkWords = catalogue({
  en: { signInFirst: "Sign in to follow the thread", signIn: "Sign in" },
  lv: { signInFirst: "Pierakstieties, lai sekotu pavedienam", signIn: "Pierakstīties" },
  lt: { signInFirst: "Prisijunkite, kad galėtumėte sekti giją", signIn: "Prisijungti" },
});

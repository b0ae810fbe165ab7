import type { Anonymity } from "@talka/meeting";
import { cardWords } from "../../../guest/words/card-words.ts";
import { useText } from "../../../ui/locale/locale-context.ts";

/** What participants are promised, word for word as it stands above the box they write in. */
export function usePromise(anonymity: Anonymity, fewPeople = false): string {
  const text = useText(cardWords);
  if (anonymity === "named") return text("named");
  const few = fewPeople ? ` ${text("promiseFew")}` : "";
  return `${text("promiseTitle")}. ${text("promise")}${few}`;
}

import { formatDay } from "@talka/report";
import { boardOf, groupName } from "../groups/board.ts";
import { useText } from "../parts/light-locale.ts";
import { useSession } from "../session/session-context.ts";
import { groupWords } from "../words/group-words.ts";
import { outcomeWords } from "../words/outcome-words.ts";

/** Names of organisations, groups and days as the reader reads them. */
export function useNames() {
  const { view, locale } = useSession();
  const text = useText(outcomeWords);
  const groupText = useText(groupWords);
  return {
    /** `null`: everyone. */
    organisation: (id: string | null) =>
      view.organisations.find((one) => one.id === id)?.name ?? text("everyone"),
    group: (id: string) => groupName(view, id, groupText, locale),
    day: (day: string) => formatDay(Date.parse(day), locale, "UTC"),
    /** Groups that have cards, as one chooses among them. */
    groups: boardOf(view)
      .filter(({ cards }) => cards.length > 0)
      .map(({ group }) => ({ id: group.id, name: groupName(view, group.id, groupText, locale) })),
  };
}

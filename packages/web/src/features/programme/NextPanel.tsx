import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { NextList } from "./NextList.tsx";
import { nextWords } from "./next-words.ts";
import { PROGRAMME } from "./use-programme.ts";

/** What waits for the own organisation, across its projects; nothing where nothing waits. */
export function NextPanel() {
  const text = useText(nextWords);
  const next = useQuery({
    queryKey: [PROGRAMME, "own-next"],
    queryFn: ({ signal }) => ask("getOwnNext", { signal }),
    staleTime: 0,
  });
  const page = next.data;
  if (page === undefined || page.items.length === 0) return null;
  return (
    <section aria-labelledby="waits" className={layout["section"]}>
      <h2 id="waits">{text("waits")}</h2>
      <NextList page={page} items={page.items} showProject />
    </section>
  );
}

import { readText } from "@talka/exchange";
import { formatDay } from "@talka/report";
import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { accessWords } from "./access-words.ts";

/** What is deleted by itself in the coming two months; nothing where nothing is. */
export function LeavingSection() {
  const text = useText(accessWords);
  const { locale } = useLocale();
  const home = useQuery({
    queryKey: ["home", "leaving"],
    queryFn: ({ signal }) => ask("getHome", { signal }),
    staleTime: 0,
  });
  const leaving = (home.data?.waiting ?? []).filter((one) => one.kind === "retention");
  if (leaving.length === 0) return null;
  return (
    <section id="leaving" aria-labelledby="leaving-title" className={layout["section"]}>
      <h2 id="leaving-title">{text("leaving")}</h2>
      <ul className={layout["list"]}>
        {leaving.map(({ title, on }) => {
          const name =
            typeof title === "string" || title === null ? title : readText(title, locale).text;
          const day = on === null ? "" : formatDay(Date.parse(on), locale, "UTC");
          return <li key={`${name} ${on}`}>{text("leavingLine", { name: name ?? "", day })}</li>;
        })}
      </ul>
    </section>
  );
}

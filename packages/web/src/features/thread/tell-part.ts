import type { ThreadPage, ThreadPart } from "@talka/contract";
import { readText } from "@talka/exchange";
import {
  type DrawnLink,
  type DrawnRecord,
  formatDay,
  joinList,
  type Locale,
  type Translate,
  type threadWords,
} from "@talka/report";

type Say = Translate<keyof (typeof threadWords)["en"] & string>;

/** The title of a part in the reader's language; where it is not open, where it is kept. */
export function partTitle({ access, title, place }: ThreadPart, say: Say, locale: Locale): string {
  if (access === "gone") return say("gone");
  const organisation = place.organisation.names[locale];
  if (title === null) return say("elsewhere", { organisation });
  return typeof title === "string" ? title : readText(title, locale).text;
}

/** Whose it is, by the name of its time: "Zilupes novads, today Ludzas novads". */
export function partPlace({ place }: ThreadPart, say: Say, locale: Locale): string {
  const name = place.organisation.names[locale];
  if (place.whose === "own") return name;
  if (place.whose === "formerly-own") return say("formerly", { name });
  const today = place.carriedOnBy.map((one) => one.names[locale]);
  if (today.length === 0) return name;
  return `${name}, ${say("today", { names: joinList(today, locale) })}`;
}

/** The state of a part in words; "" where it has none that is known. */
export function partState({ state }: ThreadPart, say: Say): string {
  return state === null ? "" : say("state", { state });
}

/** A thread as it is drawn, with every text in the reader's language. */
export function drawnThread(
  { parts, links }: ThreadPage,
  say: Say,
  locale: Locale,
): { readonly records: readonly DrawnRecord[]; readonly links: readonly DrawnLink[] } {
  const titles = new Map(parts.map((part) => [part.key, partTitle(part, say, locale)]));
  const nameOf = (key: string) => titles.get(key) ?? "";
  return {
    records: parts.map((part) => ({
      key: part.key,
      kind: say("kind", { kind: part.kind }),
      title: nameOf(part.key),
      note: noteOf(part, say, locale),
      look: lookOf(part),
      isStart: part.side === "self",
    })),
    links: links.map(({ from, to, relation }) => ({
      from,
      to,
      relation,
      words: say("link", {
        from: nameOf(from),
        to: nameOf(to),
        relation: say("relation", { relation }),
      }),
    })),
  };
}

function noteOf(part: ThreadPart, say: Say, locale: Locale): string {
  const whose = part.place.whose === "own" ? say("own") : part.place.organisation.names[locale];
  const day = part.day === null ? "" : formatDay(Date.parse(part.day), locale, "UTC", "short");
  return [part.access === "elsewhere" ? "" : whose, partState(part, say), day]
    .filter((one) => one !== "")
    .join(" · ");
}

function lookOf({ access, place }: ThreadPart): DrawnRecord["look"] {
  if (access !== "open") return "closed";
  return place.whose === "neighbour" ? "neighbour" : "own";
}

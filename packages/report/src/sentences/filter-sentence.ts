import type { AttributeMatch, LogFilter } from "@talka/engine";
import { formatDay } from "../words/format-day.ts";
import { formatDuration } from "../words/format-duration.ts";
import { formatNumber } from "../words/format-number.ts";
import { joinList, quoteName } from "../words/join-names.ts";
import { type Locale, translator } from "../words/translate.ts";
import { filterCatalogue } from "./filter-catalogue.ts";

/** Names in a row are cut after these many; the rest is counted. */
const mostNames = 4;

/** What a filter keeps or drops, in one line without a full stop. `zone` is that of the log. */
export function filterSentence(filter: LogFilter, locale: Locale, zone: string): string {
  const say = translator(filterCatalogue, locale);
  const name = (text: string) => quoteName(text, locale);
  const names = (all: readonly string[], word: "and" | "or" = "or") => {
    const shown = all.slice(0, mostNames).map(name);
    const more = all.length - shown.length;
    return joinList(more > 0 ? [...shown, say("more", { count: more })] : shown, locale, word);
  };
  const range = (min: string | null, max: string | null) => {
    if (min !== null && max !== null) return say("between", { min, max });
    if (min !== null) return say("atLeast", { min });
    return max === null ? say("any") : say("atMost", { max });
  };
  const number = (value: number | null) => (value === null ? null : formatNumber(value, locale, 2));
  const days = (fromMs: number | null, toMs: number | null) =>
    range(
      fromMs === null ? null : formatDay(fromMs, locale, zone),
      // The end is exclusive: the last day that still belongs to it is the one before
      toMs === null ? null : formatDay(toMs - 1, locale, zone),
    );
  const match = (one: AttributeMatch) => {
    if (one.kind === "range") return range(number(one.min), number(one.max));
    const values = names(one.values);
    if (!one.orEmpty) return values;
    return one.values.length === 0 ? say("empty") : say("orEmpty", { values });
  };
  const kept = (keep: boolean, text: string) => (keep ? text : say("dropped", { text }));

  switch (filter.kind) {
    case "time-frame":
      return say(`time.${filter.mode}`, { days: days(filter.fromMs, filter.toMs) });
    case "attribute":
      return kept(
        filter.keep,
        say("attribute", { name: name(filter.name), match: match(filter.match) }),
      );
    case "endpoints": {
      const parts = [
        filter.start === null ? null : say("starts", { names: names(filter.start) }),
        filter.end === null ? null : say("ends", { names: names(filter.end) }),
      ].filter((part) => part !== null);
      return kept(filter.keep, parts.length === 0 ? say("any") : parts.join("; "));
    }
    case "variant":
      return kept(filter.keep, say("variant", { count: filter.variants.length }));
    case "activity":
      return kept(
        filter.keep,
        say("activity", { names: names(filter.activities, filter.all ? "and" : "or") }),
      );
    case "follower": {
      const values = { first: name(filter.first), next: name(filter.second) };
      const text = say(filter.directly ? "followsDirectly" : "follows", values);
      if (filter.withinMs === null) return kept(filter.keep, text);
      const time = formatDuration(
        filter.withinMs,
        locale,
        { kind: "elapsed" },
        { grammar: "accusative" },
      );
      return kept(filter.keep, say("within", { text, time }));
    }
    case "performance": {
      const clock = { kind: "elapsed" } as const;
      const told = (value: number | null) =>
        value === null || filter.measure === "events"
          ? number(value)
          : formatDuration(value, locale, clock);
      const text = range(told(filter.min), told(filter.max));
      return kept(filter.keep, say(filter.measure === "events" ? "events" : "lead", { text }));
    }
    case "rework":
      return kept(
        filter.keep,
        filter.activity === null
          ? say("reworkAny", { times: filter.times })
          : say("rework", { name: name(filter.activity), times: filter.times }),
      );
    case "event-activity":
      return say(filter.keep ? "eventsOf" : "eventsNotOf", { names: names(filter.activities) });
    case "event-attribute":
      return say(filter.keep ? "eventsWith" : "eventsWithout", {
        name: name(filter.name),
        match: match(filter.match),
      });
    case "event-time":
      return say("eventsIn", { days: days(filter.fromMs, filter.toMs) });
  }
}

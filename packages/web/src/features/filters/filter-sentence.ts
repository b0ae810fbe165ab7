import type { AttributeMatch, LogFilter } from "@talka/engine";
import {
  formatDay,
  formatDuration,
  formatNumber,
  type Locale,
  quoteName,
  type Translate,
  translator,
} from "@talka/report";
import { filterWords } from "./filter-words.ts";

/** A filter in a few plain words, in the reader's language; `zone` is the log's. */
export function filterSentence(filter: LogFilter, locale: Locale, zone: string): string {
  const text = translator(filterWords, locale) as Translate<string>;
  const said = affirmative(filter, locale, zone, text);
  return "keep" in filter && !filter.keep && filter.kind !== "event-activity"
    ? text("not", { what: said })
    : said;
}

function affirmative(
  filter: LogFilter,
  locale: Locale,
  zone: string,
  text: Translate<string>,
): string {
  const names = (list: readonly string[]) => someNames(list, locale, text);
  switch (filter.kind) {
    case "time-frame":
      return text(`time.${filter.mode}`, { span: span(filter, locale, zone, text) });
    case "event-time":
      return text("time.events", { span: span(filter, locale, zone, text) });
    case "attribute":
    case "event-attribute":
      return text("attribute", {
        name: filter.name,
        values: matchWords(filter.match, locale, text),
      });
    case "endpoints": {
      const parts = [
        filter.start === null ? null : text("startsWith", { names: names(filter.start) }),
        filter.end === null ? null : text("endsWith", { names: names(filter.end) }),
      ];
      return parts.filter((part) => part !== null).join(", ");
    }
    case "variant": {
      const [first = []] = filter.variants;
      const steps = text("variantSteps", {
        n: first.length,
        first: quoteName(first[0] ?? "", locale),
        last: quoteName(first.at(-1) ?? "", locale),
      });
      return text("variant", { n: filter.variants.length, first: steps });
    }
    case "activity":
      return text(filter.all ? "activityAll" : "activityAny", { names: names(filter.activities) });
    case "event-activity":
      return text(filter.keep ? "onlyActivities" : "withoutActivities", {
        names: names(filter.activities),
      });
    case "follower": {
      const said = text(filter.directly ? "followerDirectly" : "followerEventually", {
        first: quoteName(filter.first, locale),
        then: quoteName(filter.then, locale),
      });
      if (filter.withinMs === null) return said;
      const time = formatDuration(
        filter.withinMs,
        locale,
        { kind: "elapsed" },
        { length: "short" },
      );
      return `${said}, ${text("within", { time })}`;
    }
    case "performance": {
      const isTime = filter.measure === "lead-ms";
      const value = (at: number) =>
        isTime
          ? formatDuration(at, locale, { kind: "elapsed" }, { length: "short" })
          : formatNumber(at, locale, 0);
      return text(isTime ? "lead" : "events", { range: range(filter, value, text) });
    }
    case "rework":
      return filter.activity === null
        ? text("reworkAny", { times: filter.times })
        : text("rework", { name: quoteName(filter.activity, locale), times: filter.times });
  }
}

function matchWords(match: AttributeMatch, locale: Locale, text: Translate<string>): string {
  if (match.kind === "range") return range(match, (at) => formatNumber(at, locale), text);
  const values = match.orEmpty ? [...match.values, text("empty")] : match.values;
  const [first = "", ...more] = values;
  return more.length < 3 ? values.join(", ") : text("and", { a: first, n: more.length });
}

function someNames(list: readonly string[], locale: Locale, text: Translate<string>): string {
  const [first = "", ...more] = list;
  const quoted = quoteName(first, locale);
  if (more.length === 0) return quoted;
  if (more.length === 1) return `${quoted}, ${quoteName(more[0] ?? "", locale)}`;
  return text("and", { a: quoted, n: more.length });
}

function span(
  { fromMs, toMs }: { readonly fromMs: number | null; readonly toMs: number | null },
  locale: Locale,
  zone: string,
  text: Translate<string>,
): string {
  const day = (at: number) => formatDay(at, locale, zone, "short");
  // The end is exclusive; people name the last day that is still inside.
  const last = toMs === null ? "" : day(toMs - 1);
  if (fromMs !== null && toMs !== null) return text("spanBoth", { from: day(fromMs), to: last });
  return fromMs !== null ? text("spanFrom", { from: day(fromMs) }) : text("spanTo", { to: last });
}

function range(
  { min, max }: { readonly min: number | null; readonly max: number | null },
  value: (at: number) => string,
  text: Translate<string>,
): string {
  if (min !== null && max !== null) return text("between", { min: value(min), max: value(max) });
  if (min !== null) return text("atLeast", { min: value(min) });
  return max === null ? "" : text("atMost", { max: value(max) });
}

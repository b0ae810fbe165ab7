import { type ContentLocale, contentLocales, type Publicity, plainText } from "@talka/exchange";
import { escapeMarkup } from "../charts/svg-text.ts";
import type { ToldEventKind } from "../news/draft-from-event.ts";
import { shorten } from "../news/draft-text.ts";
import { formatDay } from "../words/format-day.ts";
import { translator } from "../words/translate.ts";
import { type PublicSite, publicPageHtml } from "./public-frame.ts";
import {
  materialsHtml,
  type PublicMaterial,
  type PublicPicture,
  pictureHtml,
} from "./public-materials.ts";
import { publicWords } from "./public-words.ts";
import { richHtml } from "./rich-html.ts";

/** An item of a programme as everybody may see it. */
export interface PublicAgendaItem {
  /** "2026-03-01", or "" where the event has one day. */
  readonly day: string;
  /** "09:30", or "". */
  readonly time: string;
  readonly title: string;
  readonly speaker: string;
}

/** An event as everybody may see it, in one language. */
export interface PublicEvent {
  readonly id: string;
  readonly locale: ContentLocale;
  readonly kind: ToldEventKind;
  readonly title: string;
  /** The language its title stands in, where nobody translated it. */
  readonly titleLocale: ContentLocale;
  readonly summary: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly place: string;
  /** A link of the web, or "". */
  readonly link: string;
  readonly state: "announced" | "over" | "cancelled";
  readonly organisation: string;
  readonly isDemo: boolean;
  readonly agenda: readonly PublicAgendaItem[];
  readonly materials: readonly PublicMaterial[];
  readonly photos: readonly (PublicPicture & {
    readonly alt: string;
    /** The language of `alt`, where nobody translated it. */
    readonly altLocale: ContentLocale;
  })[];
  readonly news: readonly { readonly title: string; readonly href: string }[];
  /** The languages it may be read in now. */
  readonly locales: readonly ContentLocale[];
  readonly publicity: Publicity | null;
}

/** The page of one public event. */
export function eventPageHtml(event: PublicEvent, site: PublicSite): string {
  const { locale, title, state } = event;
  const say = translator(publicWords, locale);
  const days = daysOf(event);
  const description = shorten(
    event.summary === "" ? `${days}. ${event.place}` : plainText(event.summary),
    200,
  );
  const note = (html: string) => `<p class="notice" role="note">${html}</p>\n`;
  const terms = [
    [say("when"), escapeMarkup(days)],
    [say("where"), escapeMarkup(event.place)],
    [say("organiser"), escapeMarkup(event.organisation)],
    [
      say("link"),
      event.link === ""
        ? ""
        : `<a href="${escapeMarkup(event.link)}">${escapeMarkup(event.link)}</a>`,
    ],
  ].filter(([, html]) => html !== "");
  const lang = event.titleLocale === locale ? "" : ` lang="${event.titleLocale}"`;
  return publicPageHtml(
    {
      locale,
      title,
      description,
      path: `/events/${event.id}`,
      locales: event.locales,
      section: "events",
      publicity: event.publicity,
      kind: "article",
      data: eventData(event, site, description),
      body: `<article>
${event.isDemo ? note(say("demo")) : ""}${state === "cancelled" ? note(say("cancelled")) : ""}<p class="meta">${say(`kind.${event.kind}`)}${state === "over" ? ` · ${say("over")}` : ""}</p>
<h1${lang}>${escapeMarkup(title)}</h1>
<dl>${terms.map(([term, html]) => `<dt>${term}</dt><dd>${html}</dd>`).join("")}</dl>
${richHtml(event.summary)}
${agendaHtml(event)}
${photosHtml(event)}
${materialsHtml(event.materials, locale)}
${linkList(say("about"), event.news)}
</article>
<p class="back"><a href="/${locale}/events">${say("allEvents")}</a></p>`,
    },
    site,
  );
}

/** The list of public events: what is ahead first, the nearest on top; then what is past. */
export function eventListHtml(
  events: readonly PublicEvent[],
  locale: ContentLocale,
  today: string,
  site: PublicSite,
): string {
  const say = translator(publicWords, locale);
  const ahead = events.filter((event) => event.endsOn >= today && event.state !== "over");
  const past = events.filter((event) => !ahead.includes(event));
  const byDay = (a: PublicEvent, b: PublicEvent) => a.startsOn.localeCompare(b.startsOn, "en");
  const list = (heading: string, part: readonly PublicEvent[]) =>
    part.length === 0
      ? ""
      : `<h2>${heading}</h2>\n<ul class="items">${part.map((event) => entryHtml(event, locale)).join("\n")}</ul>`;
  return publicPageHtml(
    {
      locale,
      title: say("events"),
      description: say("eventsLead"),
      path: "/events",
      locales: contentLocales,
      section: "events",
      publicity: null,
      kind: "website",
      body: `<h1>${say("events")}</h1>
<p class="intro">${say("eventsLead")}</p>
${events.length === 0 ? `<p>${say("noEvents")}</p>` : ""}
${list(say("ahead"), [...ahead].sort(byDay))}
${list(
  say("past"),
  [...past].sort((a, b) => byDay(b, a)),
)}`,
    },
    site,
  );
}

function entryHtml(event: PublicEvent, locale: ContentLocale): string {
  const say = translator(publicWords, locale);
  const lang = event.titleLocale === locale ? "" : ` lang="${event.titleLocale}"`;
  const where = event.place === "" ? "" : ` · ${escapeMarkup(event.place)}`;
  const off = event.state === "cancelled" ? ` · ${say("cancelled")}` : "";
  return `<li><h3><a href="/${event.locale}/events/${event.id}"${lang}>${escapeMarkup(event.title)}</a></h3><p class="meta">${escapeMarkup(daysOf(event, locale))}${where}${off}</p><p>${escapeMarkup(event.organisation)}</p></li>`;
}

function daysOf({ startsOn, endsOn, locale }: PublicEvent, shown: ContentLocale = locale): string {
  const day = (text: string) => formatDay(Date.parse(text), shown, "UTC");
  return startsOn === endsOn ? day(startsOn) : `${day(startsOn)} – ${day(endsOn)}`;
}

function agendaHtml({ agenda, locale }: PublicEvent): string {
  if (agenda.length === 0) return "";
  const days = [...new Set(agenda.map((item) => item.day))];
  const lists = days.map((day) => {
    const heading =
      days.length > 1 && day !== ""
        ? `<h3>${formatDay(Date.parse(day), locale, "UTC")}</h3>\n`
        : "";
    const items = agenda
      .filter((item) => item.day === day)
      .map(({ time, title, speaker }) => {
        const who = speaker === "" ? "" : `<br><span class="meta">${escapeMarkup(speaker)}</span>`;
        return `<li><time>${escapeMarkup(time)}</time><span>${escapeMarkup(title)}${who}</span></li>`;
      });
    return `${heading}<ol class="agenda">${items.join("")}</ol>`;
  });
  return `<h2>${translator(publicWords, locale)("agenda")}</h2>\n${lists.join("\n")}`;
}

function photosHtml({ photos, locale }: PublicEvent): string {
  if (photos.length === 0) return "";
  const list = photos.map((one) => pictureHtml(one, one.alt, locale, one.altLocale));
  return `<h2>${translator(publicWords, locale)("photos")}</h2>\n${list.join("\n")}`;
}

function linkList(
  heading: string,
  items: readonly { readonly title: string; readonly href: string }[],
): string {
  if (items.length === 0) return "";
  const list = items.map(
    ({ title, href }) => `<li><a href="${escapeMarkup(href)}">${escapeMarkup(title)}</a></li>`,
  );
  return `<h2>${heading}</h2>\n<ul>${list.join("")}</ul>`;
}

function eventData(event: PublicEvent, { base }: PublicSite, description: string): object {
  const status = event.state === "cancelled" ? "EventCancelled" : "EventScheduled";
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    name: event.title,
    description,
    inLanguage: event.locale,
    url: `${base}/${event.locale}/events/${event.id}`,
    startDate: event.startsOn,
    endDate: event.endsOn,
    eventStatus: `https://schema.org/${status}`,
    organizer: { "@type": "GovernmentOrganization", name: event.organisation },
    ...(event.place === "" ? {} : { location: { "@type": "Place", name: event.place } }),
  };
}

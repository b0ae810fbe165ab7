import { type ContentLocale, contentLocales, plainText } from "@talka/exchange";
import { escapeMarkup } from "../charts/svg-text.ts";
import { shorten } from "../news/draft-text.ts";
import { translator } from "../words/translate.ts";
import { type PublicSite, publicPageHtml } from "./public-frame.ts";
import { publicWords } from "./public-words.ts";
import { richHtml } from "./rich-html.ts";
import { accessibilityTexts, privacyTexts } from "./statement-texts.ts";

/** The accessibility statement, or the privacy notice. */
export function statementPageHtml(
  which: "accessibility" | "privacy",
  locale: ContentLocale,
  site: PublicSite,
): string {
  const { title, text } = (which === "privacy" ? privacyTexts : accessibilityTexts)[locale];
  return publicPageHtml(
    {
      locale,
      title,
      description: shorten(plainText(text), 200),
      path: `/${which}`,
      locales: contentLocales,
      section: null,
      publicity: null,
      kind: "website",
      body: `<article>\n<h1>${escapeMarkup(title)}</h1>\n${richHtml(text)}\n</article>`,
    },
    site,
  );
}

/** What stands where no page is, or where it was taken back. */
export function notFoundPageHtml(locale: ContentLocale, site: PublicSite): string {
  const say = translator(publicWords, locale);
  return publicPageHtml(
    {
      locale,
      title: say("notFound"),
      description: say("notFoundHint"),
      path: "/news",
      locales: contentLocales,
      section: null,
      publicity: null,
      kind: "website",
      isHidden: true,
      body: `<h1>${say("notFound")}</h1>\n<p>${say("notFoundHint")}</p>\n<p class="back"><a href="/${locale}/news">${say("more")}</a></p>`,
    },
    site,
  );
}

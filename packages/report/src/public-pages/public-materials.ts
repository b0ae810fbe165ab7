import {
  type ContentLocale,
  licenceLink,
  licenceName,
  type MaterialLicence,
} from "@talka/exchange";
import { escapeMarkup } from "../charts/svg-text.ts";
import { formatBytes } from "../words/format-number.ts";
import { translator } from "../words/translate.ts";
import { publicWords } from "./public-words.ts";

/** Whose work something is, and what others may do with it. */
export interface Attribution {
  readonly author: string;
  readonly licence: MaterialLicence;
}

/** One language of a file that everybody may have. */
export interface PublicFile {
  readonly language: ContentLocale | "mul";
  readonly href: string;
  /** "PDF". */
  readonly type: string;
  readonly bytes: number;
}

/** A material that everybody may have, in the languages there are. */
export interface PublicMaterial extends Attribution {
  readonly title: string;
  /** The language its title stands in, where nobody translated it. */
  readonly titleLocale: ContentLocale;
  readonly files: readonly PublicFile[];
}

/** A photograph that everybody may see. */
export interface PublicPicture extends Attribution {
  readonly href: string;
  /** In dots, so that a page keeps its room free; `null` where the picture does not tell. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** Materials with their languages to load down; nothing where there are none. */
export function materialsHtml(materials: readonly PublicMaterial[], locale: ContentLocale): string {
  if (materials.length === 0) return "";
  const items = materials.map((material) => {
    const lang = langOf(material, locale);
    const files = material.files.map((file) => fileHtml(file, material, locale));
    return `<li><strong${lang}>${escapeMarkup(material.title)}</strong><br><span class="meta">${attributionHtml(material, locale)}</span><ul>${files.join("")}</ul></li>`;
  });
  return `<h2>${translator(publicWords, locale)("materials")}</h2>\n<ul class="files">${items.join("")}</ul>`;
}

/** A photograph with whose work it is; `alt` is in the language of the page unless `lang` says so. */
export function pictureHtml(
  picture: PublicPicture,
  alt: string,
  locale: ContentLocale,
  lang: ContentLocale = locale,
): string {
  const other = lang === locale ? "" : ` lang="${lang}"`;
  const { size } = picture;
  const room = size === null ? "" : ` width="${size.width}" height="${size.height}"`;
  return `<figure><img src="${escapeMarkup(picture.href)}" alt="${escapeMarkup(alt)}"${other}${room} loading="lazy"><figcaption>${attributionHtml(picture, locale)}</figcaption></figure>`;
}

function fileHtml(file: PublicFile, { title }: PublicMaterial, locale: ContentLocale): string {
  const say = translator(publicWords, locale);
  const size = formatBytes(file.bytes, locale);
  const words = `${say("fileLanguage", { language: file.language })}, ${file.type}, ${size}`;
  const hreflang = file.language === "mul" ? "" : ` hreflang="${file.language}"`;
  return `<li><a href="${escapeMarkup(file.href)}" download${hreflang} aria-label="${escapeMarkup(`${title}: ${words}`)}">${escapeMarkup(words)}</a></li>`;
}

function attributionHtml({ author, licence }: Attribution, locale: ContentLocale): string {
  const href = licenceLink(licence);
  const name = escapeMarkup(licenceName(licence) ?? translator(publicWords, locale)("allRights"));
  const shown = href === null ? name : `<a rel="license" href="${href}">${name}</a>`;
  return `${escapeMarkup(author)} · ${shown}`;
}

function langOf({ titleLocale }: PublicMaterial, locale: ContentLocale): string {
  return titleLocale === locale ? "" : ` lang="${titleLocale}"`;
}

import {
  type ContentLocale,
  fileTypeOf,
  type MaterialFileCode,
  type MaterialLicence,
  type NewsFunding,
  readText,
  shownLocales,
  type TranslatedText,
} from "@talka/exchange";
import type { PublicMaterial, PublicPicture } from "@talka/report";
import {
  listMaterialFiles,
  listMaterials,
  type MaterialFileRow,
  type MaterialRow,
  type PublicTransaction,
  type TenantTransaction,
} from "@talka/storage";
import { fundingOf } from "./news.ts";

/** Public materials with the files that have arrived. */
export interface PublicShelf {
  readonly rows: readonly MaterialRow[];
  readonly files: readonly MaterialFileRow[];
}

/**
 * Materials that everybody may have: those the owner of a page attached to its subject, and those
 * named by id. What others attach to one's events does not reach one's public pages.
 */
export async function readPublicShelf(
  trx: PublicTransaction | TenantTransaction,
  page: { readonly organisationId: string; readonly subjectId: string },
  ids: readonly string[] = [],
): Promise<PublicShelf> {
  const attached = await listMaterials(trx, { subjectId: page.subjectId });
  const named = await listMaterials(trx, { ids });
  const own = attached.filter((row) => row.organisation_id === page.organisationId);
  const all = new Map([...own, ...named].map((row) => [row.id, row]));
  // A preview is read by the house itself, which sees more than everybody.
  const rows = [...all.values()].filter((row) => row.visibility === "public");
  const found = await listMaterialFiles(
    trx,
    rows.map((row) => row.id),
  );
  const files = found.filter((file) => file.state === "ready" && file.type_code !== null);
  return { rows: rows.filter((row) => files.some((file) => file.material_id === row.id)), files };
}

/**
 * What of a shelf may stand on a page, and who pays for the page then. A page that nobody pays for
 * takes over the publicity of its first funded material; what another profile paid for is left out.
 */
export function coveredShelf(
  { rows, files }: PublicShelf,
  own: { readonly id: string | null; readonly funding: NewsFunding },
  locale: ContentLocale,
): { readonly shelf: PublicShelf; readonly funding: NewsFunding } {
  const payer =
    own.id ??
    rows.find((row) => shownLocales([locale], fundingOfMaterial(row)).length > 0 && isFunded(row))
      ?.funding_profile_id ??
    null;
  const kept = rows.filter((row) => !isFunded(row) || row.funding_profile_id === payer);
  const paid = kept.find(isFunded);
  const funding = own.id === null && paid !== undefined ? fundingOfMaterial(paid) : own.funding;
  return { shelf: { rows: kept, files }, funding };
}

/** Materials as told in one language. */
export function publicMaterials(
  { rows, files }: PublicShelf,
  locale: ContentLocale,
  isLeftOut: (row: MaterialRow) => boolean = () => false,
): readonly PublicMaterial[] {
  return rows
    .filter((row) => !isLeftOut(row))
    .map((row) => {
      const title = readText(row.title as TranslatedText, locale);
      return {
        title: title.text,
        titleLocale: title.locale,
        ...attributionOf(row),
        files: files
          .filter((file) => file.material_id === row.id)
          .map((file) => ({
            language: file.language as ContentLocale | "mul",
            href: contentHref(file.id, "download"),
            type: fileTypeOf(file.type_code as MaterialFileCode).ending.toUpperCase(),
            bytes: Number(file.bytes),
          })),
      };
    });
}

/** A material as a picture of a page; `null` where it has none. */
function publicPicture(
  row: MaterialRow,
  files: readonly MaterialFileRow[],
  locale: ContentLocale,
): PublicPicture | null {
  const pictures = files.filter(
    (file) =>
      file.material_id === row.id &&
      fileTypeOf(file.type_code as MaterialFileCode).preview === "image",
  );
  const file = pictures.find((one) => one.language === locale) ?? pictures[0];
  if (file === undefined) return null;
  const { size = null } = file.details as { readonly size?: PublicPicture["size"] };
  return { href: contentHref(file.id, "preview"), size, ...attributionOf(row) };
}

/** All that can be shown as pictures, by material. */
export function publicPictures(
  { rows, files }: PublicShelf,
  locale: ContentLocale,
): ReadonlyMap<string, PublicPicture> {
  return new Map(
    rows.flatMap((row) => {
      const picture = publicPicture(row, files, locale);
      return picture === null ? [] : [[row.id, picture] as const];
    }),
  );
}

/** Photographs of a shelf, each told by its title in the language of the page. */
export function publicPhotos(shelf: PublicShelf, locale: ContentLocale) {
  return shelf.rows.flatMap((row) => {
    const picture = isPhoto(row) ? publicPicture(row, shelf.files, locale) : null;
    if (picture === null) return [];
    const title = readText(row.title as TranslatedText, locale);
    return [{ ...picture, alt: title.text, altLocale: title.locale }];
  });
}

/** Whether it is told as a photograph; of people in it something was said. */
export function isPhoto(row: Pick<MaterialRow, "kind">): boolean {
  return row.kind === "photo";
}

function isFunded(row: MaterialRow): boolean {
  return row.funding_profile_id !== null;
}

function fundingOfMaterial({ funding_profile_id: id, funding }: MaterialRow): NewsFunding {
  return fundingOf(id, new Map(id === null || funding === null ? [] : [[id, funding]]));
}

function attributionOf(row: MaterialRow) {
  return { author: row.author, licence: row.licence as MaterialLicence };
}

function contentHref(fileId: string, as: "download" | "preview"): string {
  return `/api/material-files/${fileId}/content${as === "preview" ? "?as=preview" : ""}`;
}

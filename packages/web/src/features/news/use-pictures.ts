import type { MaterialPage } from "@talka/contract";
import { type ContentLocale, fileTypeOf } from "@talka/exchange";
import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";

/** A material that can be shown as a picture. */
export interface Picture {
  readonly id: string;
  readonly title: MaterialPage["title"];
  readonly href: string;
  readonly isPublic: boolean;
}

/** Pictures of one's own organisation and of the event told of; `null` while they are on their way. */
export function usePictures(
  eventId: string | null,
  locale: ContentLocale,
): { readonly pictures: readonly Picture[] | null; readonly error: unknown } {
  const own = useQuery({
    queryKey: ["materials", "own"],
    queryFn: ({ signal }) => ask("listMaterials", { signal }),
  });
  const ofEvent = useQuery({
    queryKey: ["materials", eventId],
    queryFn: ({ signal }) =>
      ask("listMaterialsOf", { params: { subjectId: eventId ?? "" }, signal }),
    enabled: eventId !== null,
  });
  if (own.data === undefined || (eventId !== null && ofEvent.data === undefined)) {
    return { pictures: null, error: own.error ?? ofEvent.error };
  }
  const all = [...(ofEvent.data?.materials ?? []), ...own.data.materials];
  const pictures = new Map(all.flatMap((one) => pictureOf(one, locale)));
  return { pictures: [...pictures.values()], error: null };
}

function pictureOf(
  { id, title, files, visibility }: MaterialPage,
  locale: ContentLocale,
): readonly (readonly [string, Picture])[] {
  const images = files.filter(({ type }) => type !== null && fileTypeOf(type).preview === "image");
  const file = images.find((one) => one.language === locale) ?? images[0];
  if (file === undefined) return [];
  const href = `/api/material-files/${file.id}/content?as=preview`;
  return [[id, { id, title, href, isPublic: visibility === "public" }]];
}

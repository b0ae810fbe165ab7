import type { getMapSheet as request } from "@talka/contract";
import { failed, ok, type Result } from "@talka/engine";
import type { DrawnMap, MapState } from "@talka/lean";
import { writeMapSheet } from "@talka/paper";
import { formatDay, streamMapWords, translator } from "@talka/report";
import { asTenant, findMap, findOrganisation } from "@talka/storage";
import type { Given, Refusal } from "../given.ts";
import type { Actor } from "../policies/principal.ts";
import type { WrittenFile } from "../presenters/present-bytes.ts";
import type { RequestContext } from "../services.ts";

/** A map on one sheet of paper. */
export async function getMapSheet(
  context: RequestContext,
  who: Actor,
  { params, query }: Given<typeof request>,
): Promise<Result<WrittenFile, Refusal>> {
  const { locale, paper } = query;
  const found = await asTenant(context.db, who.scope, async (trx) => ({
    map: await findMap(trx, who.scope, params.id),
    house: await findOrganisation(trx, who.scope.organisationId),
  }));
  const { map, house } = found;
  if (map === undefined) return failed({ code: "map.unknown" });
  const say = translator(streamMapWords, locale);
  const day = formatDay(map.updated_at.getTime(), locale, "Europe/Riga");
  const bytes = await writeMapSheet(
    {
      locale,
      title: map.title,
      organisation: house?.[`name_${locale}`] ?? "",
      about: `${say(`state.${map.state as MapState}`)} · ${day}`,
      map: map.drawn as unknown as DrawnMap,
    },
    { paper, madeAtMs: context.now().getTime() },
  );
  return ok({ bytes, mediaType: "application/pdf", fileName: `${map.title} ${paper}.pdf` });
}

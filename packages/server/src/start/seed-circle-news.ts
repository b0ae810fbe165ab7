import type { Circle } from "@talka/demo";
import { contentLocales, type NewsContent, newsSlug } from "@talka/exchange";
import { insertNews, publishNews, type TenantScope, type TenantTransaction } from "@talka/storage";
import { circleId } from "./circle-commands.ts";
import { circleEventId, type EventHome } from "./seed-circle-events.ts";
import { translated } from "./translated.ts";

/** Tells the public of the four days, in three languages, on the day it was told. */
export async function seedCircleNews(
  trx: TenantTransaction,
  scope: TenantScope,
  home: EventHome,
  { news }: Circle,
): Promise<void> {
  const id = circleId("news");
  const content: NewsContent = {
    title: translated(news.title),
    lead: translated(news.lead),
    body: translated(news.body),
    photos: [],
    tags: ["LEAN"],
    projectId: home.projectId,
    fundingProfileId: home.profileId,
    eventId: circleEventId("circle-meeting"),
    meetingId: circleId("meeting"),
  };
  if (!(await insertNews(trx, scope, { id, content }))) return;
  await publishNews(trx, scope, id, {
    slug: newsSlug(news.title.lv, id),
    revision: 1,
    locales: contentLocales,
    fundingProfileId: home.profileId,
    now: new Date(`${news.publishedOn}T08:00:00.000Z`),
  });
}

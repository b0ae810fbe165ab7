import { catalogue } from "@talka/report";

/** Words of what opens over or beside a page. */
export const overlayWords = catalogue({
  en: { more: "More" },
  lv: { more: "Vairāk" },
  lt: { more: "Daugiau" },
});

import { catalogue } from "@talka/report";

/** What paper says by itself. */
export const paperWords = catalogue({
  en: { page: "Page {page} of {pages}", cost: "Loss: {cost}" },
  lv: { page: "{page}. lapa no {pages}", cost: "Zudums: {cost}" },
  lt: { page: "{page} puslapis iš {pages}", cost: "Nuostolis: {cost}" },
});

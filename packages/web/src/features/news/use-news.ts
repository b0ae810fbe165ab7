import type { NewsPage } from "@talka/contract";
import type { ContentLocale, NewsContent } from "@talka/exchange";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type Asking, ask } from "../../api/ask.ts";

type SentContent = Asking<"saveNews">["body"]["content"];

/** News of the organisation. */
export function useNewsList(enabled: boolean) {
  return useQuery({
    queryKey: ["news"],
    queryFn: ({ signal }) => ask("listNews", { signal }),
    staleTime: 0,
    enabled,
  });
}

/** What news may be about. */
export function useNewsSubjects(enabled = true) {
  return useQuery({
    queryKey: ["news-subjects"],
    queryFn: ({ signal }) => ask("listNewsSubjects", { signal }),
    staleTime: 0,
    enabled,
  });
}

/** One item; none is asked for while it is new. */
export function useNewsItem(id: string, isNew: boolean) {
  return useQuery({
    queryKey: ["news", id],
    queryFn: ({ signal }) => ask("getNews", { params: { id }, signal }),
    staleTime: 0,
    refetchOnWindowFocus: false,
    enabled: !isNew,
  });
}

/** What is written, and what the writer began from: `null` for an item nobody has saved yet. */
export interface Writing {
  readonly id: string;
  readonly basedOn: number | null;
  readonly content: NewsContent;
}

/** What can be done with an item; each puts the page it is answered with in place. */
export function useNewsActions() {
  const client = useQueryClient();
  const keep = async (page: NewsPage) => {
    client.setQueryData(["news", page.id], page);
    await client.invalidateQueries({ queryKey: ["news"], exact: true });
  };
  const save = useMutation({
    mutationFn: ({ id, basedOn, content }: Writing) => {
      const sent = content as unknown as SentContent;
      return basedOn === null
        ? ask("createNews", { body: { id, content: sent } })
        : ask("saveNews", { params: { id }, body: { content: sent, basedOn } });
    },
    onSuccess: keep,
  });
  const draft = useMutation({
    mutationFn: (body: Asking<"draftNews">["body"]) => ask("draftNews", { body }),
    onSuccess: keep,
  });
  const finish = useMutation({
    mutationFn: (id: string) => ask("finishNews", { params: { id } }),
    onSuccess: keep,
  });
  const publish = useMutation({
    mutationFn: (given: {
      readonly id: string;
      readonly revision: number;
      readonly locales: readonly ContentLocale[];
    }) => {
      const { id, revision, locales } = given;
      return ask("publishNews", { params: { id }, body: { revision, locales: [...locales] } });
    },
    onSuccess: keep,
  });
  const takeBack = useMutation({
    mutationFn: (id: string) => ask("takeBackNews", { params: { id } }),
    onSuccess: keep,
  });
  const remove = useMutation({
    mutationFn: (id: string) => ask("deleteNews", { params: { id } }),
    onSuccess: (_, id) => {
      client.removeQueries({ queryKey: ["news", id] });
      return client.invalidateQueries({ queryKey: ["news"], exact: true });
    },
  });
  return { save, draft, finish, publish, takeBack, remove };
}

/** An id for a new item, by chance alone. */
export function makeNewsId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const cuts = [0, 8, 12, 16, 20, 32];
  return cuts
    .slice(1)
    .map((to, k) => hex.slice(cuts[k], to))
    .join("-");
}

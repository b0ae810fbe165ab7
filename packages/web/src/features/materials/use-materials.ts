import type { FileLanguage, MaterialContent, MaterialPage } from "@talka/contract";
import { originalText } from "@talka/exchange";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useSession } from "../../api/use-session.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { useLocale } from "../../ui/locale/locale-context.ts";
import { addUpload, currentUploads, onArrival, onUploads } from "./upload-queue.ts";

/** What materials are attached to. */
export interface MaterialPlace {
  readonly subjectKind: MaterialPage["subjectKind"];
  readonly subjectId: string;
}

/** Materials of something; with `null`, all of one's own organisation. */
export function useMaterials(place: MaterialPlace | null) {
  const client = useQueryClient();
  useEffect(
    () => onArrival(() => void client.invalidateQueries({ queryKey: ["materials"] })),
    [client],
  );
  return useQuery({
    queryKey: ["materials", place?.subjectId ?? "own"],
    queryFn: ({ signal }) =>
      place === null
        ? ask("listMaterials", { signal })
        : ask("listMaterialsOf", { params: { subjectId: place.subjectId }, signal }),
  });
}

/** Uploads of this device. */
export function useUploads() {
  return useSyncExternalStore(onUploads, currentUploads);
}

/** What can be done with materials. */
export function useMaterialActions() {
  const client = useQueryClient();
  const toast = useToast();
  const session = useSession();
  const { locale } = useLocale();
  const common = {
    onError: (error: unknown) => toast({ text: problemSentence(error, locale), tone: "bad" }),
    onSettled: () => client.invalidateQueries({ queryKey: ["materials"] }),
  } as const;
  /** Announces a file of a material and begins to send it. */
  const send = async (
    material: Pick<MaterialPage, "id" | "subjectId">,
    language: FileLanguage,
    file: File,
    isNew: boolean,
  ) => {
    const id = crypto.randomUUID();
    const body = { id, language, name: file.name, bytes: file.size, sha256: null };
    await ask("startUpload", { params: { id: material.id }, body });
    addUpload({ id, materialId: material.id, subjectId: material.subjectId, isNew }, file);
  };
  const create = useMutation({
    ...common,
    async mutationFn({ place, file }: { readonly place: MaterialPlace; readonly file: File }) {
      const material = await ask("createMaterial", {
        body: {
          id: crypto.randomUUID(),
          ...place,
          title: originalText(locale, nameWithoutEnding(file.name)),
          kind: kindOf(file.name),
          licence: "CC-BY-4.0",
          author: session?.organisation?.names[locale] ?? session?.person?.name ?? "–",
          visibility: "own",
          people: "none",
        },
      });
      try {
        await send(material, locale, file, true);
      } catch (error) {
        // Nothing stays of a material whose file is not taken.
        await ask("deleteMaterial", { params: { id: material.id } }).catch(() => undefined);
        throw error;
      }
    },
  });
  const addFile = useMutation({
    ...common,
    mutationFn: (given: {
      readonly material: Pick<MaterialPage, "id" | "subjectId">;
      readonly language: FileLanguage;
      readonly file: File;
    }) => send(given.material, given.language, given.file, false),
  });
  const update = useMutation({
    onSettled: common.onSettled,
    mutationFn: (given: { readonly id: string; readonly content: MaterialContent }) =>
      ask("updateMaterial", { params: { id: given.id }, body: given.content }),
  });
  const remove = useMutation({
    ...common,
    mutationFn: (id: string) => ask("deleteMaterial", { params: { id } }),
  });
  return { create, addFile, update, remove };
}

function nameWithoutEnding(name: string): string {
  return (
    name
      .replace(/\.[^.]{1,5}$/, "")
      .replaceAll("_", " ")
      .trim()
      .slice(0, 200) || name
  );
}

/** A first guess by the ending; the file's content is judged by the server. */
function kindOf(name: string): MaterialContent["kind"] {
  if (/\.(pptx|odp)$/i.test(name)) return "presentation";
  if (/\.mp4$/i.test(name)) return "recording";
  return /\.(pdf|docx|odt)$/i.test(name) ? "handout" : "other";
}

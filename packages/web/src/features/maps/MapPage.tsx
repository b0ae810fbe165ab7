import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { editorWords } from "./editor-words.ts";
import { MapEditor } from "./MapEditor.tsx";
import { mapQuery } from "./use-maps.ts";

/** One map: draw it, read it as a list, lay it beside another, keep versions. */
export function MapPage({ id, beside }: { readonly id: string; readonly beside: ReactNode }) {
  const text = useText(editorWords);
  const { locale } = useLocale();
  const map = useQuery(mapQuery(id));
  return (
    <div className={layout["page"]}>
      <QueryState
        // a map read earlier may have been changed since: it is not drawn on until it is read anew
        query={
          map.isFetchedAfterMount
            ? map
            : { status: map.isError ? "error" : "pending", error: map.error }
        }
        label={text("loading")}
        describeError={(error) => problemSentence(error, locale)}
      >
        {(page) => <MapEditor page={page} beside={beside} />}
      </QueryState>
    </div>
  );
}

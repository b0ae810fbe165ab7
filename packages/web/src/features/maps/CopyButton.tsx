import type { MapPage } from "@talka/contract";
import type { DrawnMap } from "@talka/lean";
import { streamMapWords } from "@talka/report";
import { useNavigate } from "@tanstack/react-router";
import { ask } from "../../api/ask.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { editorWords } from "./editor-words.ts";
import { useMapAction } from "./use-maps.ts";

/** Copies the map as a target: its steps stay the same ones, so that both can be compared. */
export function CopyButton({ page, drawn }: { readonly page: MapPage; readonly drawn: DrawnMap }) {
  const text = useText(editorWords);
  const words = useText(streamMapWords);
  const navigate = useNavigate();
  const copy = useMapAction(
    (id: string) =>
      ask("createMap", {
        body: {
          id,
          processId: page.processId,
          title: `${page.title} – ${words("state.target")}`.slice(0, 200),
          state: "target",
          drawn,
          fromMapId: page.id,
          analysisId: null,
        },
      }),
    ({ id }) => void navigate({ to: "/maps/$id", params: { id }, search: {} }),
  );
  return (
    <Button isDisabled={copy.isPending} onPress={() => copy.mutate(crypto.randomUUID())}>
      {text("copyTarget")}
    </Button>
  );
}

import type { MapSummary, ProcessPage } from "@talka/contract";
import { formatDay, streamMapWords } from "@talka/report";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { editorWords } from "./editor-words.ts";
import styles from "./maps.module.css";
import { NewMapDialog } from "./NewMapDialog.tsx";
import { useMapsOf } from "./use-maps.ts";

/** The maps of a process: how it is, how it shall be, what is in use. */
export function MapsSection({ process }: { readonly process: ProcessPage }) {
  const text = useText(editorWords);
  const { locale } = useLocale();
  const navigate = useNavigate();
  const mayDraw = useRight("lean.contribute");
  const maps = useMapsOf(process.id);
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={layout["card"]} aria-labelledby="process-maps">
      <div className={layout["head"]}>
        <h2 id="process-maps">{text("maps")}</h2>
        {mayDraw && <Button onPress={() => setOpen(true)}>{text("newMap")}</Button>}
      </div>
      <QueryState
        query={maps}
        label={text("loading")}
        describeError={(error) => problemSentence(error, locale)}
      >
        {(all) =>
          all.length === 0 ? (
            <EmptyState title={text("noMaps")}>{text("noMapsHint")}</EmptyState>
          ) : (
            <ul className={styles["maps"]}>
              {all.map((one) => (
                <MapCard key={one.id} map={one} />
              ))}
            </ul>
          )
        }
      </QueryState>
      {isOpen && (
        <NewMapDialog
          process={process}
          maps={maps.data ?? []}
          onClose={() => setOpen(false)}
          onMade={({ id }) => void navigate({ to: "/maps/$id", params: { id }, search: {} })}
        />
      )}
    </section>
  );
}

function MapCard({ map }: { readonly map: MapSummary }) {
  const text = useText(editorWords);
  const words = useText(streamMapWords);
  const { locale } = useLocale();
  const day = formatDay(Date.parse(map.changedAt), locale, "Europe/Riga");
  return (
    <li className={styles["map"]}>
      <h3>
        <Link to="/maps/$id" params={{ id: map.id }} search={{}}>
          {map.title}
        </Link>
      </h3>
      <p className={layout["soft"]}>
        {[
          text("stepCount", { count: map.stepCount }),
          map.version === 0 ? "" : text("version", { version: map.version }),
          day,
        ]
          .filter((one) => one !== "")
          .join(" · ")}
      </p>
      <p>
        <span className={layout["badge"]}>{words(`state.${map.state}`)}</span>
      </p>
    </li>
  );
}

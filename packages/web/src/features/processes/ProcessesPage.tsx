import type { ProcessPage } from "@talka/contract";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { ProcessDialog } from "./ProcessDialog.tsx";
import { processWords } from "./process-words.ts";
import styles from "./processes.module.css";
import { useProcesses } from "./use-processes.ts";

/** Processes of one's own municipality. */
export function ProcessesPage() {
  const text = useText(processWords);
  const { locale } = useLocale();
  const navigate = useNavigate();
  const mayOwn = useRight("process.own");
  const processes = useProcesses();
  const [isOpen, setOpen] = useState(false);
  usePageTitle(text("title"));
  return (
    <div className={layout["page"]}>
      <div className={layout["head"]}>
        <div>
          <h1>{text("title")}</h1>
          <p className={layout["soft"]}>{text("intro")}</p>
        </div>
        {mayOwn && (
          <Button look="primary" onPress={() => setOpen(true)}>
            {text("newProcess")}
          </Button>
        )}
      </div>
      <QueryState
        query={processes}
        label={text("loading")}
        describeError={(error) => problemSentence(error, locale)}
      >
        {({ processes: all }) =>
          all.length === 0 ? (
            <EmptyState title={text("none")}>{text(mayOwn ? "noneManage" : "noneHint")}</EmptyState>
          ) : (
            <ul className={styles["cards"]}>
              {all.map((one) => (
                <ProcessCard key={one.id} process={one} />
              ))}
            </ul>
          )
        }
      </QueryState>
      {isOpen && (
        <ProcessDialog
          process={null}
          onClose={() => setOpen(false)}
          onSaved={({ id }) => void navigate({ to: "/processes/$id", params: { id } })}
        />
      )}
    </div>
  );
}

function ProcessCard({ process }: { readonly process: ProcessPage }) {
  const text = useText(processWords);
  const { yearlyVolume } = process;
  return (
    <li className={styles["card"]}>
      <h2 className={styles["name"]}>
        <Link to="/processes/$id" params={{ id: process.id }}>
          {process.name}
        </Link>
      </h2>
      <p className={layout["soft"]}>
        {[
          process.code,
          process.ownerRole,
          yearlyVolume === null ? text("volumeUnknown") : text("volume", { count: yearlyVolume }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <p>
        <span className={layout["badge"]}>{text(`state.${process.state}`)}</span>
      </p>
    </li>
  );
}

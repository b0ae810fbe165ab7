import type { ProcessPage as Process } from "@talka/contract";
import { Link, useParams } from "@tanstack/react-router";
import { type ComponentType, useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { usePlaces } from "../../api/use-places.ts";
import { useServices } from "../../api/use-services.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { ProcessDialog } from "./ProcessDialog.tsx";
import { processWords } from "./process-words.ts";
import styles from "./processes.module.css";
import { useProcess } from "./use-processes.ts";

/** Something that hangs on a process: its maps, voices, trials, standards. */
export interface ProcessPart {
  readonly id: string;
  readonly Part: ComponentType<{ readonly process: Process }>;
}

/** One process: what it is, and what hangs on it. */
export function ProcessPage({ parts }: { readonly parts: readonly ProcessPart[] }) {
  const text = useText(processWords);
  const { locale } = useLocale();
  const { id } = useParams({ from: "/processes/$id" });
  const process = useProcess(id);
  const [isOpen, setOpen] = useState(false);
  usePageTitle(process.data?.name ?? text("title"));
  return (
    <div className={layout["page"]}>
      <QueryState
        query={process}
        label={text("loading")}
        describeError={(error) => problemSentence(error, locale)}
      >
        {(one) => (
          <>
            <div className={layout["head"]}>
              <div>
                <p>
                  <Link to="/processes">{text("back")}</Link>
                </p>
                <h1>{one.name}</h1>
                <p className={layout["soft"]}>
                  {[
                    text(`state.${one.state}`),
                    one.code,
                    one.yearlyVolume === null
                      ? text("volumeUnknown")
                      : text("volume", { count: one.yearlyVolume }),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
              </div>
              {one.mayChange && <Button onPress={() => setOpen(true)}>{text("change")}</Button>}
            </div>
            <Description process={one} />
            {parts.map(({ id: part, Part }) => (
              <Part key={part} process={one} />
            ))}
            {isOpen && (
              <ProcessDialog
                process={one}
                onClose={() => setOpen(false)}
                onSaved={() => setOpen(false)}
              />
            )}
          </>
        )}
      </QueryState>
    </div>
  );
}

const facts = ["ownerRole", "customer", "trigger", "result", "startsWith", "endsWith"] as const;

function Description({ process }: { readonly process: Process }) {
  const text = useText(processWords);
  const { locale } = useLocale();
  const { teams } = usePlaces();
  const service = useServices().find(({ id }) => id === process.serviceId);
  const ownTeams = teams.filter(({ id }) => process.teamIds.includes(id));
  const known = [
    ...(service === undefined ? [] : [{ term: text("service"), told: service.names[locale] }]),
    ...(ownTeams.length === 0
      ? []
      : [{ term: text("teams"), told: ownTeams.map(({ name }) => name).join(", ") }]),
    ...facts
      .filter((fact) => process[fact] !== "")
      .map((fact) => ({ term: text(fact), told: process[fact] })),
  ];
  return (
    <section className={layout["card"]}>
      <h2>{text("described")}</h2>
      {known.length === 0 ? (
        <p className={layout["soft"]}>{text("nothingDescribed")}</p>
      ) : (
        <dl className={styles["facts"]}>
          {known.map(({ term, told }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{told}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

import { formatDay } from "@talka/report";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Translated } from "../../ui/format/Translated.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { useVisits } from "./use-visits.ts";
import { type StartOfVisit, VisitDialog } from "./VisitDialog.tsx";
import { visitPageWords } from "./visit-page-words.ts";
import styles from "./visits.module.css";

export interface VisitsPageProps {
  /** A visit that was asked for: the dialog opens with what is known of it. */
  readonly wanted?: (StartOfVisit & { readonly onArranged: (visitId: string) => void }) | null;
}

/** Visits one's own organisation arranged, hosts or goes to. */
export function VisitsPage({ wanted = null }: VisitsPageProps) {
  const text = useText(visitPageWords);
  const { locale } = useLocale();
  const navigate = useNavigate();
  const mayManage = useRight("event.manage");
  const visits = useVisits();
  const [isOpen, setOpen] = useState(wanted !== null);
  usePageTitle(text("title"));
  const day = (one: string) => formatDay(Date.parse(one), locale, "UTC");
  return (
    <div className={layout["page"]}>
      <div className={layout["head"]}>
        <div>
          <h1>{text("title")}</h1>
          <p className={layout["soft"]}>{text("intro")}</p>
        </div>
        {mayManage && (
          <Button look="primary" onPress={() => setOpen(true)}>
            {text("newVisit")}
          </Button>
        )}
      </div>
      <QueryState
        query={visits}
        label={text("loading")}
        describeError={(error) => problemSentence(error, locale)}
      >
        {({ visits: all }) =>
          all.length === 0 ? (
            <EmptyState title={text("none")}>{text("noneHint")}</EmptyState>
          ) : (
            <ul className={styles["cards"]}>
              {all.map((one) => (
                <li key={one.id} className={styles["card"]}>
                  <h2 className={styles["name"]}>
                    <Link to="/visits/$id" params={{ id: one.id }}>
                      <Translated text={one.title} />
                    </Link>
                  </h2>
                  <p className={layout["soft"]}>
                    {[
                      [...new Set([one.startsOn, one.endsOn])].map(day).join(" – "),
                      one.host.names[locale],
                    ].join(" · ")}
                  </p>
                  <div>
                    <span className={layout["badge"]}>{text("part", { part: one.part })}</span>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
      {isOpen && (
        <VisitDialog
          start={wanted}
          onClose={() => setOpen(false)}
          onSaved={({ id }) => {
            wanted?.onArranged(id);
            void navigate({ to: "/visits/$id", params: { id } });
          }}
        />
      )}
    </div>
  );
}

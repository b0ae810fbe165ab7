import type { StaffNeedLine } from "@talka/contract";
import { needSentence } from "@talka/report";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useSession } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { NeedForm } from "./NeedForm.tsx";
import styles from "./staff-needs.module.css";
import { staffNeedsWords } from "./staff-needs-words.ts";
import { useDeleteNeed, useStaffNeeds } from "./use-staff-needs.ts";

/** What somebody needs to work well: own needs, and everybody's together. */
export function StaffNeedsPage() {
  const text = useText(staffNeedsWords);
  const { locale } = useLocale();
  const session = useSession();
  const query = useStaffNeeds(session?.organisation != null);
  const [said, setSaid] = useState<"saved" | "removed" | null>(null);
  usePageTitle(text("title"));
  if (session !== null && session.person === null) {
    return (
      <EmptyState title={text("title")}>
        <p>
          <Link to="/sign-in">{text("signIn")}</Link>
        </p>
      </EmptyState>
    );
  }
  return (
    <div className={layout["page"]}>
      <div>
        <h1>{text("title")}</h1>
        <p className={layout["soft"]}>{text("lead")}</p>
      </div>
      <p className={styles["privacy"]}>{text("privacy")}</p>
      <p role="status" className={styles["said"]}>
        {said === null ? "" : text(said)}
      </p>
      <div className={styles["columns"]}>
        <QueryState
          query={query}
          label={text("loading")}
          describeError={(error) => <p>{problemSentence(error, locale)}</p>}
        >
          {({ needs }) => (
            <div className={layout["page"]}>
              {(["self", "team"] as const).map((owner) => (
                <NeedList
                  key={owner}
                  title={text(owner === "self" ? "mine" : "together")}
                  needs={needs.filter((need) => need.owner === owner)}
                  onRemoved={() => setSaid("removed")}
                />
              ))}
            </div>
          )}
        </QueryState>
        <NeedForm today={new Date().toISOString().slice(0, 10)} onSaved={() => setSaid("saved")} />
      </div>
    </div>
  );
}

function NeedList({
  title,
  needs,
  onRemoved,
}: {
  readonly title: string;
  readonly needs: readonly StaffNeedLine[];
  readonly onRemoved: () => void;
}) {
  const text = useText(staffNeedsWords);
  const { locale } = useLocale();
  const remove = useDeleteNeed();
  const sentence = ({ id, strength, content }: StaffNeedLine) => {
    const of = { id, strength, personId: null, weight: 1 };
    return needSentence(
      content.kind === "remote-days"
        ? { ...of, ...content, onSiteTasks: [] }
        : { ...of, ...content },
      locale,
    );
  };
  return (
    <section className={layout["section"]}>
      <h2>{title}</h2>
      {needs.length === 0 && <p className={layout["soft"]}>{text("none")}</p>}
      {remove.isError && <p role="alert">{problemSentence(remove.error, locale)}</p>}
      <ul className={styles["needs"]}>
        {needs.map((need) => (
          <li key={need.id}>
            <span>
              {sentence(need)}
              <span className={layout["badge"]}>{text(need.strength)}</span>
              {need.called !== "" && <span className={layout["soft"]}>{need.called}</span>}
            </span>
            <Button
              size="small"
              look="quiet"
              aria-label={text("removeNamed", { need: sentence(need) })}
              isDisabled={remove.isPending}
              onPress={() => remove.mutate(need.id, { onSuccess: onRemoved })}
            >
              {text("remove")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { EventPage } from "@talka/contract";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { Menu, type MenuAction } from "../../ui/overlays/Menu.tsx";
import styles from "./events.module.css";
import { eventsWords } from "./events-words.ts";
import { useEventAction } from "./use-events.ts";

/** What the organiser does with an event. */
export function EventActions({ event }: { readonly event: EventPage }) {
  const text = useText(eventsWords);
  const { locale } = useLocale();
  const toast = useToast();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<"cancel" | "delete" | null>(null);
  const { id, state, may } = event;
  const params = { id };
  const change = useEventAction(id, (to: "announced" | "over" | "cancelled") =>
    ask("changeEventState", { params, body: { state: to } }),
  );
  const remove = useEventAction(
    id,
    () => ask("deleteEvent", { params }),
    () => void navigate({ to: "/events" }),
  );
  if (!may.manage && !may.mark) return null;
  const more: MenuAction[] = [
    ...(state === "announced"
      ? [
          { id: "over", label: text("markOver"), onAction: () => change.mutate("over") },
          { id: "cancel", label: text("cancelEvent"), onAction: () => setAsking("cancel") },
        ]
      : []),
    ...(state === "draft"
      ? [{ id: "delete", label: text("deleteDraft"), onAction: () => setAsking("delete") }]
      : []),
  ];
  const announce = () =>
    change.mutate("announced", {
      onSuccess: () => toast({ text: text("announced"), tone: "good" }),
    });
  return (
    <div className={layout["section"]} data-print="hide">
      <div className={layout["row"]}>
        {may.manage && state === "draft" && (
          <Button look="primary" isDisabled={change.isPending} onPress={announce}>
            {text("announce")}
          </Button>
        )}
        {may.manage && state !== "cancelled" && (
          <ButtonLink to="/events/$id/change" params={params}>
            {text("change")}
          </ButtonLink>
        )}
        {may.manage && state !== "draft" && (
          <ButtonLink to="/events/$id/people" params={params}>
            {text("people")}
          </ButtonLink>
        )}
        {may.mark && state !== "draft" && (
          <>
            <ButtonLink to="/events/$id/attendance" params={params}>
              {text("attendance")}
            </ButtonLink>
            <ButtonLink to="/events/$id/door" params={params}>
              {text("door")}
            </ButtonLink>
          </>
        )}
        <ButtonLink to="/events/$id/paper" params={params}>
          {text("paper")}
        </ButtonLink>
        {may.manage && more.length > 0 && (
          <Menu trigger={text("moreActions")} look="quiet" actions={more} />
        )}
      </div>
      {change.isError && (
        <p role="alert" className={styles["notice"]} data-tone="warn">
          {problemSentence(change.error, locale)}
        </p>
      )}
      <Dialog
        isOpen={asking !== null}
        title={text(asking === "delete" ? "deleteTitle" : "cancelTitle")}
        onClose={() => setAsking(null)}
        actions={
          <>
            <Button onPress={() => setAsking(null)}>{text("keep")}</Button>
            <Button
              look="danger"
              onPress={() => {
                if (asking === "delete") remove.mutate(undefined);
                else change.mutate("cancelled");
                setAsking(null);
              }}
            >
              {text(asking === "delete" ? "deleteDraft" : "cancelEvent")}
            </Button>
          </>
        }
      >
        <p>{text(asking === "delete" ? "deleteText" : "cancelText")}</p>
      </Dialog>
    </div>
  );
}

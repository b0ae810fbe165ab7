import type { MeetingPage } from "@talka/contract";
import { useId } from "react";
import { useToast } from "../../../ui/feedback/Toast.tsx";
import { Button } from "../../../ui/forms/Button.tsx";
import { ButtonLink } from "../../../ui/forms/ButtonLink.tsx";
import layout from "../../../ui/layout.module.css";
import { useText } from "../../../ui/locale/locale-context.ts";
import { QrCode } from "../../../ui/QrCode.tsx";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import styles from "./prepare.module.css";
import { prepareWords } from "./prepare-words.ts";

/** How people get in: code, link and QR, to copy and to print. */
export function JoinPanel({ page }: { readonly page: MeetingPage }) {
  const text = useText(prepareWords);
  const toast = useToast();
  const id = useId();
  if (page.joinCode === "") return null;
  const copy = (value: string) => () =>
    void navigator.clipboard
      .writeText(value)
      .then(() => toast({ text: text("copied"), tone: "good" }));
  return (
    <section aria-labelledby={id} className={styles["join"]}>
      <QrCode link={page.joinLink} label={text("qr")} className={styles["qr"]} />
      <div className={styles["joining"]}>
        <h2 id={id}>{text("joinTitle")}</h2>
        <p className={layout["soft"]}>{text("joinText")}</p>
        <dl className={styles["ways"]}>
          <div>
            <dt>{text("code")}</dt>
            <dd className={styles["code"]}>
              <span aria-hidden="true">{page.joinCode}</span>
              <VisuallyHidden>
                {text("code6", { letters: [...page.joinCode].join(" ") })}
              </VisuallyHidden>
            </dd>
          </div>
          <div>
            <dt>{text("link")}</dt>
            <dd className={styles["link"]}>{page.joinLink}</dd>
          </div>
        </dl>
        <div className={layout["row"]}>
          <Button onPress={copy(page.joinCode)}>{text("copyCode")}</Button>
          <Button onPress={copy(page.joinLink)}>{text("copyLink")}</Button>
          <ButtonLink to="/meetings/$id/paper" params={{ id: page.id }} search={{ what: "door" }}>
            {text("doorSign")}
          </ButtonLink>
          <ButtonLink to="/meetings/$id/paper" params={{ id: page.id }} look="quiet">
            {text("paper")}
          </ButtonLink>
        </div>
      </div>
    </section>
  );
}

import { useId } from "react";
import { Choices } from "../../../ui/forms/Choices.tsx";
import { Select } from "../../../ui/forms/Select.tsx";
import layout from "../../../ui/layout.module.css";
import { useText } from "../../../ui/locale/locale-context.ts";
import { usePromise } from "../shared/use-promise.ts";
import { vocabularyWords } from "../shared/vocabulary-words.ts";
import type { FormPartProps } from "./MeetingFormView.tsx";
import styles from "./prepare.module.css";
import { prepareWords } from "./prepare-words.ts";

const none = "none";

/** What participants are promised, as they will read it, and how votes are given. */
export function PromiseFields({ form, onChange }: FormPartProps) {
  const text = useText(prepareWords);
  const words = useText(vocabularyWords);
  const promise = usePromise(form.anonymity);
  const id = useId();
  return (
    <section aria-labelledby={id} className={layout["card"]}>
      <h2 id={id}>{text("promise")}</h2>
      <Choices
        label={text("anonymity")}
        value={form.anonymity}
        onChange={(anonymity) => onChange({ anonymity })}
        options={[
          { value: "anonymous", label: text("anonymous"), hint: text("anonymousHint") },
          { value: "named", label: text("named"), hint: text("namedHint") },
        ]}
      />
      <figure className={styles["promise"]}>
        <figcaption>{text("promiseRead")}</figcaption>
        <blockquote>{promise}</blockquote>
      </figure>
      <Choices
        label={text("votes")}
        shape="row"
        value={form.secretVotes ? "secret" : "open"}
        onChange={(value) => onChange({ secretVotes: value === "secret" })}
        options={[
          { value: "secret", label: text("secret") },
          { value: "open", label: text("open") },
        ]}
      />
      <Select
        label={text("cap")}
        value={form.voteCap === null ? none : String(form.voteCap)}
        onChange={(value) => onChange({ voteCap: value === none ? null : Number(value) })}
        options={[
          { value: none, label: text("capNone") },
          ...[1, 2, 3, 4, 5].map((n) => ({ value: String(n), label: words("votes", { n }) })),
        ]}
      />
    </section>
  );
}

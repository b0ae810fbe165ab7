import type { Commitment } from "@talka/meeting";
import { useText } from "../parts/light-locale.ts";
import { styles } from "../parts/styles.ts";
import { useSession } from "../session/session-context.ts";
import { outcomeWords } from "../words/outcome-words.ts";
import { ItemActions } from "./ItemActions.tsx";
import { useNames } from "./use-names.ts";

/** Promised actions, next due first; with `onChange`, to mend or take out. */
export function CommitmentList({
  onChange,
}: {
  readonly onChange?: ((commitment: Commitment) => void) | undefined;
}) {
  const { view } = useSession();
  const text = useText(outcomeWords);
  const names = useNames();
  const commitments = Object.values(view.commitments).sort((one, other) =>
    one.dueOn < other.dueOn ? -1 : 1,
  );
  if (commitments.length === 0) return null;
  return (
    <section className={styles["section"]}>
      <h2>{text("commitments")}</h2>
      <ul className={styles["items"]}>
        {commitments.map((one) => (
          <li key={one.id} className={styles["item"]}>
            <p className={styles["itemTitle"]}>{one.action}</p>
            <p className={styles["small"]}>
              {names.organisation(one.organisationId)} ·{" "}
              {text("by", { owner: one.owner, day: names.day(one.dueOn) })}
            </p>
            {one.measure !== "" && <p>{text("measureLine", { measure: one.measure })}</p>}
            {one.ifThen !== "" && <p>{one.ifThen}</p>}
            {onChange !== undefined && (
              <ItemActions
                name={one.action}
                onChange={() => onChange(one)}
                removal={{ kind: "commitment.remove", id: one.id }}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

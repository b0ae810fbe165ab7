import type { Borrowing } from "@talka/meeting";
import { useText } from "../parts/light-locale.ts";
import { styles } from "../parts/styles.ts";
import { useSession } from "../session/session-context.ts";
import { outcomeWords } from "../words/outcome-words.ts";
import { ItemActions } from "./ItemActions.tsx";
import { useNames } from "./use-names.ts";

/** Ideas that somebody takes home; with `onChange`, to mend or take out. */
export function BorrowingList({
  onChange,
}: {
  readonly onChange?: ((borrowing: Borrowing) => void) | undefined;
}) {
  const { view } = useSession();
  const text = useText(outcomeWords);
  const names = useNames();
  const borrowings = Object.values(view.borrowings);
  if (borrowings.length === 0) return null;
  return (
    <section className={styles["section"]}>
      <h2>{text("borrowed")}</h2>
      <ul className={styles["items"]}>
        {borrowings.map((one) => {
          const who = names.organisation(one.organisationId);
          const idea = names.group(one.groupId);
          return (
            <li key={one.id} className={styles["item"]}>
              <p className={styles["itemTitle"]}>
                {one.fromOrganisationId === null
                  ? text("borrowedLineAny", { who, idea })
                  : text("borrowedLine", {
                      ...{ who, idea },
                      from: names.organisation(one.fromOrganisationId),
                    })}
              </p>
              <p>{one.firstStep}</p>
              {onChange !== undefined && (
                <ItemActions
                  name={`${who}: ${one.firstStep}`}
                  onChange={() => onChange(one)}
                  removal={{ kind: "borrowing.remove", id: one.id }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

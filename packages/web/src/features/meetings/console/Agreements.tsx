import type { ReactNode } from "react";
import { Button } from "../../../ui/forms/Button.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import styles from "./console.module.css";
import { RemoveButton } from "./RemoveButton.tsx";
import talkStyles from "./talk.module.css";
import { talkWords } from "./talk-words.ts";

interface AgreementsProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly nameOf: (item: Item) => string;
  readonly detailOf: (item: Item) => ReactNode;
  readonly onChange: (item: Item) => void;
  readonly onRemove: (id: string) => void;
}

/** What has been agreed so far; each can be worded anew or taken out. */
export function Agreements<Item extends { readonly id: string }>({
  title,
  items,
  nameOf,
  detailOf,
  onChange,
  onRemove,
}: AgreementsProps<Item>) {
  const text = useText(talkWords);
  return (
    <section aria-label={title} className={styles["part"]}>
      <h3>{title}</h3>
      {items.length === 0 ? (
        <p className={styles["soft"]}>{text("none")}</p>
      ) : (
        <ul className={talkStyles["entries"]}>
          {items.map((item) => (
            <li key={item.id} className={talkStyles["agreed"]}>
              <div>
                <strong>{nameOf(item)}</strong>
                <div className={styles["soft"]}>{detailOf(item)}</div>
              </div>
              <Button
                look="quiet"
                size="small"
                square
                aria-label={text("change", { text: nameOf(item) })}
                onPress={() => onChange(item)}
              >
                ✎
              </Button>
              <RemoveButton
                label={text("remove", { text: nameOf(item) })}
                onPress={() => onRemove(item.id)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

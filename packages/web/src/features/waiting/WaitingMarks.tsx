import type { DeadlineSettings, ExternalMark, WaitingMarks as Marks } from "@talka/engine";
import { formatQuantity } from "@talka/report";
import type { AttributeFacts } from "../../engine-worker/queries/log-facts.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { MarkForm } from "./MarkForm.tsx";
import { isSameMark } from "./mark-draft.ts";
import { markWords } from "./mark-words.ts";
import styles from "./marks.module.css";

export interface WaitingMarksProps {
  readonly marks: Marks;
  readonly onMarks: (marks: Marks) => void;
  readonly activityNames: readonly string[];
  readonly attributes: readonly AttributeFacts[];
  readonly deadline: DeadlineSettings | null;
  readonly hasPeople: boolean;
}

/** What is known of waiting beside the record: terms, values, arrivals and hours. */
export function WaitingMarks(props: WaitingMarksProps) {
  const { marks, onMarks, activityNames, attributes, deadline, hasPeople } = props;
  const { locale } = useLocale();
  const text = useText(markWords);
  const { external } = marks;
  const setExternal = (next: readonly ExternalMark[]) => onMarks({ ...marks, external: next });
  const isOfCase = (name: string) =>
    attributes.some((one) => one.name === name && one.scope === "case");
  const told = (mark: ExternalMark): string => {
    switch (mark.kind) {
      case "attribute":
        return text(`attribute.${isOfCase(mark.name) ? "case" : mark.side}`, { ...mark });
      case "term":
        return text("term", {
          term: formatQuantity(mark.amount, mark.unit, locale),
          after: mark.after,
        });
      case "span":
        return text("span", { ...mark });
    }
  };
  const still = (deadline?.suspensions ?? [])
    .map(({ from, to }) => ({ kind: "span", from, to }) as const)
    .filter((mark) => !external.some((one) => isSameMark(one, mark)));
  const moments = attributes.filter(({ kind }) => kind === "instant").map(({ name }) => name);
  const count =
    external.length + (marks.arrivedAt === null ? 0 : 1) + (marks.hours === "each" ? 1 : 0);
  return (
    <details className={layout["group"]} data-print="hide">
      <summary>{text("summary", { n: count })}</summary>
      <div className={styles["marks"]}>
        <section aria-label={text("list")} className={styles["known"]}>
          <h3>{text("list")}</h3>
          {external.length === 0 ? (
            <p className={layout["soft"]}>{text("none")}</p>
          ) : (
            <ul>
              {external.map((mark) => (
                <li key={JSON.stringify(mark)}>
                  <span>{told(mark)}</span>
                  <Button
                    size="small"
                    look="quiet"
                    aria-label={text("removeNamed", { mark: told(mark) })}
                    onPress={() => setExternal(external.filter((one) => one !== mark))}
                  >
                    {text("remove")}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          {still.length > 0 && (
            <Button size="small" onPress={() => setExternal([...external, ...still])}>
              {text("suspensions")}
            </Button>
          )}
        </section>
        <MarkForm
          activityNames={activityNames}
          attributes={attributes}
          marks={external}
          onAdd={(mark) => setExternal([...external, mark])}
        />
        {(moments.length > 0 || hasPeople) && (
          <div className={styles["form"]}>
            {moments.length > 0 && (
              <Select
                label={text("arrival")}
                value={marks.arrivedAt ?? ""}
                options={[
                  { value: "", label: text("noArrival") },
                  ...moments.map((name) => ({ value: name, label: name })),
                ]}
                description={text("arrivalHint")}
                onChange={(name) => onMarks({ ...marks, arrivedAt: name === "" ? null : name })}
              />
            )}
            {hasPeople && (
              <Select
                label={text("hours")}
                value={marks.hours}
                options={(["office", "each"] as const).map((value) => ({
                  value,
                  label: text(value),
                }))}
                description={text("hoursHint")}
                onChange={(hours) => onMarks({ ...marks, hours })}
              />
            )}
          </div>
        )}
      </div>
    </details>
  );
}

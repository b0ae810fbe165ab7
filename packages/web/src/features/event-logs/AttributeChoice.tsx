import { useText } from "../../ui/locale/locale-context.ts";
import { columnsOf, neededParts, otherParts, timeParts } from "./column-choice.ts";
import { columnWords } from "./column-words.ts";
import columnsStyles from "./columns.module.css";
import { type ImportRead, importSession } from "./import-session.ts";

/** Which of the other columns are kept; personal data is not, unless somebody asks for it. */
export function AttributeChoice({ state }: { readonly state: ImportRead }) {
  const { outline, mapping } = state;
  const text = useText(columnWords);
  const parts = new Set(
    [...neededParts, ...otherParts, ...timeParts].flatMap((part) => columnsOf(mapping, part)),
  );
  const left = outline.guess.ok ? outline.guess.value.leftOut : [];
  const rest = outline.columns.filter((column) => !parts.has(column.name));
  if (rest.length === 0) return null;
  const toggle = (name: string, isKept: boolean) => {
    // in the order of the file, so that the same choice is the same mapping
    const kept = new Set(mapping.attributes);
    if (isKept) kept.add(name);
    else kept.delete(name);
    const attributes = outline.columns.map((one) => one.name).filter((one) => kept.has(one));
    void importSession.map({ ...mapping, attributes });
  };
  return (
    <fieldset className={columnsStyles["attributes"]}>
      <legend>{text("attributes")}</legend>
      <p>{text("attributesHint")}</p>
      {rest.map((column) => {
        const reason = left.find((one) => one.column === column.name)?.reason;
        return (
          <label key={column.name} className={columnsStyles["check"]}>
            <input
              type="checkbox"
              checked={mapping.attributes.includes(column.name)}
              onChange={(event) => toggle(column.name, event.target.checked)}
            />
            <span>
              {column.name}
              <small>
                {column.personal !== null
                  ? text("personal", { kind: text(`personal.${column.personal}`) })
                  : reason !== undefined
                    ? text(`left.${reason}`)
                    : column.samples.join(" · ")}
              </small>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

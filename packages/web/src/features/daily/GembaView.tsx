import type { GembaNote } from "@talka/contract";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { checkWords } from "./check-words.ts";
import checks from "./checks.module.css";

const parts = ["followed", "facts", "questions", "followUp"] as const;

/** A gemba note as it is read and printed. */
export function GembaView({ note }: { readonly note: GembaNote }) {
  const text = useText(checkWords);
  return (
    <div className={layout["list"]}>
      {parts
        .filter((part) => note[part] !== "")
        .map((part) => (
          <div key={part}>
            <h3>{text(part)}</h3>
            <p className={checks["prose"]}>{note[part]}</p>
          </div>
        ))}
      {note.wastes.length > 0 && (
        <p className={layout["row"]}>
          <strong>{text("wastes")}:</strong>
          {note.wastes.map((tag) => (
            <span key={tag} className={layout["badge"]}>
              {text("waste", { tag })}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

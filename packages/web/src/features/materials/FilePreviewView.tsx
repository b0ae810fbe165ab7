import type { MaterialFile } from "@talka/contract";
import { fileTypeOf } from "@talka/exchange";
import { useText } from "../../ui/locale/locale-context.ts";
import { materialWords } from "./material-words.ts";
import styles from "./materials.module.css";

/** A file as far as a page can show it: itself in a closed frame, or the words read out of it. */
export function FilePreviewView({
  file,
  title,
}: {
  readonly file: MaterialFile;
  readonly title: string;
}) {
  const text = useText(materialWords);
  const { type, preview } = file;
  if (type === null || preview === null) return <p>{text("noFile")}</p>;
  const address = `/api/material-files/${file.id}/content?as=preview`;
  const name = text("previewOf", { title });
  switch (fileTypeOf(type).preview) {
    case "image":
      return <img className={styles["picture"]} src={address} alt={name} {...preview.size} />;
    case "pdf":
      return <iframe className={styles["pages"]} src={address} title={name} />;
    case "text":
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
        <section className={styles["text"]} tabIndex={0} aria-label={name}>
          <pre>{preview.text}</pre>
        </section>
      );
    default:
      return preview.sections.length === 0 ? (
        <p className={styles["hint"]}>{text("noOutline")}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
        <section className={styles["text"]} tabIndex={0} aria-label={name}>
          {preview.title !== "" && <h4>{preview.title}</h4>}
          <p className={styles["hint"]}>{text("slides", { count: preview.sectionCount })}</p>
          <ol>
            {preview.sections.map((section, k) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: parts of a file stand in a fixed order
              <li key={k}>
                {section.title !== "" && <strong>{section.title}</strong>}
                {section.lines.map((line, l) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines of a file stand in a fixed order
                  <p key={l}>{line}</p>
                ))}
              </li>
            ))}
          </ol>
        </section>
      );
  }
}

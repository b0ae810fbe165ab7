import { type DragEvent, type ReactNode, useId, useRef, useState } from "react";
import { Button } from "./Button.tsx";
import styles from "./FileDrop.module.css";

export interface FileDropProps {
  readonly title: string;
  /** What may be dropped, and what happens to it. */
  readonly hint: ReactNode;
  readonly chooseLabel: string;
  /** Endings and types for the file dialogue; a dropped file is taken whatever its name. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  readonly large?: boolean;
}

/** A place to drop one file, with a button that does the same. */
export function FileDrop({
  title,
  hint,
  chooseLabel,
  accept,
  onFile,
  large = false,
}: FileDropProps) {
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const titleId = useId();
  const hintId = useId();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) onFile(file);
  };
  return (
    <section
      aria-labelledby={titleId}
      className={styles["drop"]}
      data-over={isOver ? "" : undefined}
      data-large={large ? "" : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <svg width="40" height="40" viewBox="0 0 40 40" aria-hidden="true" className={styles["sign"]}>
        <path
          d="M20 27V8m0 0-7 7m7-7 7 7M7 24v6a3 3 0 0 0 3 3h20a3 3 0 0 0 3-3v-6"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.25"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <h2 id={titleId} className={styles["title"]}>
        {title}
      </h2>
      <Button
        look="primary"
        size="large"
        aria-describedby={hintId}
        onPress={() => input.current?.click()}
      >
        {chooseLabel}
      </Button>
      <div id={hintId} className={styles["hint"]}>
        {hint}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={chooseLabel}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // the same file may be chosen again after a correction
          event.target.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
    </section>
  );
}

import { type DragEvent, type ReactNode, useId, useRef, useState } from "react";
import { Button } from "../../ui/forms/Button.tsx";
import styles from "./materials.module.css";

export interface FilesDropProps {
  readonly title: string;
  readonly hint: ReactNode;
  readonly chooseLabel: string;
  readonly onFiles: (files: readonly File[]) => void;
}

const accept = ".pdf,.png,.jpg,.jpeg,.webp,.mp4,.pptx,.docx,.xlsx,.odp,.odt,.ods,.txt,.csv";

/** A place to drop several files, with a button that does the same. */
export function FilesDrop({ title, hint, chooseLabel, onFiles }: FilesDropProps) {
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <section
      aria-labelledby={id}
      className={styles["drop"]}
      data-over={isOver ? "" : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div>
        <h3 id={id}>{title}</h3>
        <p id={`${id}-hint`} className={styles["hint"]}>
          {hint}
        </p>
      </div>
      <Button aria-describedby={`${id}-hint`} onPress={() => input.current?.click()}>
        {chooseLabel}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={accept}
        aria-label={chooseLabel}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          event.target.value = "";
          onFiles(chosen);
        }}
      />
    </section>
  );
}

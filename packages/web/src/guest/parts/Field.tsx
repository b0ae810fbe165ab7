import { type ComponentProps, type ReactNode, useId } from "react";
import styles from "../../ui/forms/field.module.css";

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
}

function Framed({
  label,
  hint,
  error,
  children,
}: FieldProps & {
  readonly children: (ids: {
    readonly id: string;
    readonly "aria-describedby": string | undefined;
    readonly "aria-invalid": boolean | undefined;
    readonly className: string | undefined;
  }) => ReactNode;
}) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={styles["field"]}>
      <label className={styles["label"]} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className={styles["description"]} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id,
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
        className: styles["input"],
      })}
      {error && (
        <p className={styles["error"]} id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

/** One line to fill in. */
export function TextField({ label, hint, error, ...rest }: FieldProps & ComponentProps<"input">) {
  return <Framed {...{ label, hint, error }}>{(given) => <input {...given} {...rest} />}</Framed>;
}

/** Several lines to fill in. */
export function TextArea({ label, hint, error, ...rest }: FieldProps & ComponentProps<"textarea">) {
  return (
    <Framed {...{ label, hint, error }}>
      {(given) => <textarea rows={3} {...given} {...rest} />}
    </Framed>
  );
}

/** One of a few. */
export function Select({ label, hint, error, ...rest }: FieldProps & ComponentProps<"select">) {
  return <Framed {...{ label, hint, error }}>{(given) => <select {...given} {...rest} />}</Framed>;
}

import type { ReactNode } from "react";
import { FieldError } from "react-aria-components/FieldError";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import { TextArea as AriaTextArea } from "react-aria-components/TextArea";
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from "react-aria-components/TextField";
import { joinClasses } from "../join-classes.ts";
import styles from "./field.module.css";

export interface TextAreaProps extends Omit<AriaTextFieldProps, "className" | "children"> {
  readonly label: string;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly rows?: number;
}

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea({ label, description, error, rows = 4, ...props }: TextAreaProps) {
  return (
    <AriaTextField {...props} isInvalid={error !== undefined} className={styles["field"] ?? ""}>
      <Label className={styles["label"] ?? ""}>{label}</Label>
      <AriaTextArea rows={rows} className={joinClasses(styles["input"], styles["area"])} />
      {description !== undefined && (
        <Text slot="description" className={styles["description"] ?? ""}>
          {description}
        </Text>
      )}
      <FieldError className={styles["error"] ?? ""}>{error}</FieldError>
    </AriaTextField>
  );
}

import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { FieldError } from "react-aria-components/FieldError";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
} from "react-aria-components/NumberField";
import { Text } from "react-aria-components/Text";
import styles from "./field.module.css";

export interface NumberFieldProps extends Omit<AriaNumberFieldProps, "className" | "children"> {
  /** Carries the unit: "Window, working days". */
  readonly label: string;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
}

/** A number, typed in the reader's own form (decimal comma) or stepped. */
export function NumberField({ label, description, error, ...props }: NumberFieldProps) {
  return (
    <AriaNumberField {...props} isInvalid={error !== undefined} className={styles["field"] ?? ""}>
      <Label className={styles["label"] ?? ""}>{label}</Label>
      <Group className={styles["number"] ?? ""}>
        <Input className={styles["input"] ?? ""} />
        <Button slot="decrement">−</Button>
        <Button slot="increment">+</Button>
      </Group>
      {description !== undefined && (
        <Text slot="description" className={styles["description"] ?? ""}>
          {description}
        </Text>
      )}
      <FieldError className={styles["error"] ?? ""}>{error}</FieldError>
    </AriaNumberField>
  );
}

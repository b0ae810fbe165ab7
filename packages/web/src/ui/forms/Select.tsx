import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { FieldError } from "react-aria-components/FieldError";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select as AriaSelect, SelectValue } from "react-aria-components/Select";
import { Text } from "react-aria-components/Text";
import { joinClasses } from "../join-classes.ts";
import popover from "../overlays/popover.module.css";
import styles from "./field.module.css";

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** A second line in the list, for example why one would choose this. */
  readonly hint?: string | undefined;
}

export interface SelectProps<Value extends string> {
  readonly label: string;
  readonly options: readonly SelectOption<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly isDisabled?: boolean;
}

/** One choice of a list; the list can be searched by typing the first letters. */
export function Select<Value extends string>({
  label,
  options,
  value,
  onChange,
  description,
  error,
  placeholder,
  isDisabled = false,
}: SelectProps<Value>) {
  return (
    <AriaSelect
      className={styles["field"] ?? ""}
      value={value}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
      placeholder={placeholder ?? ""}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      <Label className={styles["label"] ?? ""}>{label}</Label>
      <Button className={joinClasses(styles["input"], styles["trigger"])}>
        <SelectValue className={styles["value"] ?? ""} />
        <svg
          className={styles["chevron"]}
          width="12"
          height="12"
          viewBox="0 0 12 12"
          aria-hidden="true"
        >
          <path d="M2 4.5 6 8.5 10 4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </Button>
      {description !== undefined && (
        <Text slot="description" className={styles["description"] ?? ""}>
          {description}
        </Text>
      )}
      <FieldError className={styles["error"] ?? ""}>{error}</FieldError>
      <Popover className={popover["popover"] ?? ""}>
        <ListBox className={popover["list"] ?? ""}>
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              className={popover["item"] ?? ""}
            >
              <Text slot="label">{option.label}</Text>
              {option.hint !== undefined && (
                <Text slot="description" className={popover["hint"] ?? ""}>
                  {option.hint}
                </Text>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

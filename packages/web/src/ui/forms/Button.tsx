import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from "react-aria-components/Button";
import { joinClasses } from "../join-classes.ts";
import styles from "./Button.module.css";

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "style"> {
  /** `primary` once a screen; `quiet` has no frame; `danger` for what cannot be undone. */
  readonly look?: "primary" | "plain" | "quiet" | "danger";
  readonly size?: "small" | "normal" | "large";
  /** Square, for a single sign; give it an `aria-label`. */
  readonly square?: boolean;
  readonly className?: string;
}

/** A button that does something here; for going somewhere use a link. */
export function Button({
  look = "plain",
  size = "normal",
  square = false,
  className,
  ...props
}: ButtonProps) {
  return (
    <AriaButton
      {...props}
      className={joinClasses(
        styles["button"],
        styles[look],
        styles[size],
        square && styles["square"],
        className,
      )}
    />
  );
}

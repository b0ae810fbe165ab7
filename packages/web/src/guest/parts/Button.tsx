import type { ComponentProps } from "react";
import styles from "../../ui/forms/Button.module.css";
import { joinClasses } from "../../ui/join-classes.ts";
import { styles as own } from "./styles.ts";

/** A button that looks like those of the app, and is large enough for a thumb. */
export function Button({
  look = "plain",
  small = false,
  className,
  ...rest
}: ComponentProps<"button"> & {
  readonly look?: "plain" | "primary" | "quiet" | "danger";
  readonly small?: boolean;
}) {
  return (
    <button
      type="button"
      {...rest}
      className={joinClasses(
        styles["button"],
        styles[look],
        small ? own["smallButton"] : own["thumb"],
        small && look === "quiet" && own["bareButton"],
        className,
      )}
    />
  );
}

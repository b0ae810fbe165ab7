import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, Ref } from "react";
import { joinClasses } from "../join-classes.ts";
import styles from "./Button.module.css";

interface ButtonAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly look?: "primary" | "plain" | "quiet";
  readonly size?: "small" | "normal" | "large";
  readonly ref?: Ref<HTMLAnchorElement>;
}

function ButtonAnchor({ look = "plain", size = "normal", className, ...props }: ButtonAnchorProps) {
  return (
    <a
      {...props}
      className={joinClasses(styles["button"], styles[look], styles[size], className)}
    />
  );
}

/** A link that looks like a button: goes somewhere, can be opened in a new tab. */
export const ButtonLink = createLink(ButtonAnchor);

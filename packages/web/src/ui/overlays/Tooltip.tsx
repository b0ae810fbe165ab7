import type { ReactElement, ReactNode } from "react";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components/Tooltip";
import styles from "./Tooltip.module.css";

export interface TooltipProps {
  readonly text: ReactNode;
  /** A `Button`, or anything else of React Aria that can be focused. */
  readonly children: ReactElement;
}

/** A short explanation on hover and focus. Never the only place where something is said. */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={300} closeDelay={100}>
      {children}
      <AriaTooltip className={styles["tooltip"] ?? ""} offset={8}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}

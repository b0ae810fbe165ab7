import type { ReactNode } from "react";
import { Menu as AriaMenu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { Text } from "react-aria-components/Text";
import { Button, type ButtonProps } from "../forms/Button.tsx";
import styles from "./popover.module.css";

/** One thing that a menu can do. */
export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
}

export interface MenuProps extends Omit<ButtonProps, "children" | "onPress"> {
  readonly trigger: ReactNode;
  readonly actions: readonly MenuAction[];
}

/** A button that opens a list of actions. */
export function Menu({ trigger, actions, ...button }: MenuProps) {
  return (
    <MenuTrigger>
      <Button {...button}>{trigger}</Button>
      <Popover className={styles["popover"] ?? ""}>
        <AriaMenu className={styles["list"] ?? ""}>
          {actions.map((action) => (
            <MenuItem
              key={action.id}
              id={action.id}
              textValue={action.label}
              isDisabled={action.isDisabled ?? false}
              onAction={action.onAction}
              className={styles["item"] ?? ""}
            >
              <Text slot="label">{action.label}</Text>
              {action.hint !== undefined && (
                <Text slot="description" className={styles["hint"] ?? ""}>
                  {action.hint}
                </Text>
              )}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

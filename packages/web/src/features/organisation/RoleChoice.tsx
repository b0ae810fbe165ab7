import type { Role } from "@talka/contract";
import { roleCodes, roleWords } from "../../api/role-words.ts";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import styles from "./organisation.module.css";
import { organisationWords } from "./organisation-words.ts";

interface RoleChoiceProps {
  readonly value: readonly Role[];
  readonly onChange: (roles: readonly Role[]) => void;
}

/** Any number of roles, one at least. */
export function RoleChoice({ value, onChange }: RoleChoiceProps) {
  const text = useText(organisationWords);
  const role = useText(roleWords);
  return (
    <fieldset className={styles["roles"]}>
      <legend>{text("roles")}</legend>
      {roleCodes.map((one) => (
        <label key={one}>
          <input
            type="checkbox"
            checked={value.includes(one)}
            onChange={(event) =>
              onChange(
                roleCodes.filter((code) =>
                  code === one ? event.target.checked : value.includes(code),
                ),
              )
            }
          />
          {role(one)}
        </label>
      ))}
      {value.length === 0 && <p className={layout["soft"]}>{text("needsRole")}</p>}
    </fieldset>
  );
}

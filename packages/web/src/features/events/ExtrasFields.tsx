import { Checkbox } from "../../ui/forms/Checkbox.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { joinClasses } from "../../ui/join-classes.ts";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import styles from "./events.module.css";
import { registrationWords } from "./registration-words.ts";

/** Needs and consent, which stand apart from the registration. */
export interface Extras {
  readonly access: string;
  readonly diet: string;
  readonly photoConsent: boolean;
}

/** The extras as they are sent: needs nobody told are none. */
export function sentExtras({ access, diet, photoConsent }: Extras) {
  return { needs: access + diet === "" ? null : { access, diet }, photoConsent };
}

interface ExtrasFieldsProps {
  readonly value: Extras;
  readonly onChange: (value: Extras) => void;
}

/** Needs, told only if one wishes, and consent to photographs, which is never a condition. */
export function ExtrasFields({ value, onChange }: ExtrasFieldsProps) {
  const text = useText(registrationWords);
  return (
    <>
      <fieldset className={joinClasses(styles["bare"], styles["stacked"])}>
        <legend>{text("needsTitle")}</legend>
        <p className={layout["small"]}>{text("needsHint")}</p>
        <TextField
          label={text("access")}
          maxLength={1_000}
          value={value.access}
          onChange={(access) => onChange({ ...value, access })}
        />
        <TextField
          label={text("diet")}
          maxLength={1_000}
          value={value.diet}
          onChange={(diet) => onChange({ ...value, diet })}
        />
      </fieldset>
      <Checkbox
        label={text("photoConsent")}
        description={text("photoHint")}
        isSelected={value.photoConsent}
        onChange={(photoConsent) => onChange({ ...value, photoConsent })}
      />
    </>
  );
}

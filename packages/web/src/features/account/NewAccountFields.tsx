import { TextField } from "../../ui/forms/TextField.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { accountWords } from "./account-words.ts";
import { shortestPassword } from "./shortest-password.ts";

/** What a new account is made of. */
export interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export const emptyAccount: NewAccount = { name: "", email: "", password: "" };

/** Whether every part is there; the server checks the rest. */
export function isAccountComplete({ name, email, password }: NewAccount): boolean {
  return name.trim() !== "" && email.includes("@") && password.length >= shortestPassword;
}

interface NewAccountFieldsProps {
  readonly value: NewAccount;
  readonly onChange: (value: NewAccount) => void;
  /** Somebody has tried to go on: say what is missing. */
  readonly wasTried: boolean;
}

/** Name, e-mail and password of a new account. */
export function NewAccountFields({ value, onChange, wasTried }: NewAccountFieldsProps) {
  const text = useText(accountWords);
  const when = (isWrong: boolean, sentence: string) => (wasTried && isWrong ? sentence : undefined);
  return (
    <>
      <TextField
        label={text("name")}
        autoComplete="name"
        value={value.name}
        onChange={(name) => onChange({ ...value, name })}
        error={when(value.name.trim() === "", text("nameMissing"))}
      />
      <TextField
        label={text("email")}
        type="email"
        autoComplete="username"
        value={value.email}
        onChange={(email) => onChange({ ...value, email })}
        error={when(!value.email.includes("@"), text("emailMissing"))}
      />
      <TextField
        label={text("password")}
        description={text("newPasswordHint")}
        type="password"
        autoComplete="new-password"
        value={value.password}
        onChange={(password) => onChange({ ...value, password })}
        error={when(value.password.length < shortestPassword, text("tooShort"))}
      />
    </>
  );
}

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { ask } from "../../api/ask.ts";
import { isProblem } from "../../api/problem.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { ErrorState } from "../../ui/feedback/ErrorState.tsx";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { joinClasses } from "../../ui/join-classes.ts";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { accountWords } from "./account-words.ts";
import { shortestPassword } from "./shortest-password.ts";

/** Changes one's own password; what was typed stays until it has worked. */
export function PasswordForm() {
  const text = useText(accountWords);
  const { locale } = useLocale();
  const toast = useToast();
  const client = useQueryClient();
  const [currentPassword, setCurrent] = useState("");
  const [newPassword, setNew] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const change = useMutation({
    mutationFn: () => ask("changePassword", { body: { currentPassword, newPassword } }),
    onSuccess: async () => {
      setCurrent("");
      setNew("");
      setWasTried(false);
      toast({ text: text("changed"), tone: "good" });
      await client.invalidateQueries({ queryKey: ["own-sessions"] });
    },
  });
  const isShort = newPassword.length < shortestPassword;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (currentPassword !== "" && !isShort) change.mutate();
  };
  const wrong = isProblem(change.error, "password.wrong");
  const common = isProblem(change.error, "password.too-common");
  const sentence = change.isError ? problemSentence(change.error, locale) : undefined;
  const missing = wasTried && currentPassword === "" ? text("passwordMissing") : undefined;
  return (
    <form
      className={joinClasses(layout["form"], layout["narrow"])}
      style={{ marginInline: 0 }}
      onSubmit={submit}
      noValidate
    >
      <TextField
        label={text("currentPassword")}
        type="password"
        autoComplete="current-password"
        value={currentPassword}
        onChange={setCurrent}
        error={wrong ? sentence : missing}
      />
      <TextField
        label={text("newPassword")}
        description={text("newPasswordHint")}
        type="password"
        autoComplete="new-password"
        value={newPassword}
        onChange={setNew}
        error={common ? sentence : wasTried && isShort ? text("tooShort") : undefined}
      />
      {change.isError && !wrong && !common && <ErrorState title={sentence}> </ErrorState>}
      <div>
        <Button type="submit" isDisabled={change.isPending}>
          {text("changePassword")}
        </Button>
      </div>
    </form>
  );
}

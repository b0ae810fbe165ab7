import { useMutation } from "@tanstack/react-query";
import { useRouter, useSearch } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useEnterSession, useSession } from "../../api/use-session.ts";
import { ErrorState } from "../../ui/feedback/ErrorState.tsx";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { joinClasses } from "../../ui/join-classes.ts";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { accountWords } from "./account-words.ts";
import { DemoPeople } from "./DemoPeople.tsx";

/** Signing in with an account, or as a demo person. */
export function SignInPage() {
  const text = useText(accountWords);
  const { locale } = useLocale();
  const session = useSession();
  const enter = useEnterSession();
  const router = useRouter();
  const toast = useToast();
  const { next } = useSearch({ from: "/sign-in" });
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [wasTried, setWasTried] = useState(false);
  usePageTitle(text("signIn"));
  const goOn = async (entered: NonNullable<typeof session>) => {
    await enter(entered);
    toast({ text: text("welcome", { name: entered.person?.name ?? "" }), tone: "good" });
    router.history.push(next ?? "/");
  };
  const signIn = useMutation({
    mutationFn: () => ask("signIn", { body: { email: email.trim(), password } }),
    onSuccess: goOn,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (email.trim() !== "" && password !== "") signIn.mutate();
  };
  return (
    <div className={joinClasses(layout["page"], layout["narrow"])}>
      <h1>{text("signIn")}</h1>
      <p className={layout["soft"]}>{text("signInLead")}</p>
      <form className={joinClasses(layout["card"], layout["form"])} onSubmit={submit} noValidate>
        <TextField
          label={text("email")}
          type="email"
          autoComplete="username"
          value={email}
          onChange={setEmail}
          error={wasTried && email.trim() === "" ? text("emailMissing") : undefined}
        />
        <TextField
          label={text("password")}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={wasTried && password === "" ? text("passwordMissing") : undefined}
        />
        {signIn.isError && <ErrorState title={problemSentence(signIn.error, locale)}> </ErrorState>}
        <Button type="submit" look="primary" isDisabled={signIn.isPending}>
          {text("signIn")}
        </Button>
        <p className={joinClasses(layout["soft"], layout["small"])}>{text("noAccount")}</p>
      </form>
      {session?.demo.oneClick && <DemoPeople onEnter={goOn} />}
    </div>
  );
}

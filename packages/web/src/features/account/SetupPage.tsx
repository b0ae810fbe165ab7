import { useMutation } from "@tanstack/react-query";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useEnterSession } from "../../api/use-session.ts";
import { ErrorState } from "../../ui/feedback/ErrorState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { joinClasses } from "../../ui/join-classes.ts";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { accountWords } from "./account-words.ts";
import { emptyAccount, isAccountComplete, NewAccountFields } from "./NewAccountFields.tsx";

/** The first organisation and the first account of an installation. */
export function SetupPage() {
  // after the #, so that the secret is in no server's records
  const token = useLocation({ select: (location) => location.hash });
  const text = useText(accountWords);
  const { locale } = useLocale();
  const enter = useEnterSession();
  const navigate = useNavigate();
  const [account, setAccount] = useState(emptyAccount);
  const [organisation, setOrganisation] = useState("");
  const [country, setCountry] = useState<"LV" | "LT">(locale === "lt" ? "LT" : "LV");
  const [wasTried, setWasTried] = useState(false);
  usePageTitle(text("setup"));
  const name = organisation.trim();
  const setUp = useMutation({
    mutationFn: () => {
      const kind = country === "LV" ? "novads" : "rajono-savivaldybe";
      const names = { lv: name, lt: name, en: name };
      return ask("setUp", {
        body: { token, organisation: { names, kind, country }, ...account, locale },
      });
    },
    onSuccess: async (entered) => {
      await enter(entered);
      await navigate({ to: "/" });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (name !== "" && isAccountComplete(account)) setUp.mutate();
  };
  return (
    <div className={joinClasses(layout["page"], layout["narrow"])}>
      <h1>{text("setup")}</h1>
      <p>{text("setupLead")}</p>
      <form className={layout["card"]} onSubmit={submit} noValidate>
        <TextField
          label={text("organisationName")}
          autoComplete="organization"
          value={organisation}
          onChange={setOrganisation}
          error={wasTried && name === "" ? text("nameMissing") : undefined}
        />
        <Select
          label={text("country")}
          options={[
            { value: "LV", label: text("latvia") },
            { value: "LT", label: text("lithuania") },
          ]}
          value={country}
          onChange={setCountry}
        />
        <NewAccountFields value={account} onChange={setAccount} wasTried={wasTried} />
        {setUp.isError && <ErrorState title={problemSentence(setUp.error, locale)}> </ErrorState>}
        <Button type="submit" look="primary" isDisabled={setUp.isPending}>
          {text("create")}
        </Button>
      </form>
    </div>
  );
}

import type { MailChoice } from "@talka/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { ErrorState } from "../../ui/feedback/ErrorState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { mailWords } from "./mail-words.ts";

const key = ["mail-choice"];
const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, "0")}:00`,
}));

/** How often a digest comes by e-mail, and at which hour. */
export function MailSection() {
  const text = useText(mailWords);
  const { locale } = useLocale();
  const choice = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => ask("getMailChoice", { signal }),
  });
  return (
    <section id="mail" aria-labelledby="mail-title" className={layout["section"]}>
      <div>
        <h2 id="mail-title">{text("title")}</h2>
        <p className={layout["soft"]}>{text("lead")}</p>
      </div>
      <QueryState query={choice} describeError={(error) => <p>{problemSentence(error, locale)}</p>}>
        {({ digest, hour, isOn, hasAddress }) => (
          <>
            {(!isOn || !hasAddress) && <p>{text(hasAddress ? "off" : "noAddress")}</p>}
            <ChoiceForm first={{ digest, hour }} />
          </>
        )}
      </QueryState>
    </section>
  );
}

function ChoiceForm({ first }: { readonly first: MailChoice }) {
  const text = useText(mailWords);
  const { locale } = useLocale();
  const client = useQueryClient();
  const [choice, setChoice] = useState(first);
  const save = useMutation({
    mutationFn: () => ask("updateMailChoice", { body: choice }),
    onSuccess: (page) => client.setQueryData(key, page),
  });
  const change = (part: Partial<MailChoice>) => {
    save.reset();
    setChoice({ ...choice, ...part });
  };
  return (
    <div className={layout["narrow"]} style={{ marginInline: 0 }}>
      <div className={layout["form"]}>
        <Select
          label={text("digest")}
          options={(["daily", "weekly", "none"] as const).map((value) => ({
            value,
            label: text(value),
          }))}
          value={choice.digest}
          onChange={(digest) => change({ digest })}
        />
        {choice.digest !== "none" && (
          <Select
            label={text("hour")}
            options={hours}
            value={String(choice.hour)}
            onChange={(hour) => change({ hour: Number(hour) })}
          />
        )}
        {save.isError && <ErrorState title={problemSentence(save.error, locale)}> </ErrorState>}
        <div className={layout["row"]}>
          <Button isDisabled={save.isPending} onPress={() => save.mutate()}>
            {text("save")}
          </Button>
          <span role="status">{save.isSuccess && text("saved")}</span>
        </div>
      </div>
    </div>
  );
}

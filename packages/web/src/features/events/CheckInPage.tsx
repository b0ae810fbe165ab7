import type { DoorPreview } from "@talka/contract";
import { readText } from "@talka/exchange";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useRouterState } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { joinClasses } from "../../ui/join-classes.ts";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import door from "./door.module.css";
import styles from "./events.module.css";
import { halfDayText } from "./format-days.ts";
import { registrationWords } from "./registration-words.ts";

/** Where the code at the door leads: a phone checks its owner in. */
export function CheckInPage() {
  const text = useText(registrationWords);
  const { locale } = useLocale();
  usePageTitle(text("checkInTitle"));
  const token = useRouterState({ select: (state) => state.location.hash });
  const preview = useQuery({
    queryKey: ["door", token],
    queryFn: ({ signal }) => ask("previewDoor", { body: { token }, signal }),
    enabled: token !== "",
    staleTime: 0,
  });
  return (
    <div className={joinClasses(layout["page"], layout["narrow"])}>
      {token === "" ? (
        <>
          <h1>{text("checkInTitle")}</h1>
          <p>{text("noToken")}</p>
        </>
      ) : (
        <>
          {preview.status !== "success" && <h1>{text("checkInTitle")}</h1>}
          <QueryState query={preview} describeError={(error) => problemSentence(error, locale)}>
            {(shown) => <CheckIn token={token} preview={shown} />}
          </QueryState>
        </>
      )}
    </div>
  );
}

interface CheckInProps {
  readonly token: string;
  readonly preview: DoorPreview;
}

function CheckIn({ token, preview }: CheckInProps) {
  const text = useText(registrationWords);
  const { locale } = useLocale();
  const [code, setCode] = useState("");
  const checkIn = useMutation({
    mutationFn: (own: string | null) => ask("checkInAtDoor", { body: { token, code: own } }),
  });
  const halfDay = halfDayText(preview.halfDay, locale);
  const welcomed = checkIn.data?.name ?? (preview.checkedIn ? preview.ownName : null);
  if (welcomed !== null && !checkIn.isError) {
    return (
      <div className={door["welcome"]} role="status">
        <h1>{text("welcome", { name: welcomed })}</h1>
        <p>{text("welcomeText", { halfDay })}</p>
      </div>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() !== "") checkIn.mutate(code);
  };
  return (
    <>
      <div>
        <p className={layout["soft"]}>{readText(preview.title, locale).text}</p>
        <h1>{text("checkInTitle")}</h1>
        <p>{halfDay}</p>
      </div>
      {!preview.isOpen && (
        <p className={styles["notice"]} data-tone="warn">
          {text("notOpen")}
        </p>
      )}
      {checkIn.isError && (
        <p role="alert" className={styles["notice"]} data-tone="bad">
          {problemSentence(checkIn.error, locale)}
        </p>
      )}
      {preview.ownName === null ? (
        <form className={layout["form"]} onSubmit={submit}>
          <TextField
            label={text("typeCode")}
            description={text("typeCodeHint")}
            value={code}
            maxLength={12}
            autoComplete="off"
            onChange={setCode}
          />
          <Button
            look="primary"
            size="large"
            type="submit"
            isDisabled={!preview.isOpen || checkIn.isPending}
          >
            {text("checkIn")}
          </Button>
        </form>
      ) : (
        <div className={layout["form"]}>
          <p>{text("youAre", { name: preview.ownName })}</p>
          <Button
            look="primary"
            size="large"
            isDisabled={!preview.isOpen || checkIn.isPending}
            onPress={() => checkIn.mutate(null)}
          >
            {text("checkIn")}
          </Button>
        </div>
      )}
    </>
  );
}

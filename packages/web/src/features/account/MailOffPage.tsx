import { useMutation } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { ask } from "../../api/ask.ts";
import { isProblem } from "../../api/problem.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { ErrorState } from "../../ui/feedback/ErrorState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { mailWords } from "./mail-words.ts";

/** Ends the digests of a mail. A press does it, not the visit: mail filters open links too. */
export function MailOffPage() {
  const text = useText(mailWords);
  const { locale } = useLocale();
  const token = useLocation({ select: (location) => location.hash });
  usePageTitle(text("offTitle"));
  const end = useMutation({ mutationFn: () => ask("turnDigestOff", { body: { token } }) });
  const isWrong =
    !/^[\w-]{43}$/.test(token) ||
    isProblem(end.error, "mail.link-unknown") ||
    isProblem(end.error, "request.invalid");
  return (
    <div className={layout["page"]}>
      <h1>{text("offTitle")}</h1>
      {end.isSuccess ? (
        <p role="status">{text("offDone")}</p>
      ) : isWrong ? (
        <ErrorState title={text("offWrong")}> </ErrorState>
      ) : (
        <>
          <p>{text("offText")}</p>
          {end.isError && <ErrorState title={problemSentence(end.error, locale)}> </ErrorState>}
          <div>
            <Button look="primary" isDisabled={end.isPending} onPress={() => end.mutate()}>
              {text("offDo")}
            </Button>
          </div>
        </>
      )}
      <div>
        <ButtonLink to="/account" hash="mail" look="quiet">
          {text("account")}
        </ButtonLink>
      </div>
    </div>
  );
}

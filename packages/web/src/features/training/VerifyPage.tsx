import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { peopleWords } from "./people-words.ts";
import styles from "./training.module.css";

const words = { valid: "valid", withdrawn: "withdrawn", "not-valid": "notValid" } as const;
const marks = { valid: "✓", withdrawn: "✕", "not-valid": "✕" } as const;

/** Open to everybody who has the link: whether a certificate is valid, and nothing else. */
export function VerifyPage() {
  const text = useText(peopleWords);
  const { locale } = useLocale();
  const token = useParams({ strict: false }).token ?? "";
  const answer = useQuery({
    queryKey: ["verify", token],
    queryFn: ({ signal }) => ask("verifyCertificate", { params: { token }, signal }),
    staleTime: 0,
    retry: false,
  });
  usePageTitle(text("verifyTitle"));
  return (
    <div className={layout["narrow"]}>
      <div className={styles["verify"]}>
        <h1>{text("verifyTitle")}</h1>
        <QueryState
          query={answer}
          label={text("checking")}
          describeError={(error) => problemSentence(error, locale)}
        >
          {({ answer: told }) => (
            <p role="status" className={styles["answer"]} data-answer={told}>
              <span aria-hidden="true">{marks[told]}</span>
              {text(words[told])}
            </p>
          )}
        </QueryState>
        <p className={layout["soft"]}>{text("verifyHint")}</p>
      </div>
    </div>
  );
}

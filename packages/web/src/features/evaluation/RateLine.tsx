import type { EvaluationRound } from "@talka/contract";
import { formatShare } from "@talka/report";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { evaluationPageWords } from "./evaluation-page-words.ts";

/** How many answered, always with how many were invited. */
export function RateLine({ round }: { readonly round: EvaluationRound }) {
  const text = useText(evaluationPageWords);
  const { locale } = useLocale();
  const { answers, invited } = round;
  if (invited === 0) return <span>{text("rateNone", { answers })}</span>;
  return (
    <span>{text("rate", { answers, invited, share: formatShare(answers / invited, locale) })}</span>
  );
}

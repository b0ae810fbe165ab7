import { EmptyState } from "../ui/feedback/EmptyState.tsx";
import { ErrorState } from "../ui/feedback/ErrorState.tsx";
import { ButtonLink } from "../ui/forms/ButtonLink.tsx";
import { useText } from "../ui/locale/locale-context.ts";
import { usePageTitle } from "../ui/use-page-title.ts";
import { shellWords } from "./shell-words.ts";

/** An address that leads nowhere. */
export function NotFound() {
  const text = useText(shellWords);
  usePageTitle(text("notFound"));
  return (
    <EmptyState
      title={<h1>{text("notFound")}</h1>}
      action={<ButtonLink to="/">{text("toHome")}</ButtonLink>}
    >
      <p>{text("notFoundHint")}</p>
    </EmptyState>
  );
}

/** A page that failed while being drawn: the rest of the application goes on. */
export function PageCrash({ reset }: { readonly reset: () => void }) {
  const text = useText(shellWords);
  return <ErrorState title={text("crashed")} onRetry={reset} />;
}

import type { ReactNode } from "react";
import { useSession } from "../../../api/use-session.ts";
import { EmptyState } from "../../../ui/feedback/EmptyState.tsx";
import { ButtonLink } from "../../../ui/forms/ButtonLink.tsx";
import { useText } from "../../../ui/locale/locale-context.ts";
import { vocabularyWords } from "./vocabulary-words.ts";

/** What only signed-in members see; others are led to the sign-in and back. */
export function MembersOnly({
  next,
  children,
}: {
  readonly next: string;
  readonly children: ReactNode;
}) {
  const text = useText(vocabularyWords);
  const session = useSession();
  if (session === null) return null;
  if (session.person !== null) return children;
  return (
    <EmptyState
      title={text("signInFirst")}
      action={
        <ButtonLink to="/sign-in" search={{ next }} look="primary">
          {text("signIn")}
        </ButtonLink>
      }
    />
  );
}

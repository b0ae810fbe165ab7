import { useSearch } from "@tanstack/react-router";
import { ask } from "../api/ask.ts";
import { problemSentence } from "../api/problem-sentence.ts";
import { usePractice } from "../features/practices/use-practices.ts";
import { VisitsPage } from "../features/visits/VisitsPage.tsx";
import { QueryState } from "../ui/feedback/QueryState.tsx";
import { useToast } from "../ui/feedback/Toast.tsx";
import { useLocale } from "../ui/locale/locale-context.ts";

/** Visits; one that was asked for from a practice card is begun with what is known of it. */
export function VisitsRoute() {
  const { card, wish } = useSearch({ from: "/visits" });
  return card === undefined || wish === undefined ? (
    <VisitsPage />
  ) : (
    <Asked cardId={card} wishId={wish} />
  );
}

function Asked({ cardId, wishId }: { readonly cardId: string; readonly wishId: string }) {
  const { locale } = useLocale();
  const toast = useToast();
  const query = usePractice(cardId);
  return (
    <QueryState query={query} describeError={(error) => problemSentence(error, locale)}>
      {(practice) => {
        const wish = practice.visitWishes.find((one) => one.id === wishId);
        if (wish === undefined || wish.visitId !== null) return <VisitsPage />;
        const wanted = {
          title: practice.title,
          hostId: practice.organisation.id,
          guestIds: [wish.organisation.id],
          process: practice.content.process,
          onArranged: (visitId: string) =>
            void ask("answerVisitWish", {
              params: { id: cardId, wishId },
              body: { visitId },
            }).catch((error: unknown) =>
              toast({ text: problemSentence(error, locale), tone: "bad" }),
            ),
        };
        return <VisitsPage wanted={wanted} />;
      }}
    </QueryState>
  );
}

import type { PracticePage as Practice } from "@talka/contract";
import { useText } from "../../ui/locale/locale-context.ts";
import { cardWords } from "./card-words.ts";
import { sectionWords } from "./section-words.ts";

/** What stands against showing a card to others, each with what to do. */
export function Obstacles({ practice }: { readonly practice: Practice }) {
  const text = useText(cardWords);
  const section = useText(sectionWords);
  const { obstacles } = practice;
  if (obstacles === null) return null;
  const list = (parts: readonly Parameters<typeof section>[0][]) =>
    parts.map((one) => section(one)).join("; ");
  const { missing, open, elsewhere, names } = obstacles;
  const lines = [
    missing.length > 0 && text("obstacle.missing", { list: list(missing) }),
    open.length > 0 && text("obstacle.open", { list: list(open) }),
    elsewhere.length > 0 && text("obstacle.elsewhere", { list: list(elsewhere) }),
    obstacles.hasNoReviewDate && text("obstacle.review"),
    obstacles.hasDisorder && text("obstacle.disorder"),
    obstacles.personalData.length > 0 && text("obstacle.personal"),
    names.length > 0 && text("obstacle.names", { list: names.join(", ") }),
  ].filter((line) => line !== false);
  if (lines.length === 0) return null;
  return (
    <div>
      <p>{text("stands")}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

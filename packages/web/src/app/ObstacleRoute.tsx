import { useParams } from "@tanstack/react-router";
import { MeasuredPlaces } from "../features/analysis/MeasuredPlaces.tsx";
import { ThreadSection } from "../features/thread/ThreadSection.tsx";
import { ObstaclePage } from "../features/voices/ObstaclePage.tsx";
import { ButtonLink } from "../ui/forms/ButtonLink.tsx";
import layout from "../ui/layout.module.css";
import { useText } from "../ui/locale/locale-context.ts";
import { composedWords } from "./composed-words.ts";

/** One obstacle, placed on what a saved analysis measures, with what came of it. */
export function ObstacleRoute() {
  const { id } = useParams({ from: "/obstacles/$id" });
  return <ObstaclePage key={id} Measured={MeasuredPlaces} Section={AfterObstacle} />;
}

function AfterObstacle({ obstacleId }: { readonly obstacleId: string }) {
  const text = useText(composedWords);
  return (
    <>
      <div className={layout["row"]} data-print="hide">
        <ButtonLink to="/ideas" search={{ from: { kind: "obstacle", id: obstacleId } }}>
          {text("ideaFromObstacle")}
        </ButtonLink>
      </div>
      <ThreadSection kind="obstacle" id={obstacleId} />
    </>
  );
}

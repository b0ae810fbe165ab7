import type { ObstaclePage } from "@talka/contract";
import { formatDay } from "@talka/report";
import { ask } from "../../api/ask.ts";
import { useRight } from "../../api/use-session.ts";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { obstacleWords } from "./obstacle-words.ts";
import { useVoiceAction } from "./use-notes.ts";

/** What neighbours see of an obstacle; the coordinator decides. */
export function ObstacleSharing({ obstacle }: { readonly obstacle: ObstaclePage }) {
  const text = useText(obstacleWords);
  const { locale } = useLocale();
  const mayRelease = useRight("practice.release");
  const { shared } = obstacle;
  const share = useVoiceAction((isShared: boolean) =>
    ask("shareObstacle", { params: { id: obstacle.id }, body: { shared: isShared } }),
  );
  const isOld =
    shared !== null &&
    (shared.title !== obstacle.title || shared.tags.join() !== obstacle.tags.join());
  return (
    <section className={layout["section"]} aria-labelledby="sharing" data-print="hide">
      <header>
        <h2 id="sharing">{text("sharing")}</h2>
        <p className={layout["soft"]}>{text("sharingLead")}</p>
      </header>
      <p>
        {shared === null
          ? text("notShared")
          : text("sharedAs", {
              day: formatDay(Date.parse(shared.at), locale, "Europe/Riga", "short"),
              title: shared.title,
            })}
      </p>
      {isOld && <p>{text("sharedOld")}</p>}
      {mayRelease ? (
        <div className={layout["row"]}>
          {(shared === null || isOld) && obstacle.mergedInto === null && (
            <Button isDisabled={share.isPending} onPress={() => share.mutate(true)}>
              {text(shared === null ? "share" : "shareAnew")}
            </Button>
          )}
          {shared !== null && (
            <Button isDisabled={share.isPending} onPress={() => share.mutate(false)}>
              {text("unshare")}
            </Button>
          )}
        </div>
      ) : (
        <p className={layout["small"]}>{text("onlyCoordinator")}</p>
      )}
    </section>
  );
}

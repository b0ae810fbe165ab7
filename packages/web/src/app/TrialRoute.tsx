import { useParams } from "@tanstack/react-router";
import { useRight } from "../api/use-session.ts";
import { WeeklyValues } from "../features/analysis/WeeklyValues.tsx";
import { TrialPage } from "../features/trials/TrialPage.tsx";
import { useTrial } from "../features/trials/use-trials.ts";
import { ButtonLink } from "../ui/forms/ButtonLink.tsx";
import layout from "../ui/layout.module.css";
import { useText } from "../ui/locale/locale-context.ts";
import { composedWords } from "./composed-words.ts";
import { RecordThread } from "./RecordThread.tsx";
import { TrialTelling } from "./TrialTelling.tsx";

/** One trial, with what it came from, what came of it, and how neighbours hear of it. */
export function TrialRoute() {
  const { id } = useParams({ from: "/trials/$id" });
  const text = useText(composedWords);
  const mayTell = useRight("lean.contribute");
  const trial = useTrial(id).data;
  return (
    <div className={layout["page"]}>
      <TrialPage FromRecords={WeeklyValues} />
      {mayTell && (
        <div className={layout["row"]} data-print="hide">
          <ButtonLink to="/practices/new" search={{ from: `trial:${id}` }}>
            {text("cardFromTrial")}
          </ButtonLink>
          {trial !== undefined && <TrialTelling trial={trial} />}
        </div>
      )}
      <RecordThread kind="trial" id={id} />
    </div>
  );
}

import { publicityOf } from "@talka/exchange";
import { voteBudget } from "@talka/meeting";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { problemSentence } from "../../../api/problem-sentence.ts";
import { QueryState } from "../../../ui/feedback/QueryState.tsx";
import { Button } from "../../../ui/forms/Button.tsx";
import { ButtonLink } from "../../../ui/forms/ButtonLink.tsx";
import { NumberField } from "../../../ui/forms/NumberField.tsx";
import { Select } from "../../../ui/forms/Select.tsx";
import layout from "../../../ui/layout.module.css";
import { useLocale, useText } from "../../../ui/locale/locale-context.ts";
import { PublicityBlock } from "../../../ui/publicity/PublicityBlock.tsx";
import { usePageTitle } from "../../../ui/use-page-title.ts";
import { useRecord } from "../record/use-record.ts";
import { MembersOnly } from "../shared/MembersOnly.tsx";
import { useMeetingPage } from "../shared/use-meetings.ts";
import { CardSheets } from "./CardSheets.tsx";
import { DoorSign } from "./DoorSign.tsx";
import { DotSheets } from "./DotSheets.tsx";
import { LabelSheets } from "./LabelSheets.tsx";
import { MapRoll } from "./MapRoll.tsx";
import styles from "./paper.module.css";
import { paperWords } from "./paper-words.ts";
import { SignInSheets } from "./SignInSheets.tsx";

const kinds = ["cards", "labels", "dots", "sign-in", "map", "door"] as const;
type PaperKind = (typeof kinds)[number];
const usualSheets: Readonly<Record<PaperKind, number>> = {
  cards: 4,
  labels: 2,
  dots: 1,
  "sign-in": 2,
  map: 3,
  door: 1,
};

/** Everything a session needs on paper, as it will come out of the printer. */
export function PaperPage() {
  const { id } = useParams({ from: "/meetings/$id/paper" });
  const text = useText(paperWords);
  usePageTitle(text("title"));
  return (
    <MembersOnly next={`/meetings/${id}/paper`}>
      <Paper key={id} id={id} />
    </MembersOnly>
  );
}

function Paper({ id }: { readonly id: string }) {
  const text = useText(paperWords);
  const { locale } = useLocale();
  const navigate = useNavigate();
  const { what: asked } = useSearch({ from: "/meetings/$id/paper" });
  const what = kinds.find((one) => one === asked) ?? "cards";
  const [sheets, setSheets] = useState<number | null>(null);
  const meeting = useMeetingPage(id);
  const record = useRecord(id);
  const profile = meeting.data?.fundingProfile ?? null;
  const blocked = profile !== null && !publicityOf(profile, locale).ok;
  const count = Math.min(50, Math.max(1, sheets ?? usualSheets[what]));
  return (
    <div className={styles["page"]}>
      <div className={styles["controls"]} data-print="hide">
        <div className={layout["head"]}>
          <h1>{text("title")}</h1>
          <ButtonLink to="/meetings/$id" params={{ id }} look="quiet">
            {text("back")}
          </ButtonLink>
        </div>
        <p className={layout["soft"]}>{text("lead")}</p>
        <div className={styles["choice"]}>
          <Select
            label={text("what")}
            value={what}
            options={kinds.map((kind) => ({ value: kind, label: text(`what.${kind}`) }))}
            onChange={(next) => {
              setSheets(null);
              void navigate({
                to: "/meetings/$id/paper",
                params: { id },
                search: { what: next },
                replace: true,
              });
            }}
          />
          {what !== "door" && (
            <NumberField
              label={text("sheets")}
              value={count}
              minValue={1}
              maxValue={50}
              onChange={setSheets}
            />
          )}
          <Button look="primary" isDisabled={blocked} onPress={() => print()}>
            {text("print")}
          </Button>
        </div>
        {blocked && profile !== null && <PublicityBlock profile={profile} />}
        {what === "labels" && <p className={layout["soft"]}>{text("groupsLive")}</p>}
      </div>
      <QueryState query={meeting} describeError={(error) => problemSentence(error, locale)}>
        {(page) => {
          if (blocked) return null;
          const view = record.data;
          const groups = Object.values(view?.groups ?? {}).sort((a, b) => a.order - b.order);
          const budget = view?.round?.budget ?? voteBudget(groups.length);
          return (
            <section
              aria-label={text("preview")}
              className={styles["preview"]}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
              tabIndex={0}
            >
              {what === "cards" && (
                <CardSheets
                  title={page.title}
                  code={page.joinCode}
                  sheets={count}
                  profile={profile}
                />
              )}
              {what === "labels" && (
                <LabelSheets
                  names={groups.flatMap((group) => group.name ?? [])}
                  sheets={count}
                  profile={profile}
                />
              )}
              {what === "dots" && <DotSheets budget={budget} sheets={count} profile={profile} />}
              {what === "sign-in" && (
                <SignInSheets setup={page.setup} sheets={count} profile={profile} />
              )}
              {what === "map" && <MapRoll sheets={count} profile={profile} />}
              {what === "door" && <DoorSign page={page} />}
            </section>
          );
        }}
      </QueryState>
    </div>
  );
}

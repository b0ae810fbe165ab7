import { useNavigate, useSearch } from "@tanstack/react-router";
import { useSession } from "../../api/use-session.ts";
import { Tabs } from "../../ui/data/Tabs.tsx";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { HeatTab } from "./HeatTab.tsx";
import type { MeasuredPlaces } from "./measured-places.ts";
import { NotesTab } from "./NotesTab.tsx";
import { noteWords } from "./note-words.ts";
import { ObstaclesTab } from "./ObstaclesTab.tsx";

/** The parts of the page, in the order people come to them. */
export const voiceTabs = ["notes", "obstacles", "heat"] as const;

/** What people say gets in the way: notes, obstacles, and both beside what the records show. */
export function VoicesPage({ Measured }: { readonly Measured: MeasuredPlaces }) {
  const text = useText(noteWords);
  const session = useSession();
  const navigate = useNavigate();
  const { tab = "notes" } = useSearch({ from: "/observations" });
  usePageTitle(text("title"));
  const own = session?.organisation ?? null;
  return (
    <div className={layout["page"]}>
      <div>
        <h1>{text("title")}</h1>
        <p className={layout["soft"]}>{text("lead")}</p>
      </div>
      {own === null ? (
        session !== null && (
          <EmptyState
            title={text("signInFirst")}
            action={
              <ButtonLink to="/sign-in" search={{ next: "/observations" }}>
                {text("signIn")}
              </ButtonLink>
            }
          />
        )
      ) : (
        <Tabs
          label={text("tabs")}
          selected={tab}
          onSelect={(next) =>
            void navigate({
              to: "/observations",
              search: next === "notes" ? {} : { tab: next },
              resetScroll: false,
            })
          }
          tabs={[
            {
              id: "notes",
              label: text("tab.notes"),
              content: <NotesTab key={own.id} organisation={own.id} />,
            },
            { id: "obstacles", label: text("tab.obstacles"), content: <ObstaclesTab /> },
            { id: "heat", label: text("tab.heat"), content: <HeatTab Measured={Measured} /> },
          ]}
        />
      )}
    </div>
  );
}

import type { EventPage } from "@talka/contract";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { problemSentence } from "../../api/problem-sentence.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { EventHead } from "./EventHead.tsx";
import { Badges, SignInSheets } from "./PeopleSheets.tsx";
import { AgendaSheet, DoorSign } from "./PublicSheets.tsx";
import { paperWords } from "./paper-words.ts";
import { useEvent } from "./use-events.ts";

const sheets = ["agenda", "sign", "badges", "sign-in"] as const;
type Sheet = (typeof sheets)[number];

/** Sheets to print: agenda and door sign for everybody, badges and sign-in sheets for the organiser. */
export function PaperPage() {
  const text = useText(paperWords);
  const { locale } = useLocale();
  const event = useEvent();
  return (
    <div className={layout["page"]}>
      <div data-print="hide">
        <EventHead event={event.data} title={text("title")} />
      </div>
      <QueryState query={event} describeError={(error) => problemSentence(error, locale)}>
        {(page) => <Paper event={page} />}
      </QueryState>
    </div>
  );
}

function Paper({ event }: { readonly event: EventPage }) {
  const text = useText(paperWords);
  const navigate = useNavigate();
  const asked = useSearch({ strict: false })["sheet"];
  const offered = sheets.filter((one) => event.may.mark || one === "agenda" || one === "sign");
  const sheet = offered.find((one) => one === asked) ?? "agenda";
  return (
    <>
      <div className={layout["row"]} data-print="hide" style={{ alignItems: "end" }}>
        <Select<Sheet>
          label={text("sheet")}
          value={sheet}
          options={offered.map((one) => ({ value: one, label: text("sheetName", { sheet: one }) }))}
          onChange={(chosen) =>
            void navigate({
              to: "/events/$id/paper",
              params: { id: event.id },
              search: { sheet: chosen },
              replace: true,
            })
          }
        />
        <Button look="primary" onPress={() => window.print()}>
          {text("print")}
        </Button>
      </div>
      {sheet === "agenda" && <AgendaSheet event={event} />}
      {sheet === "sign" && <DoorSign event={event} />}
      {sheet === "badges" && <Badges event={event} />}
      {sheet === "sign-in" && <SignInSheets event={event} />}
    </>
  );
}

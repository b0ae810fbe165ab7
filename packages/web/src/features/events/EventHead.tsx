import type { EventPage } from "@talka/contract";
import { readText } from "@talka/exchange";
import { Link } from "@tanstack/react-router";
import layout from "../../ui/layout.module.css";
import { useLocale } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { daysText } from "./format-days.ts";

interface EventHeadProps {
  readonly event: EventPage | undefined;
  readonly title: string;
}

/** The head of a page that belongs to an event: its name leads back to it. */
export function EventHead({ event, title }: EventHeadProps) {
  const { locale } = useLocale();
  const name = event === undefined ? "" : readText(event.title, locale).text;
  usePageTitle(name === "" ? title : `${title}: ${name}`);
  return (
    <header>
      {event !== undefined && (
        <p>
          <Link to="/events/$id" params={{ id: event.id }}>
            {name}
          </Link>{" "}
          <span className={layout["soft"]}>{daysText(event, locale)}</span>
        </p>
      )}
      <h1>{title}</h1>
    </header>
  );
}

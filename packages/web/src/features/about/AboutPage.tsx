import { joinClasses } from "../../ui/join-classes.ts";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { aboutWords } from "./about-words.ts";
import { licences } from "./licences.ts";

/** What Talka is, how accessible it is, and whose work it stands on. */
export function AboutPage() {
  const text = useText(aboutWords);
  usePageTitle(text("title"));
  return (
    <div className={joinClasses(layout["prose"])}>
      <h1>{text("title")}</h1>
      <p>{text("what")}</p>
      <p>{text("privacy")}</p>

      <h2 id="accessibility">{text("accessibility")}</h2>
      <p>{text("scope")}</p>
      <h3>{text("statusTitle")}</h3>
      <p>{text("status")}</p>
      <h3>{text("doneTitle")}</h3>
      <ul>
        {(["done1", "done2", "done3", "done4", "done5"] as const).map((key) => (
          <li key={key}>{text(key)}</li>
        ))}
      </ul>
      <h3>{text("gapsTitle")}</h3>
      <ul>
        {(["gap1", "gap2", "gap3"] as const).map((key) => (
          <li key={key}>{text(key)}</li>
        ))}
      </ul>
      <h3>{text("methodTitle")}</h3>
      <p>{text("method")}</p>
      <h3>{text("feedbackTitle")}</h3>
      <p>{text("feedback")}</p>
      <h3>{text("enforcementTitle")}</h3>
      <p>{text("enforcement")}</p>

      <h2 id="licences">{text("licences")}</h2>
      <p>{text("licence")}</p>
      <ul>
        {licences.map(({ name, licence }) => (
          <li key={name}>
            {name} <span className={layout["soft"]}>({licence})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

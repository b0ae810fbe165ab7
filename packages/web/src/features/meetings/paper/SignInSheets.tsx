import type { MeetingPage } from "@talka/contract";
import type { FundingProfile } from "@talka/exchange";
import { useLocale, useText } from "../../../ui/locale/locale-context.ts";
import { sayDays } from "../shared/days.ts";
import { numbers } from "./CardSheets.tsx";
import styles from "./paper.module.css";
import { paperWords } from "./paper-words.ts";
import { SheetFunding } from "./SheetFunding.tsx";

interface SignInSheetsProps {
  readonly setup: MeetingPage["setup"];
  readonly sheets: number;
  readonly profile: FundingProfile | null;
}

const lines = 18;

/** Who was there, by own hand; says what the list is for and how long it is kept. */
export function SignInSheets({ setup, sheets, profile }: SignInSheetsProps) {
  const text = useText(paperWords);
  const { locale } = useLocale();
  return numbers(sheets).map((sheet) => (
    <div key={sheet} className={styles["signIn"]} data-sheet="">
      <h2>{text("signTitle")}</h2>
      <p>
        <strong>{setup.title}</strong>
        <br />
        {sayDays(setup.startsOn, setup.endsOn, locale)}
        {setup.place !== "" && ` · ${setup.place}`}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">#</th>
            <th scope="col">{text("signName")}</th>
            <th scope="col">{text("signOrganisation")}</th>
            <th scope="col">{text("signRole")}</th>
            <th scope="col">{text("signSignature")}</th>
          </tr>
        </thead>
        <tbody>
          {numbers(lines).map((line) => (
            <tr key={line}>
              <td>{(sheet - 1) * lines + line}</td>
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <small>{text("signText")}</small>
      <SheetFunding profile={profile} />
    </div>
  ));
}

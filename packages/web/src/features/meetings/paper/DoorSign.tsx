import type { MeetingPage } from "@talka/contract";
import { useLocale, useText } from "../../../ui/locale/locale-context.ts";
import { QrCode } from "../../../ui/QrCode.tsx";
import { sayDays } from "../shared/days.ts";
import styles from "./paper.module.css";
import { paperWords } from "./paper-words.ts";
import { SheetFunding } from "./SheetFunding.tsx";

/** For the door and the tables: title, QR code, code in large letters. */
export function DoorSign({ page }: { readonly page: MeetingPage }) {
  const text = useText(paperWords);
  const { locale } = useLocale();
  const { setup, joinCode, joinLink } = page;
  const address = new URL(joinLink);
  return (
    <div className={styles["door"]} data-sheet="">
      <h2>{page.title}</h2>
      <p>
        {sayDays(setup.startsOn, setup.endsOn, locale)}
        {setup.place !== "" && ` · ${setup.place}`}
      </p>
      <p className={styles["doorJoin"]}>{text("doorJoin")}</p>
      <QrCode link={joinLink} label={text("qr")} className={styles["doorQr"]} />
      <p>{text("doorScan", { link: `${address.host}/s` })}</p>
      <p className={styles["doorCode"]}>{joinCode}</p>
      <p>{text("doorNoAccount")}</p>
      <SheetFunding profile={page.fundingProfile} />
    </div>
  );
}

import {
  type FundingProfile,
  type LocalTexts,
  type PublicityWording,
  programmePeriods,
  wordingOf,
} from "@talka/exchange";
import { Button } from "../../ui/forms/Button.tsx";
import { Checkbox } from "../../ui/forms/Checkbox.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { joinClasses } from "../../ui/join-classes.ts";
import { useText } from "../../ui/locale/locale-context.ts";
import type { FundingFaults } from "./FundingProfilePage.tsx";
import { fundingWords } from "./funding-words.ts";
import { LocalTextsField } from "./LocalTextsField.tsx";
import styles from "./programme.module.css";

interface FundingFieldsProps {
  readonly profile: FundingProfile;
  readonly faults: FundingFaults;
  readonly onChange: (profile: FundingProfile) => void;
}

/** Everything a funding profile says; a new period brings its own words where none were changed. */
export function FundingFields({ profile, faults, onChange }: FundingFieldsProps) {
  const text = useText(fundingWords);
  const offered = wordingOf(profile.period);
  const set = (change: Partial<FundingProfile>) => onChange({ ...profile, ...change });
  return (
    <>
      <fieldset className={styles["group"]}>
        <legend>{text("whoPays")}</legend>
        <Select
          label={text("period")}
          value={profile.period}
          options={programmePeriods.map((value) => ({ value, label: value.replace("-", "–") }))}
          onChange={(period) => set(withWordsOf(profile, period))}
        />
        <LocalTextsField
          label={text("programme")}
          maxLength={200}
          value={profile.programme}
          onChange={(programme) => set({ programme })}
        />
        <LocalTextsField
          label={text("fund")}
          maxLength={200}
          value={profile.fund}
          onChange={(fund) => set({ fund })}
        />
        <div className={styles["three"]}>
          <TextField
            label={text("projectCode")}
            maxLength={40}
            value={profile.projectCode}
            onChange={(projectCode) => set({ projectCode })}
          />
          <TextField
            label={text("acronym")}
            maxLength={80}
            value={profile.acronym}
            onChange={(acronym) => set({ acronym })}
          />
        </div>
        <LocalTextsField
          label={text("projectTitle")}
          maxLength={300}
          value={profile.projectTitle}
          onChange={(projectTitle) => set({ projectTitle })}
        />
        <LocalTextsField
          label={text("responsible")}
          maxLength={200}
          value={profile.responsible}
          onChange={(responsible) => set({ responsible })}
        />
      </fieldset>
      <fieldset className={styles["group"]}>
        <legend>{text("words")}</legend>
        <Checkbox
          label={text("emblem")}
          description={text("emblemHint")}
          isSelected={profile.emblem.kind === "eu"}
          onChange={(isShown) => set({ emblem: { kind: isShown ? "eu" : "none" } })}
        />
        <LocalTextsField
          label={text("statement")}
          maxLength={500}
          rows={3}
          value={profile.statement}
          onChange={(statement) => set({ statement })}
        >
          <Offer
            confidence={offered.confidence.statement}
            isTaken={same(profile.statement, offered.statement)}
            onTake={() => set({ statement: offered.statement })}
          />
        </LocalTextsField>
        <LocalTextsField
          label={text("disclaimer")}
          maxLength={1000}
          rows={7}
          value={profile.disclaimer}
          onChange={(disclaimer) => set({ disclaimer })}
        >
          <p className={styles["offer"]}>{text("partnerMark", { mark: "{partner}" })}</p>
          <Offer
            confidence={offered.confidence.disclaimer}
            isTaken={same(profile.disclaimer, offered.disclaimer)}
            onTake={() => set({ disclaimer: offered.disclaimer })}
          />
        </LocalTextsField>
        <LocalTextsField
          label={text("description")}
          maxLength={2000}
          rows={4}
          value={profile.description}
          onChange={(description) => set({ description })}
        >
          <p className={styles["offer"]}>{text("descriptionHint")}</p>
        </LocalTextsField>
      </fieldset>
      <fieldset className={styles["group"]}>
        <legend>{text("dates")}</legend>
        <div className={styles["three"]}>
          <DayField
            label={text("startsOn")}
            isRequired
            value={profile.startsOn}
            onChange={(startsOn) => set({ startsOn })}
          />
          <DayField
            label={text("endsOn")}
            isRequired
            value={profile.endsOn}
            error={faults.order ? text("orderFault") : undefined}
            onChange={(endsOn) => set({ endsOn })}
          />
          <DayField
            label={text("keepUntil")}
            description={text("keepUntilHint")}
            value={profile.keepUntil ?? ""}
            onChange={(day) => set({ keepUntil: day === "" ? null : day })}
          />
        </div>
        <TextField
          label={text("rulesLink")}
          type="url"
          maxLength={500}
          value={profile.rulesLink ?? ""}
          error={faults.link ? text("linkFault") : undefined}
          onChange={(link) => set({ rulesLink: link === "" ? null : link.trim() })}
        />
      </fieldset>
    </>
  );
}

interface OfferProps {
  readonly confidence: PublicityWording["confidence"]["statement"];
  readonly isTaken: boolean;
  readonly onTake: () => void;
}

function Offer({ confidence, isTaken, onTake }: OfferProps) {
  const text = useText(fundingWords);
  return (
    <div className={styles["offer"]}>
      <span className={joinClasses(confidence === "C" && styles["doubt"])}>
        {text(`confidence.${confidence}`)}
      </span>
      {!isTaken && (
        <Button size="small" look="quiet" onPress={onTake}>
          {text("takeOffered")}
        </Button>
      )}
    </div>
  );
}

/** Words of one's own stay when the period changes; offered ones give way to those of the new period. */
function withWordsOf(profile: FundingProfile, period: FundingProfile["period"]) {
  const before = wordingOf(profile.period);
  const after = wordingOf(period);
  return {
    period,
    statement: same(profile.statement, before.statement) ? after.statement : profile.statement,
    disclaimer: same(profile.disclaimer, before.disclaimer) ? after.disclaimer : profile.disclaimer,
  };
}

function same(a: LocalTexts, b: LocalTexts): boolean {
  return (["lv", "lt", "en"] as const).every((locale) => (a[locale] ?? "") === (b[locale] ?? ""));
}

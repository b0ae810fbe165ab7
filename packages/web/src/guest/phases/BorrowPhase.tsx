import { type Borrowing, meetingLimits } from "@talka/meeting";
import { type FormEvent, useState } from "react";
import { makeId } from "../../live/make-id.ts";
import { useAnnounce } from "../parts/Announcer.tsx";
import { Button } from "../parts/Button.tsx";
import { Select, TextArea } from "../parts/Field.tsx";
import { useText } from "../parts/light-locale.ts";
import { styles } from "../parts/styles.ts";
import { useKeptState } from "../parts/use-kept-state.ts";
import { useSession } from "../session/session-context.ts";
import { outcomeWords } from "../words/outcome-words.ts";
import { sessionWords } from "../words/session-words.ts";
import { BorrowingList } from "./BorrowingList.tsx";
import { useOwnOrganisation } from "./own-organisation.ts";
import { useNames } from "./use-names.ts";

const blank = { fromOrganisationId: "", groupId: "", firstStep: "" };

/** One idea of another, and the first step at home. */
export function BorrowPhase() {
  const { view, live, joined } = useSession();
  const text = useText(outcomeWords);
  const common = useText(sessionWords);
  const announce = useAnnounce();
  const names = useNames();
  const [own, setOwn] = useOwnOrganisation(joined.meetingId);
  const [fields, setFields] = useKeptState(`borrowing ${joined.meetingId}`, blank);
  const [changing, setChanging] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const organisationId = view.organisations.some((one) => one.id === own) ? own : "";
  const isOwnIdea = organisationId !== "" && fields.fromOrganisationId === organisationId;
  const missing = (value: string) => (tried && value.trim() === "" ? text("required") : null);

  const put = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const { groupId } = fields;
    const firstStep = fields.firstStep.trim();
    if (organisationId === "" || groupId === "" || firstStep === "" || isOwnIdea) return;
    const borrowing: Borrowing = {
      ...{ id: changing ?? makeId(), organisationId, groupId, firstStep },
      fromOrganisationId: fields.fromOrganisationId === "" ? null : fields.fromOrganisationId,
    };
    void live.send({ kind: "borrowing.put", borrowing });
    announce(text("added"));
    stop();
  };
  const stop = () => {
    setFields(blank);
    setChanging(null);
    setTried(false);
  };
  return (
    <>
      <form className={styles["stack"]} noValidate onSubmit={put}>
        <h2>{text("borrowTitle")}</h2>
        <Select
          label={text("organisation")}
          error={missing(organisationId)}
          value={organisationId}
          onChange={(event) => setOwn(event.target.value)}
        >
          <option value="">{text("chooseOrganisation")}</option>
          {view.organisations.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Select>
        <Select
          label={text("group")}
          error={missing(fields.groupId)}
          value={fields.groupId}
          onChange={(event) => setFields({ ...fields, groupId: event.target.value })}
        >
          <option value="">{text("chooseOrganisation")}</option>
          {names.groups.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Select>
        <Select
          label={text("from")}
          error={isOwnIdea ? text("ownIdea") : null}
          value={fields.fromOrganisationId}
          onChange={(event) => setFields({ ...fields, fromOrganisationId: event.target.value })}
        >
          <option value="">{text("nobody")}</option>
          {view.organisations.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Select>
        <TextArea
          label={text("firstStep")}
          hint={text("firstStepHint")}
          error={missing(fields.firstStep)}
          maxLength={meetingLimits.noteCharacters}
          value={fields.firstStep}
          onChange={(event) => setFields({ ...fields, firstStep: event.target.value })}
        />
        <div className={styles["row"]}>
          <Button type="submit" look="primary">
            {changing === null ? text("addBorrowing") : common("save")}
          </Button>
          {changing !== null && <Button onClick={stop}>{common("cancel")}</Button>}
        </div>
      </form>
      <BorrowingList
        onChange={(borrowing) => {
          setChanging(borrowing.id);
          setOwn(borrowing.organisationId);
          const { groupId, firstStep, fromOrganisationId } = borrowing;
          setFields({ groupId, firstStep, fromOrganisationId: fromOrganisationId ?? "" });
          scrollTo({ top: 0 });
        }}
      />
    </>
  );
}

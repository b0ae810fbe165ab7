import { type Commitment, meetingLimits } from "@talka/meeting";
import { type FormEvent, useState } from "react";
import { makeId } from "../../live/make-id.ts";
import { useAnnounce } from "../parts/Announcer.tsx";
import { Button } from "../parts/Button.tsx";
import { Select, TextArea, TextField } from "../parts/Field.tsx";
import { useText } from "../parts/light-locale.ts";
import { styles } from "../parts/styles.ts";
import { useKeptState } from "../parts/use-kept-state.ts";
import { useSession } from "../session/session-context.ts";
import { outcomeWords } from "../words/outcome-words.ts";
import { sessionWords } from "../words/session-words.ts";
import { CommitmentList } from "./CommitmentList.tsx";
import { useOwnOrganisation } from "./own-organisation.ts";
import { useNames } from "./use-names.ts";

const blank = { groupId: "", action: "", owner: "", dueOn: "", measure: "", ifThen: "" };

/** Who does what until when. */
export function CommitPhase() {
  const { view, live, joined } = useSession();
  const text = useText(outcomeWords);
  const common = useText(sessionWords);
  const announce = useAnnounce();
  const names = useNames();
  const [own, setOwn] = useOwnOrganisation(joined.meetingId);
  const [fields, setFields] = useKeptState(`commitment ${joined.meetingId}`, blank);
  const [changing, setChanging] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const organisationId = view.organisations.some((one) => one.id === own) ? own : "";
  const set = (changes: Partial<typeof blank>) => setFields({ ...fields, ...changes });
  const missing = (value: string) => (tried && value.trim() === "" ? text("required") : null);

  const stop = () => {
    setFields(blank);
    setChanging(null);
    setTried(false);
  };
  const put = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const [action, owner, dueOn] = [fields.action.trim(), fields.owner.trim(), fields.dueOn];
    if (action === "" || owner === "" || dueOn === "") return;
    const commitment: Commitment = {
      ...{ id: changing ?? makeId(), action, owner, dueOn },
      organisationId: organisationId === "" ? null : organisationId,
      groupId: fields.groupId === "" ? null : fields.groupId,
      measure: fields.measure.trim(),
      ifThen: fields.ifThen.trim(),
    };
    void live.send({ kind: "commitment.put", commitment });
    announce(text("added"));
    stop();
  };
  return (
    <>
      <form className={styles["stack"]} noValidate onSubmit={put}>
        <h2>{text("commitTitle")}</h2>
        <TextField
          label={text("action")}
          hint={text("actionHint")}
          error={missing(fields.action)}
          maxLength={meetingLimits.cardCharacters}
          value={fields.action}
          onChange={(event) => set({ action: event.target.value })}
        />
        <TextField
          label={text("owner")}
          hint={text("ownerHint")}
          error={missing(fields.owner)}
          maxLength={meetingLimits.nameCharacters}
          autoComplete="off"
          value={fields.owner}
          onChange={(event) => set({ owner: event.target.value })}
        />
        <TextField
          label={text("dueOn")}
          type="date"
          error={missing(fields.dueOn)}
          value={fields.dueOn}
          onChange={(event) => set({ dueOn: event.target.value })}
        />
        <TextField
          label={text("measure")}
          maxLength={meetingLimits.noteCharacters}
          value={fields.measure}
          onChange={(event) => set({ measure: event.target.value })}
        />
        <TextArea
          label={text("ifThen")}
          hint={text("ifThenHint")}
          rows={2}
          maxLength={meetingLimits.noteCharacters}
          value={fields.ifThen}
          onChange={(event) => set({ ifThen: event.target.value })}
        />
        <Select
          label={text("organisation")}
          value={organisationId}
          onChange={(event) => setOwn(event.target.value)}
        >
          <option value="">{text("everyone")}</option>
          {view.organisations.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Select>
        <Select
          label={text("group")}
          value={fields.groupId}
          onChange={(event) => set({ groupId: event.target.value })}
        >
          <option value="">{text("noGroup")}</option>
          {names.groups.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </Select>
        <div className={styles["row"]}>
          <Button type="submit" look="primary">
            {changing === null ? text("addCommitment") : common("save")}
          </Button>
          {changing !== null && <Button onClick={stop}>{common("cancel")}</Button>}
        </div>
      </form>
      <CommitmentList
        onChange={(one) => {
          const { action, owner, dueOn, measure, ifThen } = one;
          setChanging(one.id);
          setOwn(one.organisationId ?? "");
          setFields({ groupId: one.groupId ?? "", action, owner, dueOn, measure, ifThen });
          scrollTo({ top: 0 });
        }}
      />
    </>
  );
}

import { type EarlierCommitment, earlierOutcomes } from "@talka/meeting";
import { Button } from "../../../ui/forms/Button.tsx";
import { Choices } from "../../../ui/forms/Choices.tsx";
import { TextField } from "../../../ui/forms/TextField.tsx";
import { useLocale, useText } from "../../../ui/locale/locale-context.ts";
import { sayDay } from "../shared/days.ts";
import { useKept } from "../shared/use-kept.ts";
import { vocabularyWords } from "../shared/vocabulary-words.ts";
import styles from "./console.module.css";
import type { Room, RoomProps } from "./room.ts";
import talkStyles from "./talk.module.css";
import { talkWords } from "./talk-words.ts";

/** What was promised earlier, each with what became of it. */
export function EarlierStage({ room }: RoomProps) {
  const text = useText(talkWords);
  const { earlier } = room.view;
  if (earlier.length === 0) return <p className={styles["part"]}>{text("earlierNone")}</p>;
  return (
    <ul className={talkStyles["entries"]}>
      {earlier.map((one) => (
        <Earlier key={one.id} one={one} room={room} />
      ))}
    </ul>
  );
}

interface EarlierProps {
  readonly one: EarlierCommitment;
  readonly room: Room;
}

type Outcome = (typeof earlierOutcomes)[number];

function Earlier({ one, room }: EarlierProps) {
  const text = useText(talkWords);
  const words = useText(vocabularyWords);
  const { locale } = useLocale();
  const answer = room.view.earlierAnswers[one.id];
  const typed = useKept<{ readonly outcome: Outcome | null; readonly why: string } | null>(
    `${room.id}.earlier.${one.id}`,
    null,
  );
  const { outcome, why } = typed.value ?? {
    outcome: answer?.outcome ?? null,
    why: answer?.why ?? "",
  };
  const organisation = room.view.organisations.find((each) => each.id === one.organisationId);
  const needsWhy = outcome === "dropped" && why.trim() === "";
  const isUnsaved = outcome !== (answer?.outcome ?? null) || why.trim() !== (answer?.why ?? "");
  const save = (next: Outcome, because: string) => {
    typed.set({ outcome: next, why: because });
    void room
      .sendAndHear({ kind: "earlier.answer", answer: { id: one.id, outcome: next, why: because } })
      .then(typed.forget);
  };
  return (
    <li className={talkStyles["entry"]}>
      <p>
        <strong>{one.action}</strong>{" "}
        <small className={styles["soft"]}>
          {organisation !== undefined && `${organisation.name} · `}
          {text("due", { day: sayDay(one.dueOn, locale) })}
        </small>
      </p>
      <Choices
        label={text("outcome")}
        shape="row"
        value={outcome ?? "none"}
        onChange={(next) => {
          if (next === "none") return;
          if (next === "dropped" && why.trim() === "") typed.set({ outcome: next, why });
          else save(next, why.trim());
        }}
        options={[
          ...(outcome === null
            ? [{ value: "none" as const, label: text("unanswered"), isDisabled: true }]
            : []),
          ...earlierOutcomes.map((each) => ({ value: each, label: words(`outcome.${each}`) })),
        ]}
      />
      {outcome !== null && (
        <form
          className={talkStyles["adding"]}
          onSubmit={(event) => {
            event.preventDefault();
            if (!needsWhy) save(outcome, why.trim());
          }}
        >
          <TextField
            label={text("why")}
            value={why}
            maxLength={1000}
            onChange={(next) => typed.set({ outcome, why: next })}
            error={needsWhy ? text("whyNeeded") : undefined}
          />
          {isUnsaved && <Button type="submit">{text("save")}</Button>}
        </form>
      )}
    </li>
  );
}

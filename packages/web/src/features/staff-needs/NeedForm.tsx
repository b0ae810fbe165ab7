import { useState } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { Choices } from "../../ui/forms/Choices.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { NeedFields } from "./NeedFields.tsx";
import { contentOf, enteredKinds, newDraft, withKind } from "./need-draft.ts";
import { staffNeedsWords } from "./staff-needs-words.ts";
import { useSaveNeed } from "./use-staff-needs.ts";

/** Enters one need; what is typed stays until it is kept. */
export function NeedForm({
  today,
  onSaved,
}: {
  readonly today: string;
  readonly onSaved: () => void;
}) {
  const text = useText(staffNeedsWords);
  const { locale } = useLocale();
  const [draft, setDraft] = useState(() => newDraft(today));
  const [owner, setOwner] = useState<"self" | "team">("self");
  const [strength, setStrength] = useState<"hard" | "soft">("hard");
  const [called, setCalled] = useState("");
  const [bad, setBad] = useState<"days" | "window" | null>(null);
  const [id, setId] = useState(() => crypto.randomUUID());
  const save = useSaveNeed();
  const submit = () => {
    const made = contentOf(draft);
    if ("bad" in made) {
      setBad(made.bad);
      return;
    }
    setBad(null);
    const body = { owner, called: owner === "self" ? called : "", strength, content: made.content };
    save.mutate(
      { id, body },
      {
        onSuccess: () => {
          setId(crypto.randomUUID());
          onSaved();
        },
      },
    );
  };
  return (
    <form
      className={layout["card"]}
      aria-labelledby="need-add"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2 id="need-add">{text("add")}</h2>
      <Choices
        label={text("owner")}
        shape="row"
        value={owner}
        options={[
          { value: "self", label: text("self") },
          { value: "team", label: text("team") },
        ]}
        onChange={setOwner}
      />
      <Select
        label={text("kind")}
        value={draft.kind}
        options={enteredKinds.map((value) => ({ value, label: text(`kind.${value}`) }))}
        onChange={(kind) => setDraft(withKind(draft, kind))}
      />
      <NeedFields
        draft={draft}
        bad={bad}
        onChange={(next) => {
          setBad(null);
          setDraft({ ...draft, ...next });
        }}
      />
      <Choices
        label={text("strength")}
        shape="row"
        value={strength}
        options={[
          { value: "hard", label: text("hard") },
          { value: "soft", label: text("soft") },
        ]}
        onChange={setStrength}
      />
      {owner === "self" && (
        <TextField
          label={text("called")}
          description={text("calledHint")}
          maxLength={40}
          value={called}
          onChange={setCalled}
        />
      )}
      {save.isError && <p role="alert">{problemSentence(save.error, locale)}</p>}
      <div className={layout["row"]}>
        <Button type="submit" look="primary" isDisabled={save.isPending}>
          {text(save.isPending ? "saving" : "save")}
        </Button>
      </div>
    </form>
  );
}

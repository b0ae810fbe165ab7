import { readJoinCode } from "@talka/meeting";
import type { Locale } from "@talka/report";
import { type FormEvent, useId, useState } from "react";
import { ask } from "../../api/ask.ts";
import { ApiProblem, type ProblemCode } from "../../api/problem.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { Button } from "../parts/Button.tsx";
import { TextField } from "../parts/Field.tsx";
import { LanguageSwitch } from "../parts/LanguageSwitch.tsx";
import { useText } from "../parts/light-locale.ts";
import { Mark } from "../parts/Mark.tsx";
import { styles } from "../parts/styles.ts";
import { joinWords } from "../words/join-words.ts";
import { type JoinedHere, rememberJoined } from "./joined-meeting.ts";

/** The way in: a code, and a name for whoever wants one. */
export function JoinPage({
  code: given,
  notice,
  onJoined,
}: {
  readonly code: string;
  readonly notice?: string | undefined;
  readonly onJoined: (joined: JoinedHere) => void;
}) {
  const text = useText(joinWords);
  const [code, setCode] = useState(given);
  const [name, setName] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useId();
  usePageTitle(text("joinTitle"));

  const join = async (event: FormEvent) => {
    event.preventDefault();
    const read = readJoinCode(code);
    if (read === null) {
      setError(text("codeWrong"));
      return;
    }
    setBusy(true);
    setError(null);
    const displayName = name.trim() === "" ? null : name.trim();
    try {
      const told = await ask("joinMeeting", { body: { code: read, displayName } });
      const joined: JoinedHere = {
        meetingId: told.meetingId,
        code: read,
        title: told.title,
        locales: told.locales as readonly Locale[],
        displayName,
        atMs: Date.now(),
      };
      await rememberJoined(joined);
      onJoined(joined);
    } catch (problem) {
      setBusy(false);
      setError(text(problem instanceof ApiProblem ? sentenceOf(problem.code) : "failed"));
    }
  };

  return (
    <div className={styles["page"]}>
      <header className={styles["joinHead"]}>
        <a className={styles["brand"]} href="/">
          <Mark size={26} />
          <span>Talka</span>
        </a>
        <LanguageSwitch />
      </header>
      <main className={styles["narrow"]}>
        <div>
          <h1>{text("joinTitle")}</h1>
          <p className={styles["soft"]}>{text("joinHint")}</p>
        </div>
        {notice !== undefined && (
          <p className={styles["notice"]} role="status">
            {notice}
          </p>
        )}
        <form
          id={form}
          className={styles["stack"]}
          noValidate
          onSubmit={(event) => void join(event)}
        >
          <div className={styles["codeField"]}>
            <TextField
              label={text("code")}
              hint={text("codeHint")}
              error={error}
              value={code}
              onChange={(event) => setCode(event.target.value.toUpperCase())}
              autoCapitalize="characters"
              autoComplete="off"
              autoCorrect="off"
              spellCheck={false}
              enterKeyHint="go"
              maxLength={20}
            />
          </div>
          <TextField
            label={text("displayName")}
            hint={text("displayNameHint")}
            value={name}
            onChange={(event) => setName(event.target.value)}
            autoComplete="off"
            maxLength={100}
          />
          <Button type="submit" look="primary" disabled={busy}>
            {text(busy ? "joining" : "join")}
          </Button>
        </form>
      </main>
    </div>
  );
}

function sentenceOf(code: ProblemCode) {
  if (code === "meeting.code-unknown") return "unknown";
  if (code === "request.too-many") return "tooMany";
  return code === "network.unreachable" ? "unreachable" : "failed";
}

import { readJoinCode } from "@talka/meeting";
import { lazy, Suspense, useEffect, useState } from "react";
import { JoinPage } from "./join/JoinPage.tsx";
import { type JoinedHere, recallJoined } from "./join/joined-meeting.ts";
import { Announcer } from "./parts/Announcer.tsx";
import { useText } from "./parts/light-locale.ts";
import { persistent } from "./parts/persistent.ts";
import { styles } from "./parts/styles.ts";
import { joinWords } from "./words/join-words.ts";

const loadSession = persistent(() => import("./session/SessionPage.tsx"));
// Comes while the code is typed.
const SessionPage = lazy(async () => ({ default: (await loadSession()).SessionPage }));

type Stand =
  | { readonly kind: "looking" }
  | { readonly kind: "outside"; readonly code: string; readonly notice?: string }
  | { readonly kind: "inside"; readonly joined: JoinedHere };

/** A guest's phone: outside a session, or in it. A device that joined before is let in at once. */
export function GuestApp({ codeInAddress }: { readonly codeInAddress: string }) {
  const text = useText(joinWords);
  const [stand, setStand] = useState<Stand>({ kind: "looking" });
  useEffect(() => {
    const code = readJoinCode(codeInAddress);
    const look = async () => {
      const joined = code === null ? null : await recallJoined(code);
      const outside: Stand = { kind: "outside", code: code ?? codeInAddress };
      setStand(joined === null ? outside : { kind: "inside", joined });
    };
    void look();
    void loadSession();
  }, [codeInAddress]);

  if (stand.kind === "looking") return <p className={styles["loading"]}>{text("loading")}</p>;
  if (stand.kind === "outside") {
    return (
      <JoinPage
        code={stand.code}
        notice={stand.notice}
        onJoined={(joined) => {
          history.replaceState(null, "", `/s/${joined.code}`);
          setStand({ kind: "inside", joined });
        }}
      />
    );
  }
  const { joined } = stand;
  return (
    <Announcer>
      <Suspense fallback={<p className={styles["loading"]}>{text("loading")}</p>}>
        <SessionPage
          joined={joined}
          onLeave={(notice) => {
            if (notice === undefined) history.replaceState(null, "", "/s");
            const code = notice === undefined ? "" : joined.code;
            setStand({ kind: "outside", code, ...(notice === undefined ? {} : { notice }) });
          }}
        />
      </Suspense>
    </Announcer>
  );
}

import type { MeetingCommand } from "@talka/contract";
import { useAnnounce } from "../parts/Announcer.tsx";
import { Button } from "../parts/Button.tsx";
import { useText } from "../parts/light-locale.ts";
import { styles } from "../parts/styles.ts";
import { useSession } from "../session/session-context.ts";
import { outcomeWords } from "../words/outcome-words.ts";

/** Change or take out what the room has written down together. */
export function ItemActions({
  name,
  onChange,
  removal,
}: {
  readonly name: string;
  readonly onChange: () => void;
  readonly removal: MeetingCommand;
}) {
  const { live } = useSession();
  const text = useText(outcomeWords);
  const announce = useAnnounce();
  return (
    <div className={styles["row"]}>
      <Button small aria-label={text("changeOf", { text: name })} onClick={onChange}>
        {text("change")}
      </Button>
      <Button
        small
        look="quiet"
        aria-label={text("removeOf", { text: name })}
        onClick={() => {
          void live.send(removal);
          announce(text("removed"));
        }}
      >
        {text("remove")}
      </Button>
    </div>
  );
}

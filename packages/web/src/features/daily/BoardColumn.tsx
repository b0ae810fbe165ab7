import type { BoardItemCard, BoardPage } from "@talka/contract";
import type { BoardKind } from "@talka/lean";
import { type KeyboardEvent, useState } from "react";
import { forgetKept, keep, readKept } from "../../device/kept.ts";
import { TextWarning } from "../../ui/feedback/TextWarning.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { Menu } from "../../ui/overlays/Menu.tsx";
import boardStyles from "./board.module.css";
import { boardWords } from "./board-words.ts";
import styles from "./daily.module.css";
import { EscalateDialog } from "./EscalateDialog.tsx";
import { EscalationLine } from "./EscalationLine.tsx";
import { escalationWords } from "./escalation-words.ts";
import { ItemDialog } from "./ItemDialog.tsx";
import { teamWords } from "./team-words.ts";
import { useBoardActions } from "./use-boards.ts";
import { useObstacleOfItem } from "./use-obstacle-of-item.ts";

/** One of the four columns: what stands in it, and a line to write the next. */
export function BoardColumn({
  board,
  kind,
}: {
  readonly board: BoardPage;
  readonly kind: BoardKind;
}) {
  const text = useText(boardWords);
  const own = board.items.filter((item) => item.kind === kind);
  const isOpen = (item: BoardItemCard) => item.closedOn === null;
  const items = [...own.filter(isOpen), ...own.filter((item) => !isOpen(item))];
  const isWritable = board.mayWrite && board.day === board.today && board.team.closedOn === null;
  const open = own.filter(isOpen).length;
  return (
    <section className={boardStyles["column"]} aria-labelledby={`column-${kind}`}>
      <header>
        <h2 id={`column-${kind}`}>
          {text("kind", { kind })} {open > 0 && <span className={styles["count"]}>{open}</span>}
        </h2>
        <p className={styles["hint"]}>{text("kindHint", { kind })}</p>
      </header>
      {isWritable && <NewLine teamId={board.team.id} kind={kind} />}
      <ul className={boardStyles["lines"]}>
        {items.map((item) => (
          <Line key={item.id} item={item} board={board} isWritable={isWritable} />
        ))}
      </ul>
      {items.length === 0 && <p className={boardStyles["nothing"]}>{text("none")}</p>}
    </section>
  );
}

function NewLine({ teamId, kind }: { readonly teamId: string; readonly kind: BoardKind }) {
  const text = useText(boardWords);
  const tell = useText(teamWords);
  const { add } = useBoardActions(teamId);
  const store = `board.${teamId}.${kind}`;
  const [typed, setTyped] = useState(() => {
    const kept = readKept(store);
    return typeof kept === "string" ? kept : "";
  });
  const write = (next: string) => {
    setTyped(next);
    if (next === "") forgetKept(store);
    else keep(store, next);
  };
  const send = () => {
    const words = typed.trim();
    if (words === "") return;
    setTyped("");
    add.mutate(
      { id: crypto.randomUUID(), kind, text: words },
      {
        onSuccess: () => forgetKept(store),
        // what was typed comes back, unless the next line has been begun
        onError: () => setTyped((now) => (now === "" ? words : now)),
      },
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      send();
    }
  };
  return (
    <div className={boardStyles["newLine"]}>
      <div className={boardStyles["typing"]}>
        <input
          aria-label={text("write", { kind })}
          placeholder={text("write", { kind })}
          data-column={kind}
          value={typed}
          maxLength={500}
          onChange={(event) => write(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {typed.trim() !== "" && (
          <Button size="small" look="primary" square aria-label={tell("save")} onPress={send}>
            ↵
          </Button>
        )}
      </div>
      <TextWarning text={typed} />
    </div>
  );
}

function Line({
  item,
  board,
  isWritable,
}: {
  readonly item: BoardItemCard;
  readonly board: BoardPage;
  readonly isWritable: boolean;
}) {
  const text = useText(boardWords);
  const say = useText(escalationWords);
  const tell = useText(teamWords);
  const { update } = useBoardActions(item.teamId);
  const carryOn = useObstacleOfItem(item);
  const [shown, setShown] = useState<"change" | "escalate" | null>(null);
  const { parent } = board;
  const isClosed = item.closedOn !== null;
  const waits = item.escalations.some((one) => one.answeredOn === null);
  const isLate = item.escalations.some((one) => one.state === "overdue");
  const { id, kind, owner } = item;
  const close = (next: boolean) =>
    update.mutate({ id, kind, owner, text: item.text, isClosed: next });
  const actions = [
    { id: "change", label: tell("change"), onAction: () => setShown("change") },
    ...(board.mayLead && parent !== null && parent.closedOn === null && !waits && !isClosed
      ? [{ id: "escalate", label: say("escalate"), onAction: () => setShown("escalate") }]
      : []),
    ...(kind === "obstacle"
      ? [{ id: "obstacle", label: text("asObstacle"), onAction: () => carryOn.mutate() }]
      : []),
  ];
  return (
    <li className={boardStyles["line"]} data-closed={isClosed} data-late={isLate}>
      <p className={boardStyles["words"]}>{item.text}</p>
      <p className={boardStyles["meta"]}>
        {isClosed && <span>{text("closedToday")}</span>}
        {!isClosed && item.carriedDays > 0 && (
          <span>{text("carried", { days: item.carriedDays })}</span>
        )}
        {item.owner !== "" && <span>{text("takenBy", { name: item.owner })}</span>}
      </p>
      {item.escalations.map((card) => (
        <EscalationLine key={card.id} card={card} today={board.today} />
      ))}
      {isWritable && (
        <div className={boardStyles["deeds"]} data-print="hide">
          {!waits && (
            <Button
              size="small"
              {...(isClosed ? {} : { "aria-label": text("doneOne", { text: item.text }) })}
              onPress={() => close(!isClosed)}
            >
              {text(isClosed ? "reopen" : "done")}
            </Button>
          )}
          {!isClosed && (
            <Menu
              size="small"
              look="quiet"
              trigger={text("moreSign")}
              aria-label={text("more", { text: item.text })}
              actions={actions}
            />
          )}
        </div>
      )}
      {shown === "change" && <ItemDialog item={item} onClose={() => setShown(null)} />}
      {shown === "escalate" && parent !== null && (
        <EscalateDialog
          teamId={board.team.id}
          item={item}
          parent={parent}
          today={board.today}
          onClose={() => setShown(null)}
        />
      )}
    </li>
  );
}

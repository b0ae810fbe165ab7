import type { StreamLink } from "@talka/engine";
import { type DrawnMap, forwardLink, putLink, removeLink } from "@talka/lean";
import { formatShare, streamMapWords } from "@talka/report";
import { useState } from "react";
import { Table } from "../../ui/data/Table.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Choices } from "../../ui/forms/Choices.tsx";
import { NumberField } from "../../ui/forms/NumberField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { editorWords } from "./editor-words.ts";

interface LinkListProps {
  readonly map: DrawnMap;
  readonly onChange?: (map: DrawnMap) => void;
}

/** The arrows of a map. */
export function LinkList({ map, onChange }: LinkListProps) {
  const text = useText(editorWords);
  const words = useText(streamMapWords);
  const { locale } = useLocale();
  const [opened, setOpened] = useState<StreamLink | null>(null);
  const nameOf = (id: string) => map.steps.find((step) => step.id === id)?.name ?? "–";
  const [first, second] = map.steps;
  return (
    <section className={layout["section"]}>
      {map.links.length === 0 ? (
        <p className={layout["soft"]}>{text("noArrows")}</p>
      ) : (
        <Table
          caption={text("arrows")}
          rows={map.links}
          rowKey={({ id }) => id}
          columns={[
            {
              id: "from",
              title: text("from"),
              isRowHeader: true,
              cell: ({ from }) => nameOf(from),
            },
            { id: "to", title: text("to"), cell: ({ to }) => nameOf(to) },
            {
              id: "kind",
              title: text("linkKind"),
              cell: ({ kind, handoff }) =>
                [words(`link.${kind}`), handoff ? text("handoff") : ""].filter(Boolean).join(" · "),
            },
            {
              id: "share",
              title: words("colShare"),
              align: "end",
              cell: ({ probability }) =>
                probability === null ? "–" : formatShare(probability, locale),
            },
            {
              id: "channel",
              title: text("channel"),
              cell: ({ channel }) => (channel === null ? "–" : words(`channel.${channel}`)),
            },
            ...(onChange === undefined
              ? []
              : [
                  {
                    id: "actions",
                    title: "",
                    cell: (link: StreamLink) => (
                      <Button
                        size="small"
                        aria-label={`${text("edit")}: ${nameOf(link.from)} → ${nameOf(link.to)}`}
                        onPress={() => setOpened(link)}
                      >
                        {text("edit")}
                      </Button>
                    ),
                  },
                ]),
          ]}
        />
      )}
      {onChange !== undefined && first !== undefined && second !== undefined && (
        <div>
          <Button onPress={() => setOpened(forwardLink(crypto.randomUUID(), first.id, second.id))}>
            {text("addArrow")}
          </Button>
        </div>
      )}
      {opened !== null && (
        <LinkDialog
          map={map}
          link={opened}
          onClose={() => setOpened(null)}
          onSave={(next) => {
            setOpened(null);
            onChange?.(next);
          }}
        />
      )}
    </section>
  );
}

interface LinkDialogProps {
  readonly map: DrawnMap;
  readonly link: StreamLink;
  readonly onClose: () => void;
  readonly onSave: (map: DrawnMap) => void;
}

const channels = ["paper", "e-mail", "system", "phone", "in-person"] as const;

function LinkDialog({ map, link, onClose, onSave }: LinkDialogProps) {
  const text = useText(editorWords);
  const words = useText(streamMapWords);
  const [draft, setDraft] = useState(link);
  const change = (part: Partial<StreamLink>) => setDraft((before) => ({ ...before, ...part }));
  const steps = map.steps.map(({ id, name }, k) => ({ value: id, label: `${k + 1}. ${name}` }));
  const isKnown = map.links.some(({ id }) => id === link.id);
  return (
    <Dialog
      isOpen
      title={text(isKnown ? "edit" : "addArrow")}
      onClose={onClose}
      actions={
        <>
          {isKnown && (
            <Button look="danger" onPress={() => onSave(removeLink(map, link.id))}>
              {text("remove")}
            </Button>
          )}
          <Button onPress={onClose}>{text("cancel")}</Button>
          <Button look="primary" onPress={() => onSave(putLink(map, draft))}>
            {text("save")}
          </Button>
        </>
      }
    >
      <div className={layout["form"]}>
        <Select
          label={text("from")}
          value={draft.from}
          options={steps}
          onChange={(from) => change({ from })}
        />
        <Select
          label={text("to")}
          value={draft.to}
          options={steps}
          onChange={(to) => change({ to })}
        />
        <Choices
          label={text("linkKind")}
          value={draft.kind}
          options={(["forward", "rework"] as const).map((value) => ({
            value,
            label: words(`link.${value}`),
          }))}
          onChange={(kind) => change({ kind })}
        />
        <NumberField
          label={text("probability")}
          description={text("probabilityHint")}
          minValue={0}
          maxValue={100}
          value={draft.probability === null ? Number.NaN : draft.probability * 100}
          onChange={(value) => change({ probability: Number.isFinite(value) ? value / 100 : null })}
        />
        <Select
          label={text("channel")}
          value={draft.channel ?? "none"}
          options={[
            { value: "none", label: text("noChannel") },
            ...channels.map((value) => ({
              value: value as string,
              label: words(`channel.${value}`),
            })),
          ]}
          onChange={(value) => change({ channel: channels.find((one) => one === value) ?? null })}
        />
      </div>
    </Dialog>
  );
}

import type { AnalysisSummary } from "@talka/contract";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Table } from "../../ui/data/Table.tsx";
import { DateText } from "../../ui/format/DateText.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { Menu } from "../../ui/overlays/Menu.tsx";
import { analysesWords } from "./analyses-words.ts";
import { DeleteDialog } from "./DeleteDialog.tsx";
import { RenameDialog } from "./RenameDialog.tsx";
import { useSavedActions } from "./use-saved.ts";
import { VersionsDialog } from "./VersionsDialog.tsx";

interface Open {
  readonly dialog: "rename" | "versions" | "delete";
  readonly analysis: AnalysisSummary;
}

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Saved analyses, last saved first, with what can be done with each. */
export function AnalysisTable({ analyses }: { readonly analyses: readonly AnalysisSummary[] }) {
  const text = useText(analysesWords);
  const { share, rename, remove } = useSavedActions();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Table
        caption={text("title")}
        hideCaption
        rows={analyses}
        rowKey={(analysis) => analysis.id}
        columns={[
          {
            id: "name",
            title: text("name"),
            isRowHeader: true,
            cell: (analysis) => (
              <>
                <Link to="/analysis/$id" params={{ id: analysis.id }}>
                  {analysis.title}
                </Link>{" "}
                {analysis.demo && <span className={layout["badge"]}>{text("demo")}</span>}
              </>
            ),
            sortBy: (analysis) => analysis.title,
          },
          {
            id: "log",
            title: text("log"),
            cell: (analysis) => analysis.eventLog.name,
            sortBy: (analysis) => analysis.eventLog.name,
          },
          {
            id: "updated",
            title: text("updated"),
            cell: (analysis) => (
              <DateText
                atMs={Date.parse(analysis.updatedAt)}
                zone={zone}
                show="instant"
                length="short"
              />
            ),
            sortBy: (analysis) => Date.parse(analysis.updatedAt),
          },
          {
            id: "sharing",
            title: text("sharing"),
            cell: (analysis) => text(analysis.sharing),
            sortBy: (analysis) => analysis.sharing,
          },
          {
            id: "more",
            title: "",
            align: "end",
            cell: (analysis) => (
              <Menu
                trigger="⋯"
                size="small"
                square
                aria-label={text("more", { title: analysis.title })}
                actions={actionsOf(analysis)}
              />
            ),
          },
        ]}
      />
      {open?.dialog === "rename" && (
        <RenameDialog
          title={open.analysis.title}
          onClose={close}
          onRename={(title) => rename.mutate({ id: open.analysis.id, title })}
        />
      )}
      {open?.dialog === "versions" && <VersionsDialog analysis={open.analysis} onClose={close} />}
      {open?.dialog === "delete" && (
        <DeleteDialog
          title={text("deleteTitle", { title: open.analysis.title })}
          body={text("deleteText")}
          onClose={close}
          onDelete={() => remove.mutate(open.analysis)}
        />
      )}
    </>
  );

  function actionsOf(analysis: AnalysisSummary) {
    const isDisabled = !analysis.mayEdit;
    const opens = (dialog: Open["dialog"]) => () => setOpen({ dialog, analysis });
    const isPrivate = analysis.sharing === "private";
    return [
      { id: "rename", label: text("rename"), isDisabled, onAction: opens("rename") },
      {
        id: "share",
        label: text(isPrivate ? "share" : "unshare"),
        isDisabled,
        onAction: () => share.mutate(analysis),
      },
      { id: "versions", label: text("versions"), onAction: opens("versions") },
      { id: "delete", label: text("delete"), isDisabled, onAction: opens("delete") },
    ];
  }
}

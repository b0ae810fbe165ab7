import type { ReportBlock } from "@talka/report";
import { Table } from "../../../ui/data/Table.tsx";
import styles from "./record.module.css";

interface DocumentBlocksProps {
  readonly blocks: readonly ReportBlock[];
  readonly title: string;
}

/** Blocks of a document as the screen draws them; the same words as on paper. */
export function DocumentBlocks({ blocks, title }: DocumentBlocksProps) {
  return blocks.map((block, i) => {
    const key = `${block.kind} ${i}`;
    switch (block.kind) {
      case "text":
        return <p key={key}>{block.text}</p>;
      case "notice":
        return (
          <p key={key} className={styles["notice"]}>
            {block.text}
          </p>
        );
      case "terms":
        return (
          <dl key={key} className={styles["terms"]}>
            {block.items.map(({ term, meaning }) => (
              <div key={`${term} ${meaning}`}>
                <dt>{term}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        );
      case "table":
        return <Rows key={key} block={block} title={title} />;
      default:
        // A record has neither losses nor figures.
        return null;
    }
  });
}

interface RowsProps {
  readonly block: Extract<ReportBlock, { kind: "table" }>;
  readonly title: string;
}

function Rows({ block, title }: RowsProps) {
  // Columns that nothing fills only take room.
  const filled = block.columns
    .map((column, at) => ({ ...column, at }))
    .filter(({ at }) => at === 0 || block.rows.some((row) => row[at] !== ""));
  return (
    <Table
      caption={title}
      hideCaption
      rows={block.rows}
      rowKey={(_, index) => index}
      windowAbove={Number.POSITIVE_INFINITY}
      columns={filled.map(({ title: head, numeric, at }) => ({
        id: String(at),
        title: head,
        align: numeric ? ("end" as const) : ("start" as const),
        isRowHeader: at === 0,
        cell: (row: readonly string[]) => row[at] ?? "",
        ...(at === 0 ? { width: "14rem" } : {}),
      }))}
    />
  );
}

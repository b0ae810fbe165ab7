import { formatBytes } from "@talka/report";
import { useId } from "react";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { FilesDrop } from "./FilesDrop.tsx";
import { MaterialCard } from "./MaterialCard.tsx";
import { materialWords } from "./material-words.ts";
import styles from "./materials.module.css";
import { UploadList } from "./UploadList.tsx";
import { findAgain, lostUploadOf } from "./upload-queue.ts";
import {
  type MaterialPlace,
  useMaterialActions,
  useMaterials,
  useUploads,
} from "./use-materials.ts";

export interface MaterialsSectionProps extends MaterialPlace {
  /** Shows all materials of one's own organisation, not only those of this place. */
  readonly showsAll?: boolean;
  /** Whether new ones may be added here; by default whoever may upload. */
  readonly mayAdd?: boolean;
}

/** The materials of something: what is there, and a place to drop more. */
export function MaterialsSection(props: MaterialsSectionProps) {
  const { subjectKind, subjectId, showsAll = false, mayAdd = true } = props;
  const text = useText(materialWords);
  const { locale } = useLocale();
  const place = { subjectKind, subjectId };
  const query = useMaterials(showsAll ? null : place);
  const { create } = useMaterialActions();
  const mayWrite = useRight("material.write") && mayAdd;
  const id = useId();
  const onTheirWay = new Set(
    useUploads().map((one) => (one.state === "done" ? "" : one.materialId)),
  );
  const take = async (files: readonly File[]) => {
    for (const file of files) {
      const lost = lostUploadOf(file);
      if (lost === undefined) await create.mutateAsync({ place, file }).catch(() => undefined);
      else findAgain(lost.id, file);
    }
  };
  return (
    <section aria-labelledby={id} className={layout["section"]}>
      {showsAll ? (
        <VisuallyHidden>
          <h2 id={id}>{text("title")}</h2>
        </VisuallyHidden>
      ) : (
        <h2 id={id}>{text("title")}</h2>
      )}
      <QueryState query={query} describeError={(error) => <p>{problemSentence(error, locale)}</p>}>
        {({ materials, maxBytes }) => {
          // What is on its way from this device stands above, not among what is there.
          const shown = materials.filter(
            (one) => one.files.some((file) => file.type !== null) || !onTheirWay.has(one.id),
          );
          return (
            <>
              {mayWrite && (
                <FilesDrop
                  title={text("drop")}
                  chooseLabel={text("choose")}
                  hint={text("dropHint", { size: formatBytes(maxBytes, locale) })}
                  onFiles={(files) => void take(files)}
                />
              )}
              {mayWrite && <UploadList subjectId={subjectId} />}
              {shown.length === 0 ? (
                <EmptyState title={text("empty")}>
                  <p>{text(mayWrite ? "emptyHint" : "emptyReader")}</p>
                </EmptyState>
              ) : (
                <ul className={styles["list"]}>
                  {shown.map((material) => (
                    <MaterialCard key={material.id} material={material} />
                  ))}
                </ul>
              )}
            </>
          );
        }}
      </QueryState>
    </section>
  );
}

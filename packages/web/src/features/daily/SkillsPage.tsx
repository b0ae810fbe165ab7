import type { SkillCoverageLine, TeamSkills } from "@talka/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { DataTable, SaveTableMenu } from "../../ui/charts/DataTable.tsx";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import styles from "./daily.module.css";
import { showDay } from "./days.ts";
import { SkillsEditor } from "./SkillsEditor.tsx";
import skillsStyles from "./skills.module.css";
import { skillsWords } from "./skills-words.ts";
import { TeamFrame } from "./TeamFrame.tsx";

/** How many can do each skill, against need; the levels themselves for their keeper alone. */
export function SkillsPage() {
  const text = useText(skillsWords);
  const { locale } = useLocale();
  const { teamId } = useParams({ from: "/boards/$teamId/skills" });
  const query = useQuery({
    queryKey: ["boards", teamId, "skills"],
    queryFn: ({ signal }) => ask("getTeamSkills", { params: { id: teamId }, signal }),
  });
  return (
    <TeamFrame teamId={teamId} part="partSkills">
      <QueryState
        query={query}
        label={text("loading")}
        describeError={(error) => <p>{problemSentence(error, locale)}</p>}
      >
        {(given) => <SkillsView teamId={teamId} given={given} />}
      </QueryState>
    </TeamFrame>
  );
}

function SkillsView({ teamId, given }: { readonly teamId: string; readonly given: TeamSkills }) {
  const text = useText(skillsWords);
  const { locale } = useLocale();
  const [isEditing, setEditing] = useState(false);
  const hasBegun = given.changedOn !== null;
  const mayEdit = given.isKeeper || (given.mayKeep && !hasBegun);
  const table = {
    title: text("title"),
    fileName: "skills-coverage",
    rows: given.skills,
    rowKey: (row: SkillCoverageLine) => row.id,
    columns: [
      { id: "skill", title: text("skill"), value: (row: SkillCoverageLine) => row.name },
      { id: "able", title: text("able"), value: (row: SkillCoverageLine) => row.able },
      { id: "need", title: text("need"), value: (row: SkillCoverageLine) => row.need },
      {
        id: "state",
        title: text("state"),
        value: (row: SkillCoverageLine) => stateOf(row),
        cell: (row: SkillCoverageLine) => (
          <span className={skillsStyles["state"]} data-risk={row.isAtRisk}>
            {stateOf(row)}
          </span>
        ),
      },
    ],
  };
  function stateOf(row: SkillCoverageLine): string {
    const parts = [
      ...(row.isAtRisk ? [text("risk")] : []),
      ...(row.missing > 0 ? [text("missing", { count: row.missing })] : []),
    ];
    return parts.length === 0 ? text("enough") : parts.join("; ");
  }
  if (isEditing) return <SkillsEditor teamId={teamId} onDone={() => setEditing(false)} />;
  return (
    <section className={layout["section"]} aria-labelledby="skills-title">
      <div className={layout["head"]}>
        <div>
          <h2 id="skills-title">{text("title")}</h2>
          <p className={layout["soft"]}>{text("lead")}</p>
        </div>
        <div className={layout["row"]} data-print="hide">
          {mayEdit && (
            <Button onPress={() => setEditing(true)}>{text(hasBegun ? "edit" : "begin")}</Button>
          )}
          {given.mayKeep && hasBegun && !given.isKeeper && (
            <TakeOver teamId={teamId} onTaken={() => setEditing(true)} />
          )}
        </div>
      </div>
      {given.skills.length === 0 ? (
        <EmptyState title={text("none")}>
          <p>{text("noneHint")}</p>
        </EmptyState>
      ) : (
        <>
          <DataTable {...table} />
          <div className={layout["row"]} data-print="hide">
            <span className={styles["hint"]}>
              {text("changedOn", { day: showDay(given.changedOn ?? "", locale) })}
            </span>
            <SaveTableMenu {...table} />
          </div>
        </>
      )}
    </section>
  );
}

function TakeOver({ teamId, onTaken }: { readonly teamId: string; readonly onTaken: () => void }) {
  const text = useText(skillsWords);
  const { locale } = useLocale();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const takeOver = useMutation({
    mutationFn: () => ask("takeOverSkills", { params: { id: teamId } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["boards", teamId, "skills"] });
      onTaken();
    },
  });
  return (
    <>
      <Button look="quiet" onPress={() => setAsking(true)}>
        {text("takeOver")}
      </Button>
      <Dialog
        isOpen={isAsking}
        title={text("takeOverTitle")}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{text("cancel")}</Button>
            <Button look="danger" isDisabled={takeOver.isPending} onPress={() => takeOver.mutate()}>
              {text("takeOver")}
            </Button>
          </>
        }
      >
        <p>{text("takeOverText")}</p>
        {takeOver.error !== null && (
          <p role="alert" className={styles["problem"]}>
            {problemSentence(takeOver.error, locale)}
          </p>
        )}
      </Dialog>
    </>
  );
}

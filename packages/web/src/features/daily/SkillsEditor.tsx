import type { SkillsTablePage } from "@talka/contract";
import { namedPeopleIn, skillLevels } from "@talka/lean";
import { joinList } from "@talka/report";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { useDraft } from "../../ui/forms/use-draft.ts";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./daily.module.css";
import skillsStyles from "./skills.module.css";
import { skillsWords } from "./skills-words.ts";

export interface SkillsEditorProps {
  readonly teamId: string;
  readonly onDone: () => void;
}

/** The table with single levels, for its keeper. */
export function SkillsEditor(props: SkillsEditorProps) {
  const text = useText(skillsWords);
  const { locale } = useLocale();
  const query = useQuery({
    queryKey: ["boards", props.teamId, "skills", "table"],
    queryFn: ({ signal }) => ask("getSkillsTable", { params: { id: props.teamId }, signal }),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  return (
    <QueryState
      query={query}
      label={text("loading")}
      describeError={(error) => <p>{problemSentence(error, locale)}</p>}
    >
      {(table) => <Editor {...props} saved={table} />}
    </QueryState>
  );
}

function Editor({
  teamId,
  saved,
  onDone,
}: SkillsEditorProps & { readonly saved: SkillsTablePage }) {
  const text = useText(skillsWords);
  const { locale } = useLocale();
  const toast = useToast();
  const client = useQueryClient();
  const { value, isRecalled, change, forget, discard } = useDraft<SkillsTablePage>(
    `skills.${teamId}`,
    () => saved,
    "device",
  );
  const save = useMutation({
    mutationFn: () => ask("putSkillsTable", { params: { id: teamId }, body: clean }),
    onSuccess: async () => {
      forget();
      await client.invalidateQueries({ queryKey: ["boards", teamId, "skills"], exact: true });
      toast({ text: text("saved"), tone: "good" });
      onDone();
    },
  });
  const { skills, holders, levels } = value;
  const clean: SkillsTablePage = {
    ...value,
    skills: skills.filter((one) => one.name.trim() !== ""),
    holders: holders.filter((one) => one.code.trim() !== ""),
  };
  const named = holders.flatMap(({ code }) => namedPeopleIn(code));
  const setLevel = (skillId: string, holderId: string, level: number) =>
    change({
      ...value,
      levels: { ...levels, [skillId]: { ...levels[skillId], [holderId]: level } },
    });
  return (
    <section className={skillsStyles["editor"]}>
      <p className={styles["notice"]}>{text("onlyYou")}</p>
      {isRecalled && (
        <p className={layout["row"]}>
          <span>{text("draft")}</span>
          <Button size="small" onPress={discard}>
            {text("reload")}
          </Button>
        </p>
      )}
      <p className={styles["hint"]}>
        {text("levels")}. {text("holders")}.
      </p>
      <div className={skillsStyles["scroll"]}>
        <table className={skillsStyles["table"]}>
          <thead>
            <tr>
              <th scope="col">{text("skill")}</th>
              <th scope="col">{text("need")}</th>
              {holders.map((holder, k) => (
                <th key={holder.id} scope="col">
                  <input
                    aria-label={text("holder", { index: k + 1 })}
                    value={holder.code}
                    maxLength={40}
                    onChange={(event) =>
                      change({
                        ...value,
                        holders: holders.with(k, { ...holder, code: event.currentTarget.value }),
                      })
                    }
                  />
                  <Button
                    size="small"
                    look="quiet"
                    square
                    aria-label={text("removeHolder", {
                      code: holder.code === "" ? text("holder", { index: k + 1 }) : holder.code,
                    })}
                    onPress={() => change({ ...value, holders: holders.toSpliced(k, 1) })}
                  >
                    ×
                  </Button>
                </th>
              ))}
              <th scope="col">
                <Button
                  size="small"
                  onPress={() =>
                    change({
                      ...value,
                      holders: [...holders, { id: crypto.randomUUID(), code: "" }],
                    })
                  }
                >
                  {text("addHolder")}
                </Button>
              </th>
            </tr>
          </thead>
          <tbody>
            {skills.map((skill, k) => (
              <tr key={skill.id}>
                <th scope="row">
                  <input
                    aria-label={`${text("skill")} ${k + 1}`}
                    value={skill.name}
                    maxLength={200}
                    onChange={(event) =>
                      change({
                        ...value,
                        skills: skills.with(k, { ...skill, name: event.currentTarget.value }),
                      })
                    }
                  />
                </th>
                <td>
                  <input
                    type="number"
                    min={0}
                    max={99}
                    aria-label={`${text("need")}: ${skill.name}`}
                    value={skill.need}
                    onChange={(event) =>
                      change({
                        ...value,
                        skills: skills.with(k, {
                          ...skill,
                          need: Math.min(
                            99,
                            Math.max(0, Math.trunc(event.currentTarget.valueAsNumber) || 0),
                          ),
                        }),
                      })
                    }
                  />
                </td>
                {holders.map((holder) => (
                  <td key={holder.id}>
                    <select
                      aria-label={text("level", { skill: skill.name, code: holder.code })}
                      value={levels[skill.id]?.[holder.id] ?? 0}
                      onChange={(event) =>
                        setLevel(skill.id, holder.id, Number(event.currentTarget.value))
                      }
                    >
                      {skillLevels.map((level) => (
                        <option key={level} value={level}>
                          {text("levelName", { level: `${level}` })}
                        </option>
                      ))}
                    </select>
                  </td>
                ))}
                <td>
                  <Button
                    size="small"
                    look="quiet"
                    square
                    aria-label={text("removeSkill", { name: skill.name })}
                    onPress={() => change({ ...value, skills: skills.toSpliced(k, 1) })}
                  >
                    ×
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div>
        <Button
          size="small"
          onPress={() =>
            change({
              ...value,
              skills: [...skills, { id: crypto.randomUUID(), name: "", need: 2 }],
            })
          }
        >
          {text("addSkill")}
        </Button>
      </div>
      {named.length > 0 && (
        <p role="status" className={styles["warning"]}>
          {text("named", { names: joinList(named, locale) })}
        </p>
      )}
      {save.error !== null && (
        <p role="alert" className={styles["problem"]}>
          {problemSentence(save.error, locale)}
        </p>
      )}
      <div className={layout["row"]}>
        <Button
          look="primary"
          isDisabled={save.isPending || named.length > 0 || clean.skills.length === 0}
          onPress={() => save.mutate()}
        >
          {text("save")}
        </Button>
        <Button
          onPress={() => {
            forget();
            onDone();
          }}
        >
          {text("cancel")}
        </Button>
      </div>
    </section>
  );
}

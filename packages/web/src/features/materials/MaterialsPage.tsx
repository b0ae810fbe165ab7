import { readText } from "@talka/exchange";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { useRight, useSession } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { MaterialsSection } from "./MaterialsSection.tsx";
import { materialWords } from "./material-words.ts";

/** All materials of one's own organisation, and where new ones are attached. */
export function MaterialsPage() {
  const text = useText(materialWords);
  const { locale } = useLocale();
  const session = useSession();
  const mayWrite = useRight("material.write");
  const [chosenId, setChosenId] = useState<string | null>(null);
  usePageTitle(text("title"));
  const own = session?.organisation ?? null;
  const subjects = useQuery({
    queryKey: ["subjects"],
    queryFn: ({ signal }) => ask("listSubjects", { signal }),
    enabled: own !== null,
  });
  if (own === null) {
    return (
      <div className={layout["page"]}>
        <h1>{text("title")}</h1>
        {session !== null && (
          <EmptyState
            title={text("signInFirst")}
            action={
              <ButtonLink to="/sign-in" search={{ next: "/materials" }}>
                {text("signIn")}
              </ButtonLink>
            }
          />
        )}
      </div>
    );
  }
  const library = { kind: "library" as const, id: own.id };
  const all = subjects.data?.subjects ?? [];
  const chosen = all.find((one) => one.id === chosenId) ?? library;
  return (
    <div className={layout["page"]}>
      <div>
        <h1>{text("title")}</h1>
        <p className={layout["soft"]}>{text("lead")}</p>
      </div>
      {mayWrite && (
        <Select
          label={text("attachTo")}
          value={chosen.id}
          options={[
            { value: own.id, label: text("library", { name: own.names[locale] }) },
            ...all.map((one) => ({
              value: one.id,
              label: `${readText(one.title, locale).text} (${one.day})`,
            })),
          ]}
          onChange={setChosenId}
        />
      )}
      <MaterialsSection subjectKind={chosen.kind} subjectId={chosen.id} showsAll />
    </div>
  );
}

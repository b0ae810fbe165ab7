import { readText, type TranslatedText } from "@talka/exchange";
import { catalogue } from "@talka/report";
import { Select } from "../../ui/forms/Select.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";

const words = catalogue({
  en: { project: "Project", noProject: "none", funding: "Who pays", noFunding: "nobody outside" },
  lv: {
    project: "Projekts",
    noProject: "nav",
    funding: "Kas maksā",
    noFunding: "neviens no malas",
  },
  lt: {
    project: "Projektas",
    noProject: "nėra",
    funding: "Kas moka",
    noFunding: "niekas iš šalies",
  },
});

interface Choices {
  readonly projects: readonly {
    readonly id: string;
    readonly title: TranslatedText;
    readonly fundingProfileId: string | null;
  }[];
  readonly fundingProfiles: readonly {
    readonly id: string;
    readonly projectCode: string;
    readonly acronym: string;
  }[];
}

interface Funding {
  readonly projectId: string | null;
  readonly fundingProfileId: string | null;
}

interface VisitFundingProps {
  readonly choices: Choices | undefined;
  readonly value: Funding;
  readonly onChange: (change: Partial<Funding>) => void;
}

const none = "none";

/** The project a visit belongs to, and who pays for it: its sheets then carry the publicity. */
export function VisitFunding({ choices, value, onChange }: VisitFundingProps) {
  const text = useText(words);
  const { locale } = useLocale();
  return (
    <>
      <Select
        label={text("project")}
        value={value.projectId ?? none}
        options={[
          { value: none, label: text("noProject") },
          ...(choices?.projects ?? []).map((one) => ({
            value: one.id,
            label: readText(one.title, locale).text,
          })),
        ]}
        onChange={(chosen) => {
          const project = choices?.projects.find((one) => one.id === chosen);
          onChange({
            projectId: project?.id ?? null,
            ...(project?.fundingProfileId && value.fundingProfileId === null
              ? { fundingProfileId: project.fundingProfileId }
              : {}),
          });
        }}
      />
      <Select
        label={text("funding")}
        value={value.fundingProfileId ?? none}
        options={[
          { value: none, label: text("noFunding") },
          ...(choices?.fundingProfiles ?? []).map((one) => ({
            value: one.id,
            label: [one.projectCode, one.acronym].filter(Boolean).join(" "),
          })),
        ]}
        onChange={(chosen) => onChange({ fundingProfileId: chosen === none ? null : chosen })}
      />
    </>
  );
}

import { partnerParts } from "@talka/exchange";
import { Button } from "../../ui/forms/Button.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { joinClasses } from "../../ui/join-classes.ts";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { OrganisationSelect } from "./OrganisationSelect.tsx";
import type { ProjectPartProps } from "./ProjectFields.tsx";
import styles from "./programme.module.css";
import { programmeWords } from "./programme-words.ts";
import { useOrganisations } from "./use-programme.ts";

/** The organisations of a project; the lead stays in it. */
export function PartnerFields({ project, onChange }: ProjectPartProps) {
  const text = useText(programmeWords);
  const { locale } = useLocale();
  const organisations = useOrganisations().data ?? [];
  const { partners } = project;
  const change = (id: string, changed: Partial<(typeof partners)[number]>) =>
    onChange({
      partners: partners.map((one) => (one.organisationId === id ? { ...one, ...changed } : one)),
    });
  return (
    <fieldset className={styles["group"]}>
      <legend>{text("partners")}</legend>
      <ul className={layout["list"]}>
        {partners.map((partner) => {
          const found = organisations.find((one) => one.id === partner.organisationId);
          const name = found?.names[locale] ?? "…";
          const isLead = partner.part === "lead";
          return (
            <li
              key={partner.organisationId}
              className={joinClasses(styles["entry"], styles["line"])}
            >
              <strong>{name}</strong>
              <Select
                label={text("part")}
                isDisabled={isLead}
                value={partner.part}
                options={partnerParts
                  .filter((part) => isLead || part !== "lead")
                  .map((value) => ({ value, label: text(`part.${value}`) }))}
                onChange={(part) => change(partner.organisationId, { part })}
              />
              <DayField
                label={text("since")}
                value={partner.since ?? ""}
                onChange={(day) => change(partner.organisationId, { since: day || null })}
              />
              <DayField
                label={text("until")}
                value={partner.until ?? ""}
                onChange={(day) => change(partner.organisationId, { until: day || null })}
              />
              {isLead ? (
                <span />
              ) : (
                <Button
                  look="quiet"
                  square
                  aria-label={text("remove", { name })}
                  onPress={() =>
                    onChange({
                      partners: partners.filter(
                        (one) => one.organisationId !== partner.organisationId,
                      ),
                    })
                  }
                >
                  <span aria-hidden="true">×</span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <OrganisationSelect
        label={text("addPartner")}
        organisations={organisations.filter(
          (one) => !partners.some((partner) => partner.organisationId === one.id),
        )}
        onChange={(organisationId) =>
          onChange({
            partners: [...partners, { organisationId, part: "partner", since: null, until: null }],
          })
        }
      />
    </fieldset>
  );
}

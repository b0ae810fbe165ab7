import type { Organisation } from "@talka/contract";
import { useId, useState } from "react";
import { makeId } from "../../../live/make-id.ts";
import { Button } from "../../../ui/forms/Button.tsx";
import { TextField } from "../../../ui/forms/TextField.tsx";
import layout from "../../../ui/layout.module.css";
import { useLocale, useText } from "../../../ui/locale/locale-context.ts";
import type { FormPartProps } from "./MeetingFormView.tsx";
import styles from "./prepare.module.css";
import { prepareWords } from "./prepare-words.ts";

interface OrganisationFieldsProps extends FormPartProps {
  readonly directory: {
    readonly data?: { readonly organisations: readonly Organisation[] } | undefined;
  };
}

const shown = 8;

/** Who takes part: chosen from the directory, or named by hand. */
export function OrganisationFields({ form, onChange, directory }: OrganisationFieldsProps) {
  const text = useText(prepareWords);
  const { locale } = useLocale();
  const id = useId();
  const [wanted, setWanted] = useState("");
  const [freeName, setFreeName] = useState("");
  const { organisations } = form;
  const chosenIds = new Set(organisations.map((one) => one.id));
  const plain = (name: string) => name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const offered = (directory.data?.organisations ?? [])
    .filter((one) => one.validTo === null && !chosenIds.has(one.id))
    .map((one) => ({ id: one.id, name: one.names[locale], all: Object.values(one.names) }))
    .filter(({ all }) => all.some((name) => plain(name).includes(plain(wanted.trim()))));
  const add = (organisation: { readonly id: string; readonly name: string }) =>
    onChange({ organisations: [...organisations, organisation] });
  const addFree = () => {
    const name = freeName.trim();
    if (name === "") return;
    add({ id: makeId(), name });
    setFreeName("");
  };
  return (
    <section aria-labelledby={id} className={layout["card"]}>
      <h2 id={id}>{text("organisations")}</h2>
      <p className={layout["soft"]}>{text("organisationsHint")}</p>
      <p role="status">
        <strong>{text("chosen", { n: organisations.length })}</strong>
      </p>
      {organisations.length > 0 && (
        <ul className={styles["chips"]}>
          {organisations.map((one) => (
            <li key={one.id}>
              {one.name}
              <Button
                look="quiet"
                size="small"
                square
                aria-label={text("remove", { name: one.name })}
                onPress={() =>
                  onChange({ organisations: organisations.filter((other) => other.id !== one.id) })
                }
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      <TextField label={text("find")} value={wanted} onChange={setWanted} />
      {offered.length === 0 && wanted.trim() !== "" && (
        <p className={layout["soft"]}>{text("foundNone")}</p>
      )}
      <ul className={styles["offers"]}>
        {offered.slice(0, wanted.trim() === "" ? shown : 30).map((one) => (
          <li key={one.id}>
            <Button size="small" onPress={() => add({ id: one.id, name: one.name })}>
              + {one.name}
            </Button>
          </li>
        ))}
      </ul>
      <form
        className={styles["adding"]}
        onSubmit={(event) => {
          event.preventDefault();
          addFree();
        }}
      >
        <TextField
          label={text("freeName")}
          value={freeName}
          onChange={setFreeName}
          maxLength={100}
        />
        <Button type="submit">{text("add")}</Button>
      </form>
    </section>
  );
}

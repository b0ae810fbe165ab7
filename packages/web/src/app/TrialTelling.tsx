import type { TrialPage } from "@talka/contract";
import { tellTrial } from "@talka/report";
import { useState } from "react";
import { useSession } from "../api/use-session.ts";
import { TellPanel } from "../features/deck/TellPanel.tsx";
import { useCheck } from "../features/trials/use-check.ts";
import { Button } from "../ui/forms/Button.tsx";
import { useText } from "../ui/locale/locale-context.ts";
import { Dialog } from "../ui/overlays/Dialog.tsx";
import { composedWords } from "./composed-words.ts";

/** Slides and a poster of a trial, behind a button. */
export function TrialTelling({ trial }: { readonly trial: TrialPage }) {
  const text = useText(composedWords);
  const session = useSession();
  const check = useCheck(trial);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{text("present")}</Button>
      {isOpen && (
        <Dialog isOpen shape="drawer" title={text("present")} onClose={() => setOpen(false)}>
          <TellPanel
            name={trial.plan.title}
            tell={async (locale, publicity) => {
              const organisation = session?.organisation?.names[locale] ?? "";
              return tellTrial(
                { ...trial, organisation, check },
                { locale, organisation, publicity },
              );
            }}
          />
        </Dialog>
      )}
    </>
  );
}

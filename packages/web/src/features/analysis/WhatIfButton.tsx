import type { AnalysisSettings } from "@talka/engine";
import { useNavigate } from "@tanstack/react-router";
import { rememberQuestion } from "../../device/what-if-question.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { analysisWords } from "./analysis-words.ts";

interface WhatIfButtonProps {
  readonly id: string;
  readonly name: string;
  readonly settings: AnalysisSettings;
}

/** Asks what would be if something were changed, of the cases as they are filtered now. */
export function WhatIfButton({ id, name, settings }: WhatIfButtonProps) {
  const text = useText(analysisWords);
  const navigate = useNavigate();
  return (
    <Button
      onPress={() => {
        rememberQuestion(id, { name, settings });
        void navigate({ to: "/what-if/new", search: { analysis: id } });
      }}
    >
      {text("whatIf")}
    </Button>
  );
}

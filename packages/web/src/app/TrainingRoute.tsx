import type { TrainingPage as Training } from "@talka/contract";
import { useSession } from "../api/use-session.ts";
import { EvaluationSection } from "../features/evaluation/EvaluationSection.tsx";
import { MaterialsSection } from "../features/materials/MaterialsSection.tsx";
import { TrainingPage, type TrainingPart } from "../features/training/TrainingPage.tsx";

/** What hangs on a training cycle beside its own parts, in this order, below them. */
const parts: readonly TrainingPart[] = [
  { id: "materials", Part: TrainingMaterials },
  { id: "evaluation", Part: TrainingEvaluation },
];

/** The page of one training cycle with everything that hangs on it. */
export function TrainingRoute() {
  return <TrainingPage parts={parts} />;
}

function TrainingMaterials({ training }: { readonly training: Training }) {
  return <MaterialsSection subjectKind="training-cycle" subjectId={training.id} />;
}

/** For its organiser only. */
function TrainingEvaluation({ training }: { readonly training: Training }) {
  const own = useSession()?.organisation?.id;
  if (own !== training.organisation.id) return null;
  return <EvaluationSection subjectKind="training-cycle" subjectId={training.id} />;
}

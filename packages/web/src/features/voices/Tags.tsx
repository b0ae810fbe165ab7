import type { ObservationPage } from "@talka/contract";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import { voiceVocabularyWords } from "./voice-vocabulary-words.ts";

/** Kinds of waste, each as a word. */
export function Tags({ tags }: { readonly tags: ObservationPage["tags"] }) {
  const words = useText(voiceVocabularyWords);
  return tags.map((tag) => (
    <span key={tag} className={layout["badge"]}>
      {words(`tag.${tag}`)}
    </span>
  ));
}

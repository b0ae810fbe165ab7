import {
  type ContentLocale,
  contentLocales,
  type FundingProfile,
  publicityOf,
} from "@talka/exchange";
import { type Locale, missingPublicitySentence, posterHtml, type Telling } from "@talka/report";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useRight } from "../../api/use-session.ts";
import { saveFile } from "../../ui/charts/save-file.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { printPage } from "../../ui/print-page.ts";
import { DeckPlayer } from "./DeckPlayer.tsx";
import styles from "./deck.module.css";
import { deckWords } from "./deck-words.ts";

/** Makes the slides and the poster; publicity is `null` where nobody pays. */
export type Teller = (locale: Locale, publicity: Telling["deck"]["publicity"]) => Promise<Telling>;

interface TellPanelProps {
  readonly name: string;
  readonly tell: Teller;
  /** Put in place of the poster's own message at first; "" leaves it. */
  readonly fundingProfileId?: string | null;
}

/** From something that was done to slides on the screen, a file and a poster. */
export function TellPanel({ name, tell, fundingProfileId = null }: TellPanelProps) {
  const text = useText(deckWords);
  const { locale } = useLocale();
  const toast = useToast();
  const [language, setLanguage] = useState<ContentLocale>(locale);
  const [profileId, setProfileId] = useState<string>(fundingProfileId ?? "");
  const [message, setMessage] = useState("");
  const [shown, setShown] = useState<Telling | null>(null);
  const profiles = useProfiles();
  const profile = profiles.find((one) => one.id === profileId) ?? null;
  const publicity = profile === null ? null : publicityOf(profile, language);
  const missing = publicity?.ok === false ? publicity.error : null;
  const make = useMutation({
    mutationFn: async (use: (telling: Telling) => unknown) => {
      await use(withMessage(await tell(language, publicity?.ok ? publicity.value : null), message));
    },
    onError: (error) => toast({ text: problemSentence(error, locale), tone: "bad" }),
  });
  const isOff = missing !== null || make.isPending;
  return (
    <div className={layout["form"]}>
      <div className={styles["choices"]}>
        <Select
          label={text("language")}
          value={language}
          options={contentLocales.map((value) => ({ value, label: text(`language.${value}`) }))}
          onChange={setLanguage}
        />
        {profiles.length > 0 && (
          <Select
            label={text("funding")}
            value={profileId}
            options={[
              { value: "", label: text("fundingNone") },
              ...profiles.map(({ id, projectCode, acronym }) => ({
                value: id,
                label: `${projectCode} ${acronym}`.trim(),
              })),
            ]}
            onChange={setProfileId}
          />
        )}
      </div>
      <TextField
        label={text("message")}
        description={text("messageHint")}
        maxLength={140}
        value={message}
        onChange={setMessage}
      />
      {missing !== null && (
        <p role="alert" className={styles["warning"]}>
          {missingPublicitySentence(missing, locale)}
        </p>
      )}
      <div className={styles["actions"]}>
        <Button look="primary" isDisabled={isOff} onPress={() => make.mutate(setShown)}>
          {text("show")}
        </Button>
        <Button
          isDisabled={isOff}
          onPress={() => make.mutate((telling) => savePptx(name, telling))}
        >
          {text("save")}
        </Button>
        <Button
          isDisabled={isOff}
          onPress={() => make.mutate(({ poster }) => printPage(posterHtml(poster)))}
        >
          {text("print")}
        </Button>
        <Button
          look="quiet"
          isDisabled={isOff}
          onPress={() =>
            make.mutate(({ poster }) => saveFile(`${name}.html`, posterHtml(poster), "text/html"))
          }
        >
          {text("savePoster")}
        </Button>
      </div>
      {shown !== null && <DeckPlayer deck={shown.deck} onClose={() => setShown(null)} />}
    </div>
  );
}

/** The writer of PowerPoint files comes only to whoever saves one. */
async function savePptx(name: string, { deck }: Telling): Promise<void> {
  const [{ deckPptx }, { rasteriseSvg }] = await Promise.all([
    import("./deck-pptx.ts"),
    import("./rasterise-svg.ts"),
  ]);
  const type = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
  saveFile(`${name}.pptx`, await deckPptx(deck, rasteriseSvg), type);
}

function withMessage(telling: Telling, message: string): Telling {
  if (message.trim() === "") return telling;
  return { ...telling, poster: { ...telling.poster, message: message.trim() } };
}

function useProfiles(): readonly FundingProfile[] {
  const mayWrite = useRight("news.write");
  const subjects = useQuery({
    queryKey: ["news-subjects"],
    queryFn: ({ signal }) => ask("listNewsSubjects", { signal }),
    enabled: mayWrite,
  });
  return (subjects.data?.fundingProfiles ?? []).map((one) => one.content as FundingProfile);
}

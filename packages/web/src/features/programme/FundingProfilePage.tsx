import { contentLocales, type FundingProfile, wordingOf } from "@talka/exchange";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { useDraft } from "../../ui/forms/use-draft.ts";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { DraftNotice } from "./DraftNotice.tsx";
import { FundingFields } from "./FundingFields.tsx";
import { FundingPreview } from "./FundingPreview.tsx";
import { fundingWords } from "./funding-words.ts";
import styles from "./programme.module.css";
import { PROGRAMME, useProgrammeChange } from "./use-programme.ts";

/** Who pays for a project: changed by whoever keeps it, read by partners. */
export function FundingProfilePage() {
  const { id } = useParams({ from: "/programme/funding/$id" });
  const text = useText(fundingWords);
  const { locale } = useLocale();
  usePageTitle(text(id === "new" ? "newTitle" : "title"));
  const isNew = id === "new";
  const known = useQuery({
    queryKey: [PROGRAMME, "funding", id],
    queryFn: ({ signal }) => ask("getFundingProfile", { params: { id }, signal }),
    enabled: !isNew,
  });
  return (
    <div className={layout["page"]}>
      <div>
        <p className={layout["small"]}>
          <Link to="/programme">← {text("back")}</Link>
        </p>
        <h1>{text(isNew ? "newTitle" : "title")}</h1>
        <p className={layout["soft"]}>{text("lead")}</p>
      </div>
      {isNew ? (
        <Editor id={null} begin={emptyProfile()} mayEdit />
      ) : (
        <QueryState query={known} describeError={(error) => problemSentence(error, locale)}>
          {({ profile, mayEdit }) => (
            <Editor key={id} id={id} begin={profile as FundingProfile} mayEdit={mayEdit} />
          )}
        </QueryState>
      )}
    </div>
  );
}

interface EditorProps {
  readonly id: string | null;
  readonly begin: FundingProfile;
  readonly mayEdit: boolean;
}

function Editor({ id, begin, mayEdit }: EditorProps) {
  const text = useText(fundingWords);
  const toast = useToast();
  const navigate = useNavigate();
  const draft = useDraft<FundingProfile>(`funding.${id ?? "new"}`, () => begin);
  const [isTried, setTried] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const profile = draft.value;
  const faults = faultsOf(profile);
  const save = useProgrammeChange(
    ({ id: ownId, ...content }: FundingProfile) =>
      id === null
        ? ask("createFundingProfile", { body: { ...content, id: ownId } })
        : ask("updateFundingProfile", { params: { id }, body: content }),
    async (told) => {
      draft.forget();
      toast({ text: text("saved") });
      if (id === null) {
        await navigate({ to: "/programme/funding/$id", params: { id: told.profile.id } });
      }
    },
  );
  const remove = useProgrammeChange(
    (own: string) => ask("deleteFundingProfile", { params: { id: own } }),
    async () => {
      draft.forget();
      toast({ text: text("deleted") });
      await navigate({ to: "/programme" });
    },
  );
  if (!mayEdit) {
    return (
      <>
        <p className={layout["soft"]}>{text("readOnly")}</p>
        <FundingPreview profile={begin} />
      </>
    );
  }
  return (
    <form
      className={styles["columns"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (faults.link || faults.order) return;
        save.mutate(profile);
      }}
    >
      <div className={layout["page"]}>
        <DraftNotice draft={draft} />
        <FundingFields
          profile={profile}
          faults={isTried ? faults : { link: false, order: false }}
          onChange={draft.change}
        />
        <div className={styles["actions"]}>
          <Button type="submit" look="primary" isDisabled={save.isPending}>
            {text("save")}
          </Button>
          {id !== null && (
            <Button look="quiet" onPress={() => setAsking(true)}>
              {text("delete")}
            </Button>
          )}
        </div>
      </div>
      <div className={styles["beside"]}>
        <FundingPreview profile={profile} />
      </div>
      <Dialog
        isOpen={isAsking}
        title={text("deleteTitle")}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{text("cancel")}</Button>
            <Button
              look="danger"
              isDisabled={remove.isPending}
              onPress={() => {
                setAsking(false);
                if (id !== null) remove.mutate(id);
              }}
            >
              {text("delete")}
            </Button>
          </>
        }
      >
        <p>{text("deleteText")}</p>
      </Dialog>
    </form>
  );
}

/** What the server would refuse. */
export interface FundingFaults {
  readonly link: boolean;
  readonly order: boolean;
}

function faultsOf(profile: FundingProfile): FundingFaults {
  const { rulesLink, startsOn, endsOn } = profile;
  return {
    link: rulesLink !== null && !/^https?:\/\/[^\s/]+/.test(rulesLink),
    order: startsOn === "" || endsOn === "" || endsOn < startsOn,
  };
}

function emptyProfile(): FundingProfile {
  const { statement, disclaimer } = wordingOf("2021-2027");
  const empty = Object.fromEntries(contentLocales.map((locale) => [locale, ""]));
  const year = new Date().getFullYear();
  return {
    id: crypto.randomUUID(),
    period: "2021-2027",
    programme: empty,
    fund: empty,
    projectCode: "",
    projectTitle: empty,
    acronym: "",
    responsible: empty,
    emblem: { kind: "eu" },
    statement,
    disclaimer,
    description: empty,
    startsOn: `${year}-01-01`,
    endsOn: `${year + 1}-12-31`,
    keepUntil: null,
    rulesLink: null,
  };
}

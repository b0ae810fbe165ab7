/** What a material may be attached to; "library": to the organisation itself. */
export const materialSubjects = [
  "event",
  "project",
  "meeting",
  "training-cycle",
  "news",
  "library",
  "map",
] as const;
export type MaterialSubject = (typeof materialSubjects)[number];

/** What a material is. */
export const materialKinds = [
  "presentation",
  "handout",
  "minutes",
  "agenda",
  "form",
  "regulation",
  "photo",
  "recording",
  "other",
] as const;
export type MaterialKind = (typeof materialKinds)[number];

/** Licences a material may be given; the first is the default. */
export const materialLicences = [
  "CC-BY-4.0",
  "CC-BY-SA-4.0",
  "CC-BY-NC-4.0",
  "CC0-1.0",
  "all-rights-reserved",
] as const;
export type MaterialLicence = (typeof materialLicences)[number];

/** Who may see a material, from few to many. */
export const materialVisibilities = ["own", "network", "signed-in", "public"] as const;
export type MaterialVisibility = (typeof materialVisibilities)[number];

/** What is said of people in a picture; "none" for what is no picture. */
export const peopleNotes = ["none", "without-people", "consent-noted"] as const;
export type PeopleNote = (typeof peopleNotes)[number];

/** The page that says what a licence allows; `null` where there is none. */
export function licenceLink(licence: MaterialLicence): string | null {
  switch (licence) {
    case "CC-BY-4.0":
      return "https://creativecommons.org/licenses/by/4.0/";
    case "CC-BY-SA-4.0":
      return "https://creativecommons.org/licenses/by-sa/4.0/";
    case "CC-BY-NC-4.0":
      return "https://creativecommons.org/licenses/by-nc/4.0/";
    case "CC0-1.0":
      return "https://creativecommons.org/publicdomain/zero/1.0/";
    case "all-rights-reserved":
      return null;
  }
}

/** "CC BY 4.0": the same in every language; `null` where nothing is allowed. */
export function licenceName(licence: MaterialLicence): string | null {
  switch (licence) {
    case "CC-BY-4.0":
      return "CC BY 4.0";
    case "CC-BY-SA-4.0":
      return "CC BY-SA 4.0";
    case "CC-BY-NC-4.0":
      return "CC BY-NC 4.0";
    case "CC0-1.0":
      return "CC0 1.0";
    case "all-rights-reserved":
      return null;
  }
}

/** Whether pictures are among what is kept under this type: then something is said of people in them. */
export function isPicture(mediaType: string): boolean {
  return mediaType.startsWith("image/");
}

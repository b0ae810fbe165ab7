import { catalogue } from "@talka/report";

/** The picture of a note. */
export const photoWords = catalogue({
  en: {
    add: "Add a photo",
    addOf: "Add a photo to: {text}",
    other: "Another photo",
    otherOf: "Another photo for: {text}",
    remove: "Remove the photo",
    removeOf: "Remove the photo of: {text}",
    choose: "Photo for: {text}",
    photoOf: "Photo with the note: {text}",
    hint: "Without people and without papers that name them.",
    noPicture: "This file is no picture that can be read. Choose a photo (JPEG or PNG).",
  },
  lv: {
    add: "Pievienot foto",
    addOf: "Pievienot foto: {text}",
    other: "Cits foto",
    otherOf: "Cits foto: {text}",
    remove: "Noņemt foto",
    removeOf: "Noņemt foto: {text}",
    choose: "Foto: {text}",
    photoOf: "Foto pie novērojuma: {text}",
    hint: "Bez cilvēkiem un bez papīriem, kuros tie nosaukti.",
    noPicture: "Šis fails nav nolasāms attēls. Izvēlieties fotogrāfiju (JPEG vai PNG).",
  },
  lt: {
    add: "Pridėti nuotrauką",
    addOf: "Pridėti nuotrauką: {text}",
    other: "Kita nuotrauka",
    otherOf: "Kita nuotrauka: {text}",
    remove: "Pašalinti nuotrauką",
    removeOf: "Pašalinti nuotrauką: {text}",
    choose: "Nuotrauka: {text}",
    photoOf: "Nuotrauka prie pastebėjimo: {text}",
    hint: "Be žmonių ir be popierių, kuriuose jie įvardyti.",
    noPicture: "Šis failas nėra nuskaitomas paveikslas. Pasirinkite nuotrauką (JPEG arba PNG).",
  },
});

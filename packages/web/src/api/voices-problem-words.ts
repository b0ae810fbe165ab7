/** Why something about notes and obstacles was refused. */
export const voicesProblems = {
  en: {
    "observation.unknown": "There is no such note, or it belongs to another organisation.",
    "observation.exists": "Another organisation has used this id. Write the note once more.",
    "observation.fixed":
      "A note can be corrected only on the device that wrote it, until the end of the next day.",
    "observation.no-photo": "The picture did not arrive whole. Choose the photo once more.",
    "obstacle.unknown": "There is no such obstacle, or it is not shown to your organisation.",
    "obstacle.exists": "Another organisation has used this id. Load the page anew and try again.",
    "obstacle.conflict":
      "Somebody else changed this obstacle meanwhile. What you typed is still here: load the page in another tab, compare, and save again.",
    "obstacle.merged": "This obstacle is carried on in another one. Work with that one.",
    "obstacle.why-unknown": "The answer this one hangs on is gone. Load the page anew.",
    "obstacle.cause-unknown": "This cause is gone. Load the page anew.",
    "obstacle.full": "There is no room for more: take something out first.",
  },
  lv: {
    "observation.unknown": "Tāda novērojuma nav, vai tas pieder citai organizācijai.",
    "observation.exists": "Šo numuru jau lieto cita organizācija. Uzrakstiet novērojumu vēlreiz.",
    "observation.fixed":
      "Novērojumu var labot tikai ierīcē, kurā tas uzrakstīts, līdz nākamās dienas beigām.",
    "observation.no-photo": "Attēls nav atnācis vesels. Izvēlieties foto vēlreiz.",
    "obstacle.unknown": "Tāda šķēršļa nav, vai tas jūsu organizācijai nav redzams.",
    "obstacle.exists":
      "Šo numuru jau lieto cita organizācija. Ielādējiet lapu no jauna un mēģiniet vēlreiz.",
    "obstacle.conflict":
      "Kāds šo šķērsli pa to laiku ir mainījis. Jūsu rakstītais ir šeit: atveriet lapu citā cilnē, salīdziniet un saglabājiet vēlreiz.",
    "obstacle.merged": "Šis šķērslis turpinās citā. Strādājiet ar to.",
    "obstacle.why-unknown": "Atbildes, pie kuras šī pieder, vairs nav. Ielādējiet lapu no jauna.",
    "obstacle.cause-unknown": "Šī cēloņa vairs nav. Ielādējiet lapu no jauna.",
    "obstacle.full": "Vairāk vietas nav: vispirms kaut ko izņemiet.",
  },
  lt: {
    "observation.unknown": "Tokio pastebėjimo nėra arba jis priklauso kitai organizacijai.",
    "observation.exists":
      "Šį numerį jau naudoja kita organizacija. Parašykite pastebėjimą dar kartą.",
    "observation.fixed":
      "Pastebėjimą galima taisyti tik įrenginyje, kuriame jis parašytas, iki kitos dienos pabaigos.",
    "observation.no-photo": "Paveikslas neatkeliavo visas. Pasirinkite nuotrauką dar kartą.",
    "obstacle.unknown": "Tokios kliūties nėra arba jūsų organizacija jos nemato.",
    "obstacle.exists":
      "Šį numerį jau naudoja kita organizacija. Įkelkite puslapį iš naujo ir bandykite dar kartą.",
    "obstacle.conflict":
      "Kas nors tuo metu pakeitė šią kliūtį. Ką parašėte, liko čia: atverkite puslapį kitame skirtuke, palyginkite ir įrašykite dar kartą.",
    "obstacle.merged": "Ši kliūtis tęsiama kitoje. Dirbkite su ja.",
    "obstacle.why-unknown":
      "Atsakymo, prie kurio šis priklauso, nebėra. Įkelkite puslapį iš naujo.",
    "obstacle.cause-unknown": "Šios priežasties nebėra. Įkelkite puslapį iš naujo.",
    "obstacle.full": "Daugiau vietos nėra: pirmiau ką nors išimkite.",
  },
} as const;

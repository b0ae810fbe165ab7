import type { ContentLocale } from "@talka/exchange";

/** A page of fixed text in the small markup of news. */
export interface StatementText {
  readonly title: string;
  readonly text: string;
}

/** The accessibility statement of the public pages (domain §7). */
export const accessibilityTexts: Readonly<Record<ContentLocale, StatementText>> = {
  en: {
    title: "Accessibility statement",
    text: `This statement is about the public pages of Talka as it is installed here: news, events and the pages reached from them. The body that runs this installation is responsible for it. The application behind the sign-in has [a statement of its own](/about).

## Conformance

These pages aim at WCAG 2.2, level AA, which contains the requirements of EN 301 549 V3.2.1. They conform in part, because of the gaps named below.

## Known gaps

- Photographs are described by whoever publishes them; a description may be short. Ask, and you get a longer one.
- Files to download are made by municipalities and may lack tags. Ask, and you get the content as text.
- Names of municipalities and words from sessions stand in the language they were written in and are not always marked with it.

## How this was found out

By the makers themselves, on 25 November 2026: automatic checks of every kind of page in Latvian, Lithuanian and English, 1280 and 360 pixels wide, in light and dark, and walks with the keyboard.

## Tell us

If something cannot be reached, write to the organisation named on the page. You get an answer within 15 working days, and what you need in another form until it is mended.

## If the answer does not satisfy you

In Latvia turn to the Ombudsman (Tiesībsargs); in Lithuania to the Office of the Equal Opportunities Ombudsperson (Lygių galimybių kontrolieriaus tarnyba).`,
  },
  lv: {
    title: "Piekļūstamības paziņojums",
    text: `Šis paziņojums attiecas uz šeit uzstādītās Talkas publiskajām lapām: ziņām, pasākumiem un lapām, kas no tām sasniedzamas. Par to atbild iestāde, kas uztur šo instalāciju. Lietotnei aiz pierakstīšanās ir [savs paziņojums](/about).

## Atbilstība

Šīs lapas tiecas atbilst WCAG 2.2 AA līmenim, kas ietver EN 301 549 V3.2.1 prasības. Tās atbilst daļēji tālāk minēto nepilnību dēļ.

## Zināmās nepilnības

- Fotoattēlus apraksta tas, kurš tos publicē; apraksts var būt īss. Palūdziet, un saņemsiet garāku.
- Lejupielādējamos failus veido pašvaldības, un tiem var trūkt marķējuma. Palūdziet, un saņemsiet saturu kā tekstu.
- Pašvaldību nosaukumi un sesijās rakstītais ir tajā valodā, kurā tas rakstīts, un tā ne vienmēr ir norādīta.

## Kā tas noskaidrots

To 2026. gada 25. novembrī pārbaudīja paši izstrādātāji: automātiskas pārbaudes visu veidu lapām latviešu, lietuviešu un angļu valodā, 1280 un 360 pikseļu platumā, gaišajā un tumšajā izskatā, kā arī lietojot tikai tastatūru.

## Pastāstiet mums

Ja kaut kas nav sasniedzams, rakstiet organizācijai, kas norādīta lapā. Atbildi saņemsiet 15 darba dienu laikā, un, kamēr tas nav novērsts, vajadzīgo saņemsiet citā veidā.

## Ja atbilde neapmierina

Latvijā vērsieties pie tiesībsarga; Lietuvā – Lygių galimybių kontrolieriaus tarnyba.`,
  },
  lt: {
    title: "Prieinamumo pareiškimas",
    text: `Šis pareiškimas yra apie čia įdiegtos Talkos viešuosius puslapius: naujienas, renginius ir iš jų pasiekiamus puslapius. Už juos atsako šią sistemą prižiūrinti įstaiga. Programa, pasiekiama prisijungus, turi [savo pareiškimą](/about).

## Atitiktis

Šie puslapiai siekia atitikti WCAG 2.2 AA lygį, apimantį EN 301 549 V3.2.1 reikalavimus. Jie atitinka iš dalies dėl toliau nurodytų trūkumų.

## Žinomi trūkumai

- Nuotraukas aprašo tas, kas jas skelbia; aprašymas gali būti trumpas. Paprašykite ir gausite išsamesnį.
- Atsisiunčiamas rinkmenas rengia savivaldybės, jose gali trūkti žymų. Paprašykite ir gausite turinį kaip tekstą.
- Savivaldybių pavadinimai ir sesijose parašyti žodžiai yra ta kalba, kuria parašyti, ir ji ne visada nurodyta.

## Kaip tai nustatyta

2026 m. lapkričio 25 d. tai patikrino patys kūrėjai: automatiškai tikrinti visų rūšių puslapiai latvių, lietuvių ir anglų kalbomis, 1280 ir 360 taškų pločio, šviesūs ir tamsūs, taip pat naudojant tik klaviatūrą.

## Praneškite mums

Jei kas nors nepasiekiama, rašykite puslapyje nurodytai organizacijai. Atsakymą gausite per 15 darbo dienų, o kol tai bus ištaisyta, reikalingą turinį gausite kitu būdu.

## Jei atsakymas netenkina

Lietuvoje kreipkitės į Lygių galimybių kontrolieriaus tarnybą, Latvijoje – į tiesībsargą (Tiesībsargs).`,
  },
};

/** The privacy notice of the public pages and of what stands behind them (domain §6). */
export const privacyTexts: Readonly<Record<ContentLocale, StatementText>> = {
  en: {
    title: "Privacy notice",
    text: `## Readers of these pages

These pages set no cookies, count no visitors and load nothing from third parties. Whoever reads them stays unknown.

## Members, participants and guests

- **Why**: municipalities improve their processes and learn from one another. Content is never used to rate, reward or discipline a person, and no figures about single persons are shown.
- **On what ground**: the task or the legitimate interest of the municipality. Consent is asked for photographs and newsletters only, and can be withdrawn.
- **What**: name, organisation, role, language and e-mail of members; name and organisation of those who register for an event; nothing of guests of a session. No identity numbers.
- **Anonymous cards** of sessions have no author: none is stored, so nobody can find out who wrote what.
- **Results** about fewer than five people are not shown.

## How long

- Devices of guests: one day after the session.
- Named commitments: two years after the session, then without the name.
- Registrations and attendance: as long as the funder's audit asks for, else one year.
- Access records: one year.

## Your rights

You may see what is kept about you, get a copy, have it corrected, deleted or parted from your name. Write to the organisation you belong to or whose event you came to; it answers within one month. You may also complain to the data protection authority: Datu valsts inspekcija in Latvia, Valstybinė duomenų apsaugos inspekcija in Lithuania.`,
  },
  lv: {
    title: "Paziņojums par privātumu",
    text: `## Šo lapu lasītāji

Šīs lapas neliek sīkdatnes, neskaita apmeklētājus un neko neielādē no trešajām pusēm. Kas tās lasa, paliek nezināms.

## Dalībnieki un viesi

- **Kāpēc**: pašvaldības uzlabo savus procesus un mācās cita no citas. Saturs nekad netiek izmantots, lai cilvēku vērtētu, atalgotu vai sodītu, un atsevišķu cilvēku rādītāji netiek rādīti.
- **Uz kāda pamata**: pašvaldības uzdevums vai leģitīmās intereses. Piekrišanu lūdz tikai fotoattēliem un jaunumu vēstulēm, un to var atsaukt.
- **Kas**: reģistrētajiem lietotājiem vārds, organizācija, loma, valoda un e-pasts; pasākumam pieteiktajiem – vārds un organizācija; par sesijas viesiem nekas. Personas kodi netiek glabāti.
- **Anonīmām kartītēm** nav autora: tas netiek glabāts, tāpēc neviens nevar uzzināt, kas ko rakstījis.
- **Rezultāti** par mazāk nekā pieciem cilvēkiem netiek rādīti.

## Cik ilgi

- Viesu ierīces: vienu dienu pēc sesijas.
- Apņemšanās ar vārdu: divus gadus pēc sesijas, pēc tam bez vārda.
- Pieteikumi un apmeklējums: tik ilgi, cik prasa finansētāja pārbaude, citādi vienu gadu.
- Piekļuves ieraksti: vienu gadu.

## Jūsu tiesības

Jūs varat uzzināt, kas par jums tiek glabāts, saņemt kopiju, lūgt to labot, dzēst vai atdalīt no jūsu vārda. Rakstiet organizācijai, kurai piederat vai kuras pasākumu apmeklējāt; tā atbild viena mēneša laikā. Varat arī iesniegt sūdzību datu aizsardzības iestādei: Latvijā Datu valsts inspekcijai, Lietuvā – Valstybinė duomenų apsaugos inspekcija.`,
  },
  lt: {
    title: "Privatumo pranešimas",
    text: `## Šių puslapių skaitytojai

Šie puslapiai neįrašo slapukų, neskaičiuoja lankytojų ir nieko neįkelia iš trečiųjų šalių. Kas juos skaito, lieka nežinoma.

## Dalyviai ir svečiai

- **Kodėl**: savivaldybės gerina savo procesus ir mokosi viena iš kitos. Turinys niekada nenaudojamas žmogui vertinti, skatinti ar bausti, o pavienių žmonių rodikliai nerodomi.
- **Kokiu pagrindu**: savivaldybės užduotis arba teisėtas interesas. Sutikimo prašoma tik nuotraukoms ir naujienlaiškiams, jį galima atšaukti.
- **Kas**: registruotų naudotojų vardas, organizacija, vaidmuo, kalba ir el. paštas; užsiregistravusių į renginį vardas ir organizacija; apie sesijos svečius nieko. Asmens kodai nesaugomi.
- **Anoniminės kortelės** neturi autoriaus: jis nesaugomas, todėl niekas negali sužinoti, kas ką parašė.
- **Rezultatai** apie mažiau nei penkis žmones nerodomi.

## Kiek laiko

- Svečių įrenginiai: vieną dieną po sesijos.
- Įsipareigojimai su vardu: dvejus metus po sesijos, paskui be vardo.
- Registracijos ir dalyvavimas: tiek, kiek reikalauja finansuotojo auditas, kitaip vienus metus.
- Prieigos įrašai: vienus metus.

## Jūsų teisės

Galite sužinoti, kas apie jus saugoma, gauti kopiją, prašyti ištaisyti, ištrinti ar atskirti nuo jūsų vardo. Rašykite organizacijai, kuriai priklausote arba kurios renginyje dalyvavote; ji atsako per vieną mėnesį. Taip pat galite skųstis duomenų apsaugos institucijai: Lietuvoje – Valstybinei duomenų apsaugos inspekcijai, Latvijoje – Datu valsts inspekcija.`,
  },
};

import type { MapWarning } from "@talka/engine";
import { catalogue } from "../words/translate.ts";

const en = {
  "map.empty": "The map has no steps yet.",
  "map.no-links": "No arrow is drawn: the steps are read as a line, in their order.",
  "map.no-start": "No step is marked as the start.",
  "map.no-end": "No step is marked as the end.",
  "map.several-starts":
    "Several steps can be the start ({names}) and their shares do not add up to 100 %: cases are spread evenly over them.",
  "step.twice": "“{step}” is there twice; the later one is left out.",
  "step.unknown-lane": "“{step}” lies in no lane.",
  "step.unreachable": "No arrow leads to “{step}”.",
  "step.dead-end": "Nothing leads on from “{step}”.",
  "step.bad-time": "A time of “{step}” cannot be; it is left out.",
  "step.lead-below-process":
    "“{step}” is worked on for longer than it takes in all: its lead time must be at least its process time.",
  "step.no-calendar":
    "A time of “{step}” is on the other clock and cannot be converted; it is left out.",
  "step.bad-complete-accurate": "%C&A of “{step}” lies outside 0–100; it is left out.",
  "step.bad-case-share": "The share of cases of “{step}” lies outside 0–100 %; it is left out.",
  "step.share-above-reach":
    "“{step}” is said to be needed by more cases than the arrows lead there.",
  "step.rework-certain":
    "Every case would be sent back from “{step}” each time; those ways back are left out.",
  "step.probabilities":
    "The shares of the arrows from “{step}” add up to {sum}, not to 100 %; they are scaled.",
  "link.unknown-step": "An arrow leads nowhere; it is left out.",
  "link.bad-probability":
    "The share of the arrow {link} lies outside 0–100 %; it is taken as unknown.",
  "link.no-probability": "The arrow {link} has no share.",
  "link.forward-cycle": "The arrow {link} leads back: draw it as a way back. It is left out.",
  "link.handoff-differs":
    "The handoff of the arrow {link} does not match the lanes; the lanes count.",
  "link.rework-leaves-branch":
    "The way back {link} leaves one of several parallel branches: figures with rework are approximate.",
} satisfies Record<MapWarning["code"], string>;

/** What a person should look at in a map, as sentences. */
export const mapWarningWords = catalogue({
  en,
  lv: {
    "map.empty": "Kartē vēl nav soļu.",
    "map.no-links": "Nav uzzīmēta neviena bulta: soļi tiek lasīti pēc kārtas kā viena līnija.",
    "map.no-start": "Neviens solis nav atzīmēts kā sākums.",
    "map.no-end": "Neviens solis nav atzīmēts kā beigas.",
    "map.several-starts":
      "Sākums var būt vairāki soļi ({names}), un to daļas kopā nav 100 %: lietas sadalītas vienmērīgi.",
    "step.twice": "„{step}” ir divreiz; otrais nav ņemts vērā.",
    "step.unknown-lane": "„{step}” neatrodas nevienā celiņā.",
    "step.unreachable": "Uz „{step}” neved neviena bulta.",
    "step.dead-end": "No „{step}” nekas neved tālāk.",
    "step.bad-time": "Kāds „{step}” laiks nav iespējams; tas nav ņemts vērā.",
    "step.lead-below-process":
      "Pie „{step}” strādā ilgāk, nekā tas kopumā aizņem: kopējam laikam jābūt vismaz tik lielam kā apstrādes laikam.",
    "step.no-calendar": "Kādu „{step}” laiku nevar pārrēķināt; tas nav ņemts vērā.",
    "step.bad-complete-accurate":
      "„{step}” pilnīguma un pareizības daļa nav 0–100 %; tā nav ņemta vērā.",
    "step.bad-case-share": "„{step}” lietu daļa nav 0–100 %; tā nav ņemta vērā.",
    "step.share-above-reach":
      "Norādīts, ka „{step}” vajadzīgs vairāk lietām, nekā turp ved bultas.",
    "step.rework-certain":
      "No „{step}” katra lieta katru reizi tiktu sūtīta atpakaļ; šie ceļi nav ņemti vērā.",
    "step.probabilities":
      "Bultu daļas no „{step}” kopā ir {sum}, nevis 100 %; tās ir pārrēķinātas.",
    "link.unknown-step": "Kāda bulta nekur neved; tā nav ņemta vērā.",
    "link.bad-probability": "Bultas {link} daļa nav 0–100 %; tā uzskatīta par nezināmu.",
    "link.no-probability": "Bultai {link} nav daļas.",
    "link.forward-cycle":
      "Bulta {link} ved atpakaļ: zīmējiet to kā ceļu atpakaļ. Tā nav ņemta vērā.",
    "link.handoff-differs": "Bultas {link} darba nodošana nesakrīt ar celiņiem; skaitīti celiņi.",
    "link.rework-leaves-branch":
      "Ceļš atpakaļ {link} iziet no viena no paralēliem zariem: rādītāji ar atkārtotu darbu ir aptuveni.",
  },
  lt: {
    "map.empty": "Žemėlapyje dar nėra žingsnių.",
    "map.no-links": "Nenubrėžta nė viena rodyklė: žingsniai skaitomi iš eilės kaip viena linija.",
    "map.no-start": "Nė vienas žingsnis nepažymėtas kaip pradžia.",
    "map.no-end": "Nė vienas žingsnis nepažymėtas kaip pabaiga.",
    "map.several-starts":
      "Pradžia gali būti keli žingsniai ({names}), o jų dalys nesudaro 100 %: bylos paskirstytos po lygiai.",
    "step.twice": "„{step}“ yra du kartus; antrasis praleistas.",
    "step.unknown-lane": "„{step}“ nėra jokiame takelyje.",
    "step.unreachable": "Į „{step}“ neveda jokia rodyklė.",
    "step.dead-end": "Iš „{step}“ niekas neveda toliau.",
    "step.bad-time": "Vienas „{step}“ laikas negalimas; jis praleistas.",
    "step.lead-below-process":
      "Prie „{step}“ dirbama ilgiau, nei jis trunka iš viso: bendra trukmė turi būti ne mažesnė už apdorojimo laiką.",
    "step.no-calendar": "Vieno „{step}“ laiko negalima perskaičiuoti; jis praleistas.",
    "step.bad-complete-accurate":
      "„{step}“ išsamumo ir teisingumo dalis nėra 0–100 %; ji praleista.",
    "step.bad-case-share": "„{step}“ bylų dalis nėra 0–100 %; ji praleista.",
    "step.share-above-reach": "Nurodyta, kad „{step}“ reikia daugiau bylų, nei ten veda rodyklės.",
    "step.rework-certain":
      "Iš „{step}“ kiekviena byla kaskart būtų grąžinama; šie grįžimai praleisti.",
    "step.probabilities":
      "Rodyklių iš „{step}“ dalys sudaro {sum}, o ne 100 %; jos perskaičiuotos.",
    "link.unknown-step": "Viena rodyklė niekur neveda; ji praleista.",
    "link.bad-probability": "Rodyklės {link} dalis nėra 0–100 %; ji laikoma nežinoma.",
    "link.no-probability": "Rodyklė {link} neturi dalies.",
    "link.forward-cycle": "Rodyklė {link} veda atgal: nubrėžkite ją kaip grįžimą. Ji praleista.",
    "link.handoff-differs":
      "Rodyklės {link} perdavimas nesutampa su takeliais; skaičiuojami takeliai.",
    "link.rework-leaves-branch":
      "Grįžimas {link} išeina iš vienos iš lygiagrečių šakų: rodikliai su perdarymais apytiksliai.",
  },
});

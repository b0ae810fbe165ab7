import { catalogue } from "@talka/report";

/** What stands on a certificate; sentences that fit every name, whatever its gender. */
export const certificateWords = catalogue({
  en: {
    certificate: "Certificate",
    for: "for taking part in the training cycle",
    hours: "{hours, plural, one {{shown} hour of training} other {{shown} hours of training}}",
    trial: "with a finished trial: {trial}",
    number: "No. {number}",
    issued: "Issued on {day}",
    verify: "Check that it is valid",
    code: "Code for a camera, leading to the page that tells whether this certificate is valid",
  },
  lv: {
    certificate: "Apliecinājums",
    for: "par dalību apmācību ciklā",
    hours:
      "{hours, plural, zero {{shown} apmācību stundu} one {{shown} apmācību stunda} other {{shown} apmācību stundas}}",
    trial: "ar pabeigtu izmēģinājumu: {trial}",
    number: "Nr. {number}",
    issued: "Izsniegts {day}",
    verify: "Pārbaudīt derīgumu",
    code: "Kods kamerai: ved uz lapu, kas pasaka, vai šis apliecinājums ir derīgs",
  },
  lt: {
    certificate: "Pažymėjimas",
    for: "už dalyvavimą mokymų cikle",
    hours:
      "{hours, plural, one {{shown} mokymų valanda} few {{shown} mokymų valandos} many {{shown} mokymų valandos} other {{shown} mokymų valandų}}",
    trial: "ir užbaigtą bandymą: {trial}",
    number: "Nr. {number}",
    issued: "Išduota {day}",
    verify: "Patikrinti galiojimą",
    code: "Kodas kamerai: veda į puslapį, kuris pasako, ar šis pažymėjimas galioja",
  },
});

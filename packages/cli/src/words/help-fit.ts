/** Help of `talka fit`. */
export const fitHelp = {
  en: {
    fit: `talka fit FILE --out model.json [options]

Makes a simulation model of the records: ways and how often each is taken, arrivals, hours, work
times, delays, absences, batches, priorities, and on what ways depend. Then holds a model of the earlier two thirds against the later
cases and says how far it is off (docs/reference/simulation-models.md).

  --out FILE|-        the model as JSON
  --bpmn FILE|-       its diagram as BPMN
  --check FILE|-      distances, verdict and what the model stands on, as JSON
  --external A,B      before these activities others, or the law, decide the time
  --end-activities A,B    only cases in which one of these occurs are over and count
  --deadline "10 working-days|30 calendar-days"   the promise, kept in the model
  --replications N    runs of the check (default: 10)
  --seed N            dice of the runs (default: 1); the same seed gives the same figures
  --calendar, --hours, --calendar-file and the options of reading: as for talka analyse`,
  },
  lv: {
    fit: `talka fit FAILS --out modelis.json [izvēles]

No ierakstiem izveido simulācijas modeli: ceļi un cik bieži pa tiem iet, saņemšana, darba laiks,
darba ilgumi, aizkaves, prombūtne, krāšana, prioritātes un no kā atkarīgi ceļi. Tad modeli no agrākajām divām trešdaļām salīdzina ar
vēlākajām lietām un pasaka, cik tas kļūdās (docs/reference/simulation-models.md).

  --out FAILS|-       modelis JSON formātā
  --bpmn FAILS|-      tā shēma BPMN formātā
  --check FAILS|-     attālumi, spriedums un modeļa pamats JSON formātā
  --external A,B      pirms šīm darbībām laiku nosaka citi vai likums
  --end-activities A,B    pabeigtas ir un skaitās tikai lietas, kurās notiek kāda no šīm
  --deadline "10 working-days|30 calendar-days"   solījums, paliek modelī
  --replications N    pārbaudes izmēģinājumi (noklusējums: 10)
  --seed N            izmēģinājumu kauliņi (noklusējums: 1); tas pats skaitlis dod tos pašus rādītājus
  --calendar, --hours, --calendar-file un lasīšanas izvēles: kā talka analyse`,
  },
  lt: {
    fit: `talka fit FAILAS --out modelis.json [parinktys]

Iš įrašų sudaro imitavimo modelį: keliai ir kaip dažnai jais einama, gavimas, darbo valandos, darbo
trukmės, vėlavimai, nebuvimas, kaupimas, pirmenybės ir nuo ko priklauso keliai. Tada modelį iš ankstesnių dviejų trečdalių palygina su
vėlesnėmis bylomis ir pasako, kiek jis klysta (docs/reference/simulation-models.md).

  --out FAILAS|-      modelis JSON formatu
  --bpmn FAILAS|-     jo schema BPMN formatu
  --check FAILAS|-    atstumai, išvada ir modelio pagrindas JSON formatu
  --external A,B      prieš šias veiklas laiką lemia kiti arba įstatymas
  --end-activities A,B    baigtos ir skaičiuojamos tik bylos, kuriose įvyksta kuris nors iš šių
  --deadline "10 working-days|30 calendar-days"   pažadas, lieka modelyje
  --replications N    patikros bandymai (numatyta: 10)
  --seed N            bandymų kauliukai (numatyta: 1); tas pats skaičius duoda tuos pačius rodiklius
  --calendar, --hours, --calendar-file ir skaitymo parinktys: kaip talka analyse`,
  },
};

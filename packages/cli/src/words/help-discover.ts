/** Help of `talka discover`. */
export const discoverHelp = {
  en: {
    discover: `talka discover FILE [options]

Finds a model of the process in its records (docs/reference/models.md): prints it on one line and
says how many cases go exactly along it.

  --miner inductive|split|directly-follows   from whole cases (default); sharper, less
                      complete; from neighbours only
  --noise 0.2         pass over what is rarer than this share of its commonest alternative;
                      0: everything seen
  --bpmn FILE         BPMN 2.0 with its picture, for modelling programs
  --whole             with --bpmn: every step at once; else more than 30 are drawn by phases
  --pnml FILE         Petri net, for analysis programs
  --json FILE|-       the tree and its figures for other programs
  The options of reading: as for talka analyse`,
  },
  lv: {
    discover: `talka discover FAILS [izvēles]

Atrod procesa modeli tā ierakstos (docs/reference/models.md): izdrukā to vienā rindā un pasaka,
cik lietu iet tieši pa to.

  --miner inductive|split|directly-follows   no veselām lietām (noklusējums); asāk, ne tik
                      pilnīgi; tikai no blakus soļiem
  --noise 0.2         neņemt vērā to, kas ir retāks par šo daļu no biežākās iespējas;
                      0: viss redzētais
  --bpmn FAILS        BPMN 2.0 ar attēlu modelēšanas programmām
  --whole             ar --bpmn: visi soļi uzreiz; citādi vairāk par 30 zīmē pa posmiem
  --pnml FAILS        Petri tīkls analīzes programmām
  --json FAILS|-      koks un tā rādītāji citām programmām
  Lasīšanas izvēles: kā talka analyse`,
  },
  lt: {
    discover: `talka discover FAILAS [parinktys]

Randa proceso modelį jo įrašuose (docs/reference/models.md): išspausdina jį vienoje eilutėje ir
pasako, kiek bylų eina tiksliai pagal jį.

  --miner inductive|split|directly-follows   iš ištisų bylų (numatyta); ryškiau, ne taip
                      išsamiai; tik iš gretimų žingsnių
  --noise 0.2         nepaisyti to, kas retesnis už šią dažniausios galimybės dalį;
                      0: viskas, kas matyta
  --bpmn FAILAS       BPMN 2.0 su paveikslu modeliavimo programoms
  --whole             su --bpmn: visi žingsniai iš karto; kitaip daugiau kaip 30 piešiami etapais
  --pnml FAILAS       Petri tinklas analizės programoms
  --json FAILAS|-     medis ir jo rodikliai kitoms programoms
  Skaitymo parinktys: kaip talka analyse`,
  },
};

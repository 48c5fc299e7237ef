import type { Regelpagina } from '../regel.ts';
import { item, vergaderpaginas } from '../vergaderpaginas.ts';

/** The rules on votes and their outcomes; vergadering/ reports them. */
export const STEMMINGPAGINAS: readonly Regelpagina[] = vergaderpaginas([
  {
    naam: 'stemming',
    ernst: 'fout',
    kort: 'Bij een stemming staat wie voor en wie tegen was.',
    waarom: 'Noem de fracties of leden van één kant, en schrijf bij de andere `overigen`.',
    fout: item('    uitkomst: aangenomen\n    stemming: ‹{ wijze: handopsteken }›'),
    goed: item('    uitkomst: aangenomen\n    stemming: { wijze: handopsteken, voor: overigen }'),
  },
  {
    naam: 'stemming-ontbreekt',
    ernst: 'waarschuwing',
    kort: 'Bij een uitkomst staat hoe er is gestemd.',
    waarom:
      'Vroeg niemand om stemming, dan is het voorstel aangenomen zonder stemming: `uitkomst: zonder-stemming`.',
    bron: 'artikel 32, derde lid, van de Gemeentewet',
    fout: item('    uitkomst: ‹aangenomen›'),
    goed: item('    uitkomst: zonder-stemming'),
  },
  {
    naam: 'stemming-ongeldig',
    ernst: 'fout',
    kort: 'Een stemming is geldig als meer dan de helft van de leden eraan meedeed.',
    waarom:
      'Wie zich op grond van artikel 28 moet onthouden, telt daarbij niet mee. Bij een tweede stemming geldt het niet.',
    bron: 'artikel 29 van de Gemeentewet',
    fout: `afwezig:\n  - { fractie: Dorpsbelang, aantal: 6, vanaf: 21:00 }\n  - { fractie: Centrum, aantal: 2, vanaf: 21:00 }\n${item('    uitkomst: ‹aangenomen›\n    stemming: { wijze: handopsteken, tijd: 21:30, voor: overigen }')}`,
    goed: `afwezig:\n  - { fractie: Dorpsbelang, aantal: 6, vanaf: 21:00 }\n  - { fractie: Centrum, aantal: 2, vanaf: 21:00 }\n${item('    uitkomst: uitgesteld\n    stemming: { wijze: handopsteken, tijd: 21:30, voor: overigen }')}`,
  },
  {
    naam: 'uitkomst-stemming',
    ernst: 'fout',
    kort: 'De uitkomst is wat de stemmen geven.',
    waarom: 'Aangenomen is een voorstel met meer dan de helft van de stemmen; het programma telt ze na.',
    bron: 'artikel 30 van de Gemeentewet',
    fout: item(
      '    uitkomst: ‹aangenomen›\n    stemming: { wijze: handopsteken, voor: [Dorpsbelang], tegen: overigen }',
    ),
    goed: item(
      '    uitkomst: verworpen\n    stemming: { wijze: handopsteken, voor: [Dorpsbelang], tegen: overigen }',
    ),
  },
  {
    naam: 'staking',
    ernst: 'fout',
    kort: 'Bij evenveel stemmen voor als tegen volgt de uitkomst uit de wet.',
    waarom:
      'Heeft iedereen gestemd, dan is het voorstel niet aangenomen; anders komt het in een volgende vergadering terug.',
    bron: 'artikel 32, vierde tot en met zesde lid, van de Gemeentewet',
    fout: `afwezig: [A. Bos]\n${item('    uitkomst: ‹verworpen›\n    stemming: { wijze: handopsteken, voor: [Centrum, { fractie: Groen en Sociaal, aantal: 4 }], tegen: overigen }')}`,
    goed: `afwezig: [A. Bos]\n${item('    uitkomst: uitgesteld\n    stemming: { wijze: handopsteken, voor: [Centrum, { fractie: Groen en Sociaal, aantal: 4 }], tegen: overigen }')}`,
  },
  {
    naam: 'staking-amendement',
    ernst: 'waarschuwing',
    kort: 'Over een voorstel wordt beslist als over zijn amendementen is beslist.',
    waarom:
      'Staken de stemmen over een amendement, dan komt het in een volgende vergadering terug, en het voorstel met hem.',
    bron: 'artikel 32, vierde lid, van de Gemeentewet',
    fout: item('    amendementen: [{ stuk: A3.1, uitkomst: ‹aangehouden› }]\n    uitkomst: zonder-stemming'),
    goed: item('    amendementen: [{ stuk: A3.1, uitkomst: aangehouden }]\n    uitkomst: aangehouden'),
  },
  {
    naam: 'hamerstuk-stemming',
    ernst: 'fout',
    kort: 'Bij een hamerstuk is er geen stemming.',
    waarom: 'Wordt geen stemming gevraagd, dan is het voorstel aangenomen. Dat is iets anders dan ‘unaniem’.',
    bron: 'artikel 32, derde lid, van de Gemeentewet',
    fout: item(
      '    behandeling: hamerstuk\n    uitkomst: ‹zonder-stemming›\n    stemming: { wijze: handopsteken, voor: overigen }',
    ),
    goed: item('    behandeling: hamerstuk\n    uitkomst: zonder-stemming'),
  },
  {
    naam: 'fractie-onbekend',
    ernst: 'fout',
    kort: 'Een fractie die stemt, zit in de raad.',
    waarom: 'De fracties staan in raad.yaml, met de dag vanaf wanneer.',
    fout: item(
      '    uitkomst: verworpen\n    stemming: { wijze: fracties, voor: [‹Centrumm›], tegen: [Dorpsbelang, Groen en Sociaal, Centrum] }',
    ),
    goed: item(
      '    uitkomst: verworpen\n    stemming: { wijze: fracties, voor: [Centrum], tegen: [Dorpsbelang, Groen en Sociaal] }',
    ),
  },
  {
    naam: 'lid-onbekend',
    ernst: 'fout',
    kort: 'Een lid dat wordt genoemd, zit in de raad.',
    waarom: 'De leden staan in raad.yaml bij hun fractie; schrijf de naam zoals hij daar staat.',
    fout: 'afwezig: [‹A. Bosch›]',
    goed: 'afwezig: [A. Bos]',
  },
  {
    naam: 'fractie-telling',
    ernst: 'fout',
    kort: 'De stemmen van een fractie zijn samen haar leden die er waren.',
    waarom: 'Voor, tegen, onthouden en afwezig zijn samen haar zetels, op de lege na.',
    fout: item(
      '    uitkomst: aangenomen\n    stemming: { wijze: fracties, voor: [Dorpsbelang, { fractie: ‹Centrum›, aantal: 3 }], tegen: [Groen en Sociaal, { fractie: Centrum, aantal: 2 }] }',
    ),
    goed: item(
      '    uitkomst: aangenomen\n    stemming: { wijze: fracties, voor: [Dorpsbelang, { fractie: Centrum, aantal: 3 }], tegen: [Groen en Sociaal, { fractie: Centrum, aantal: 1 }] }',
    ),
  },
  {
    naam: 'fractie-mist',
    ernst: 'waarschuwing',
    kort: 'Van elke fractie die er was, staat hoe zij stemde.',
    waarom: 'Anders telt de stemming niet op. Wie er niet was, hoort bij `afwezig`.',
    fout: item(
      '    uitkomst: aangenomen\n    stemming: ‹{ wijze: fracties, voor: [Dorpsbelang, Groen en Sociaal] }›',
    ),
    goed: item(
      '    uitkomst: aangenomen\n    stemming: { wijze: fracties, voor: [Dorpsbelang, Groen en Sociaal], tegen: [Centrum] }',
    ),
  },
  {
    naam: 'onthouden-grond',
    ernst: 'fout',
    kort: 'Wie aanwezig is, stemt, behalve op grond van artikel 28.',
    waarom:
      'Een lid stemt niet over wat hem of haar persoonlijk aangaat; een andere reden om niet te stemmen is er niet.',
    bron: 'artikelen 28 en 32, tweede lid, van de Gemeentewet',
    fout: item(
      '    uitkomst: aangenomen\n    stemming: { wijze: handopsteken, voor: overigen, onthouden: [‹A. Bos›] }',
    ),
    goed: item(
      '    uitkomst: aangenomen\n    stemming: { wijze: handopsteken, voor: overigen, onthouden: [{ lid: A. Bos, grond: artikel 28 }] }',
    ),
  },
  {
    naam: 'hoofdelijk-namen',
    ernst: 'fout',
    kort: 'Bij een hoofdelijke stemming heeft elke stem een naam.',
    waarom: 'Elk lid stemt mondeling. Stemde een fractie verdeeld, noem dan haar leden aan één kant.',
    bron: 'artikel 32, eerste en tweede lid, van de Gemeentewet',
    fout: item(
      '    uitkomst: aangenomen\n    stemming: { wijze: ‹hoofdelijk›, voor: [Dorpsbelang, { fractie: Centrum, aantal: 3 }], tegen: overigen }',
    ),
    goed: item(
      '    uitkomst: aangenomen\n    stemming: { wijze: hoofdelijk, voor: [Dorpsbelang, { fractie: Centrum, leden: [A. Bos, B. Dijk, C. Smit] }], tegen: overigen }',
    ),
  },
  {
    naam: 'stemming-personen',
    ernst: 'fout',
    kort: 'Een stemming over personen heeft kandidaten met hun stemmen.',
    waarom: 'Zeg ook waarover zij gaat: een benoeming, een voordracht of een aanbeveling.',
    bron: 'artikel 31 van de Gemeentewet',
    fout: item('    stemming: ‹{ wijze: schriftelijk, over: benoeming }›'),
    goed: item('    stemming: { wijze: schriftelijk, over: benoeming, kandidaten: { G. Braas: 15 } }'),
  },
  {
    naam: 'persoon-geheim',
    ernst: 'tip',
    kort: 'Over personen stemt de raad met briefjes.',
    waarom: 'De wet vraagt een geheime stemming, ook als er één kandidaat is.',
    bron: 'artikel 31, eerste lid, van de Gemeentewet',
    fout: item('    stemming: { wijze: ‹acclamatie›, over: benoeming, kandidaten: { G. Braas: 15 } }'),
    goed: item('    stemming: { wijze: schriftelijk, over: benoeming, kandidaten: { G. Braas: 15 } }'),
  },
  {
    naam: 'personen-telling',
    ernst: 'fout',
    kort: 'Er zijn niet meer briefjes dan leden die konden stemmen.',
    waarom: 'Blanco en ongeldige briefjes tellen hierbij mee.',
    fout: item(
      '    stemming: ‹{ wijze: schriftelijk, over: benoeming, kandidaten: { G. Braas: 14 }, blanco: 2 }›',
    ),
    goed: item(
      '    stemming: { wijze: schriftelijk, over: benoeming, kandidaten: { G. Braas: 13 }, blanco: 2 }',
    ),
  },
  {
    naam: 'herstemming',
    ernst: 'fout',
    kort: 'Heeft niemand meer dan de helft van de stemmen, dan is er een herstemming.',
    waarom: 'Zij gaat tussen degenen met de meeste stemmen, in dezelfde vergadering.',
    bron: 'artikel 31, tweede lid, van de Gemeentewet',
    fout: item(
      '    stemming: ‹{ wijze: schriftelijk, over: benoeming, kandidaten: { G. Braas: 7, T. Veen: 7 }, blanco: 1 }›',
    ),
    goed: item(
      '    stemming:\n      wijze: schriftelijk\n      over: benoeming\n      kandidaten: { G. Braas: 7, T. Veen: 7 }\n      blanco: 1\n      herstemming: { kandidaten: { G. Braas: 8, T. Veen: 7 } }',
    ),
  },
  {
    naam: 'loting',
    ernst: 'fout',
    kort: 'Staken de stemmen ook bij de herstemming, dan beslist het lot.',
    waarom: 'Het lot wordt meteen getrokken; zet erbij wie het aanwees.',
    bron: 'artikel 31, derde lid, van de Gemeentewet',
    fout: item(
      '    stemming: ‹{ wijze: schriftelijk, over: benoeming, kandidaten: { G. Braas: 7, T. Veen: 7 }, blanco: 1, herstemming: { kandidaten: { G. Braas: 7, T. Veen: 7 } } }›',
    ),
    goed: item(
      '    stemming: { wijze: schriftelijk, over: benoeming, kandidaten: { G. Braas: 7, T. Veen: 7 }, blanco: 1, herstemming: { kandidaten: { G. Braas: 7, T. Veen: 7 } }, loting: T. Veen }',
    ),
  },
]);

import type { Regelpagina } from '../regel.ts';

/** A vote in the council of the examples: Dorpsbelang 6, Groen en Sociaal 5, Centrum 4. */
const item = (rest: string) => `agenda:\n  - nr: 3\n    titel: Motie over de bushalte\n${rest}`;

/** The rules on the council and its meetings; vergadering/ reports them. */
export const VERGADERINGPAGINAS: readonly Regelpagina[] = (
  [
    {
      naam: 'raad',
      ernst: 'fout',
      kort: 'De raad in raad.yaml klopt: zetels, fracties en leden tellen op.',
      waarom:
        'Alle stemmingen worden met deze getallen nagerekend. Een lege zetel staat bij de fractie als `vacatures`.',
      bron: 'artikel 8 van de Gemeentewet',
      in: 'raad',
      fout: 'zetels: ‹17›',
      goed: 'zetels: 15',
    },
    {
      naam: 'agendapunt',
      ernst: 'fout',
      kort: 'Elk agendapunt heeft een eigen nummer en een titel.',
      waarom: 'Het nummer wijst een punt aan in de besluitenlijst, en in de tekst van de vergadering.',
      fout: 'agenda:\n  - { nr: 1, titel: Opening }\n  - { nr: ‹1›, titel: Sluiting }',
      goed: 'agenda:\n  - { nr: 1, titel: Opening }\n  - { nr: 2, titel: Sluiting }',
    },
    {
      naam: 'besluit-zin',
      ernst: 'waarschuwing',
      kort: 'Een getypt besluit vult de zin ‘De raad besluit:’ aan.',
      waarom:
        'Die woorden drukt het programma al, met hoe er is gestemd. Typt u ze ook, dan staan ze er twee keer.',
      fout: item('    besluit: ‹De raad besluit de agenda vast te stellen.›'),
      goed: item('    besluit: de agenda vast te stellen'),
    },
    {
      naam: 'quorum',
      ernst: 'fout',
      kort: 'Een vergadering begint als meer dan de helft van de leden er is.',
      waarom:
        'Anders wordt een nieuwe vergadering belegd, en die mag met elk aantal beginnen: `opnieuw_belegd: ja`. Zolang er nog geen uitkomst staat, is het een waarschuwing.',
      bron: 'artikel 20 van de Gemeentewet',
      fout: `afwezig:\n  - ‹{ fractie: Dorpsbelang, aantal: 6 }›\n  - { fractie: Centrum, aantal: 2 }\n${item('    uitkomst: zonder-stemming')}`,
      goed: `afwezig:\n  - { fractie: Dorpsbelang, aantal: 6 }\n  - { fractie: Centrum, aantal: 1 }\n${item('    uitkomst: zonder-stemming')}`,
    },
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
      fout: item(
        '    amendementen: [{ stuk: A3.1, uitkomst: ‹aangehouden› }]\n    uitkomst: zonder-stemming',
      ),
      goed: item('    amendementen: [{ stuk: A3.1, uitkomst: aangehouden }]\n    uitkomst: aangehouden'),
    },
    {
      naam: 'hamerstuk-stemming',
      ernst: 'fout',
      kort: 'Bij een hamerstuk is er geen stemming.',
      waarom:
        'Wordt geen stemming gevraagd, dan is het voorstel aangenomen. Dat is iets anders dan ‘unaniem’.',
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
      naam: 'aanwezigheid',
      ernst: 'fout',
      kort: 'Wie stemt, is er.',
      waarom: 'Kwam iemand later of ging iemand eerder, dan moet bij elke stemming staan hoe laat zij was.',
      fout: `afwezig: [A. Bos]\n${item('    uitkomst: aangenomen\n    stemming: { wijze: handopsteken, voor: overigen, tegen: [‹A. Bos›] }')}`,
      goed: `afwezig: [{ naam: A. Bos, tot: 20:20 }]\n${item('    uitkomst: aangenomen\n    stemming: { wijze: handopsteken, tijd: 20:45, voor: overigen, tegen: [A. Bos] }')}`,
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
    {
      naam: 'vergadertijd',
      ernst: 'fout',
      kort: 'De tijden van een vergadering volgen op elkaar.',
      waarom:
        'Een stemming of vertrek valt tussen het begin en het einde; na middernacht telt u door: 24:10.',
      fout: 'aanvang: 20:00\neinde: ‹19:30›',
      goed: 'aanvang: 20:00\neinde: 24:10',
    },
    {
      naam: 'besluit-zonder-uitkomst',
      ernst: 'fout',
      kort: 'Bij een stemming staat wat eruit kwam.',
      waarom: 'De uitkomst bepaalt of er een raadsbesluit komt; die wordt niet geraden.',
      fout: 'agenda:\n  - ‹{ nr: 3, titel: Motie over de bushalte, stemming: { wijze: handopsteken, voor: overigen } }›',
      goed: item('    uitkomst: aangenomen\n    stemming: { wijze: handopsteken, voor: overigen }'),
    },
    {
      naam: 'besluit-verworpen',
      ernst: 'fout',
      kort: 'Van wat de raad niet besloot, is er geen raadsbesluit.',
      waarom:
        'Wat is verworpen, aangehouden, ingetrokken of uitgesteld, staat alleen in de besluitenlijst. Haal een raadsbesluit dat er nog van een eerdere keer staat weg, anders gaat het mee met de andere.',
    },
    {
      naam: 'besluit-besloten',
      ernst: 'waarschuwing',
      kort: 'Van een besloten punt komt geen openbaar raadsbesluit.',
      waarom:
        'Wat de raad achter gesloten deuren besluit, blijft binnen, tenzij de raad het openbaar maakt: `besluit_openbaar: ja`.',
      bron: 'artikel 23 van de Gemeentewet',
    },
    {
      naam: 'status-uitkomst',
      ernst: 'fout',
      kort: 'De status in een voorstel spreekt de vergadering niet tegen.',
      waarom:
        'Wat de raad besloot, staat in het bestand van de vergadering. In een voorstel is `status` alleen nodig tot het is aangeboden.',
    },
    {
      naam: 'besluit-document',
      ernst: 'fout',
      kort: 'Van een voorstel aan de raad is één document het besluit.',
      waarom:
        'Dat document wordt na de vergadering opnieuw gemaakt. Het heet raadsbesluit, of heeft in sjabloon.yaml `besluit: ja`.',
    },
    {
      naam: 'voorstel-onbekend',
      ernst: 'fout',
      kort: 'Een voorstel op de agenda is er.',
      waarom: 'Schrijf de naam van de map waarin het voorstel staat.',
    },
    {
      naam: 'voorstel-fouten',
      ernst: 'fout',
      kort: 'Een voorstel waarover wordt besloten heeft geen fouten.',
      waarom:
        'Van een voorstel met fouten is geen besluit te maken, en een amendement is er niet mee te vergelijken. Wat er mis is, zegt `raadsvoorstel controleer` bij het voorstel zelf; verbeter dat eerst.',
    },
    {
      naam: 'vervolg',
      ernst: 'fout',
      kort: 'Een punt dat terugkomt, bleef in een eerdere vergadering liggen.',
      waarom: 'Daar staat of de stemmen staakten; dan beslist deze vergadering.',
      bron: 'artikel 32, vierde en vijfde lid, van de Gemeentewet',
    },
    {
      naam: 'vergadertekst',
      ernst: 'fout',
      kort: 'De teksten van een vergadering staan op zichzelf.',
      waarom:
        'Een berekend bedrag of een tabel hoort bij een voorstel. Wat in de vergadering is gezegd of besloten, schrijft u uit.',
      fout: 'agenda:\n  - nr: 3\n    titel: Subsidie\n    besluit: ten hoogste ‹:bedrag[lasten.totaal] te geven',
      goed: 'agenda:\n  - nr: 3\n    titel: Subsidie\n    besluit: ten hoogste € 5.000 te geven',
    },
    {
      naam: 'papier-te-vroeg',
      ernst: 'tip',
      kort: 'Een stuk van na de vergadering komt er als er een uitkomst is.',
      waarom:
        'De uitnodiging en de agenda kunnen vooraf worden gemaakt. De besluitenlijst komt er als bij een punt een uitkomst staat, de stemstaat als er is gestemd.',
    },
    {
      naam: 'termijn-stukken',
      ernst: 'waarschuwing',
      kort: 'De stukken gaan op tijd weg.',
      waarom:
        'De raad wil de stukken een aantal dagen voor de vergadering hebben; dat aantal staat in raad.yaml als `termijn_stukken`. De dag waarop ze weggaan is `verzonden`.',
      bron: 'artikel 19 van de Gemeentewet, en het reglement van orde',
      fout: 'datum: 2026-03-24\naanvang: 20:00\nplaats: raadzaal\ninzage: De stukken staan op de website.\nverzonden: ‹2026-03-25›',
      goed: 'datum: 2026-03-24\naanvang: 20:00\nplaats: raadzaal\ninzage: De stukken staan op de website.\nverzonden: 2026-03-12',
    },
    {
      naam: 'oproeping',
      ernst: 'waarschuwing',
      kort: 'De uitnodiging noemt dag, tijd en plaats, en waar de stukken te lezen zijn.',
      waarom:
        'De burgemeester maakt dat bekend als de leden worden opgeroepen. Waar de stukken te lezen zijn, mag ook in raad.yaml staan.',
      bron: 'artikel 19 van de Gemeentewet',
      fout: 'datum: 2026-03-24\naanvang: 20:00\ninzage: De stukken staan op de website.\nverzonden: ‹2026-03-12›',
      goed: 'datum: 2026-03-24\naanvang: 20:00\nplaats: raadzaal\ninzage: De stukken staan op de website.\nverzonden: 2026-03-12',
    },
    {
      naam: 'vergadering-map',
      ernst: 'waarschuwing',
      kort: 'De map van een vergadering heet naar haar dag.',
      waarom:
        'Een punt dat bleef liggen, wordt in de map van die dag gezocht, zoals `proposals/vergaderingen/2026-03-24`.',
    },
    {
      naam: 'vervolg-ontbreekt',
      ernst: 'waarschuwing',
      kort: 'Wat is uitgesteld, komt in een volgende vergadering terug.',
      waarom:
        'Dan staat daar `vervolg_van` met de dag waarop het punt bleef liggen: staken de stemmen opnieuw, dan is het voorstel niet aangenomen.',
      bron: 'artikel 32, vierde en vijfde lid, van de Gemeentewet',
    },
    {
      naam: 'ondertekening',
      ernst: 'waarschuwing',
      kort: 'De griffier tekent alleen als de raad dat heeft bepaald.',
      waarom:
        'Anders tekenen de burgemeester en de griffier samen. Zet in raad.yaml wat de raad heeft bepaald.',
      bron: 'artikel 32a van de Gemeentewet',
      fout: 'ondertekening: ‹griffier›',
      goed: 'ondertekening: beiden',
    },
  ] as const satisfies readonly Omit<Regelpagina, 'groep'>[]
).map((pagina) => ({
  in: 'vergadering' as const,
  groep: 'vergadering' as const,
  ...(pagina.ernst === 'fout' && { vast: true as const }),
  ...pagina,
}));

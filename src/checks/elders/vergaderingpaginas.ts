import type { Regelpagina } from '../regel.ts';
import { item, vergaderpaginas } from '../vergaderpaginas.ts';

/** The rules on the council, its meetings and their agenda; vergadering/ and vergaderstukken/ report them. */
export const VERGADERINGPAGINAS: readonly Regelpagina[] = vergaderpaginas([
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
    naam: 'aanwezigheid',
    ernst: 'fout',
    kort: 'Wie stemt, is er.',
    waarom: 'Kwam iemand later of ging iemand eerder, dan moet bij elke stemming staan hoe laat zij was.',
    fout: `afwezig: [A. Bos]\n${item('    uitkomst: aangenomen\n    stemming: { wijze: handopsteken, voor: overigen, tegen: [‹A. Bos›] }')}`,
    goed: `afwezig: [{ naam: A. Bos, tot: 20:20 }]\n${item('    uitkomst: aangenomen\n    stemming: { wijze: handopsteken, tijd: 20:45, voor: overigen, tegen: [A. Bos] }')}`,
  },
  {
    naam: 'vergadertijd',
    ernst: 'fout',
    kort: 'De tijden van een vergadering volgen op elkaar.',
    waarom: 'Een stemming of vertrek valt tussen het begin en het einde; na middernacht telt u door: 24:10.',
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
    in: 'bestanden',
    fout: '== vergaderingen/2026-03-24/vergadering.md\nagenda:\n  - nr: 7\n    voorstel: ‹brug›\n    besloten: ja\n    uitkomst: zonder-stemming',
    goed: '== vergaderingen/2026-03-24/vergadering.md\nagenda:\n  - nr: 7\n    voorstel: brug\n    besloten: ja\n    besluit_openbaar: ja\n    uitkomst: zonder-stemming',
  },
  {
    naam: 'status-uitkomst',
    ernst: 'fout',
    kort: 'De status in een voorstel spreekt de vergadering niet tegen.',
    waarom:
      'Wat de raad besloot, staat in het bestand van de vergadering. In een voorstel is `status` alleen nodig tot het is aangeboden.',
    in: 'bestanden',
    fout: '== brug/voorstel.md\nstatus: ingetrokken\n== vergaderingen/2026-03-24/vergadering.md\nagenda:\n  - nr: 7\n    voorstel: brug\n    uitkomst: ‹zonder-stemming›',
    goed: '== brug/voorstel.md\nstatus: aangeboden\n== vergaderingen/2026-03-24/vergadering.md\nagenda:\n  - nr: 7\n    voorstel: brug\n    uitkomst: zonder-stemming',
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
    in: 'bestanden',
    fout: '== vergaderingen/2026-03-24/vergadering.md\ndatum: ‹2026-03-25›',
    goed: '== vergaderingen/2026-03-24/vergadering.md\ndatum: 2026-03-24',
  },
  {
    naam: 'vervolg-ontbreekt',
    ernst: 'waarschuwing',
    kort: 'Wat is uitgesteld, komt in een volgende vergadering terug.',
    waarom:
      'Dan staat daar `vervolg_van` met de dag waarop het punt bleef liggen: staken de stemmen opnieuw, dan is het voorstel niet aangenomen.',
    bron: 'artikel 32, vierde en vijfde lid, van de Gemeentewet',
    in: 'bestanden',
    fout: '== vergaderingen/2026-03-24/vergadering.md\nagenda:\n  - nr: 3\n    titel: Motie over de bushalte\n    uitkomst: ‹uitgesteld›\n    stemming: { wijze: handopsteken, voor: [Centrum, { fractie: Groen en Sociaal, aantal: 3 }], tegen: overigen }\nafwezig: [F. Aker]\n== vergaderingen/2026-04-14/vergadering.md\ndatum: 2026-04-14\nagenda:\n  - nr: 4\n    titel: Motie over de bushalte',
    goed: '== vergaderingen/2026-03-24/vergadering.md\nagenda:\n  - nr: 3\n    titel: Motie over de bushalte\n    uitkomst: uitgesteld\n    stemming: { wijze: handopsteken, voor: [Centrum, { fractie: Groen en Sociaal, aantal: 3 }], tegen: overigen }\nafwezig: [F. Aker]\n== vergaderingen/2026-04-14/vergadering.md\ndatum: 2026-04-14\nagenda:\n  - nr: 4\n    titel: Motie over de bushalte\n    vervolg_van: 2026-03-24',
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
]);

import type * as z from 'zod';
import { describeVorm, type Vorm } from '../domain/vorm.ts';
import { huisstijlSchema } from '../huisstijl/huisstijl-schema.ts';
import { sjabloonSchema } from '../template/sjabloon/sjabloon-schema.ts';

/** The files that a template maker writes in YAML, each with its schema. */
export const SJABLOONSCHEMAS = {
  sjabloon: sjabloonSchema,
  huisstijl: huisstijlSchema,
} as const satisfies Record<string, z.ZodType>;

export type Sjabloonschema = keyof typeof SJABLOONSCHEMAS;

/**
 * What a key is for, in Dutch: of the schema itself where that says so, else by its path here. A * stands for a name that the
 * template maker chooses, or for any of several keys; an item of a list adds nothing to a path.
 */
const UITLEG: Readonly<Record<Sjabloonschema, Readonly<Record<string, string>>>> = {
  sjabloon: {
    breidt_uit: 'Naam van de map waarvan dit sjabloon alles overneemt wat het zelf niet zegt',
    gemeente: 'Naam van de gemeente, zoals in “De raad van de gemeente …”',
    organisatie: 'Naam van de organisatie; staat als auteur in de eigenschappen van elk bestand',
    taal: 'Taal van de documenten',
    velden:
      'Eigen velden: de sleutel die een auteur bovenaan zijn voorstel schrijft, met de naam of een groep',
    'velden.*.naam': 'Hoe het veld heet, op papier en in overzichten',
    'velden.*.soort': 'Wat erin hoort; zonder soort een tekst',
    'velden.*.keuzes': 'De enige woorden die er kunnen staan',
    'velden.*.verplicht': 'Of het een fout is als een auteur het weglaat',
    'velden.*.uitleg': 'Wat een auteur er invult; staat in een nieuw voorstel en in de editor',
    'velden.*.standaard': 'Wat geldt als de auteur niets invult',
    'velden.*.notatie': 'Hoe een datum of bedrag op papier staat: dddd d MMMM jjjj, of € 1.000,-',
    notatie: 'Hoe datums en bedragen op papier staan',
    'notatie.datum': 'Notatie van datums, zoals dddd d MMMM jjjj',
    'notatie.bedrag': 'Notatie van bedragen, voorgedaan aan duizend euro',
    weergave: 'Hoe bedragen in tabellen staan',
    'weergave.euroteken': 'Waar een euroteken staat',
    'weergave.decimalen': 'Wanneer centen worden gedrukt',
    'weergave.kommastreep': 'Of een heel bedrag op ,- eindigt: € 5,-',
    'weergave.nul': 'Wat er staat voor nul',
    'weergave.niets': 'Wat er staat in een cel waarin niets is ingevuld',
    'weergave.negatief': 'Hoe een negatief bedrag eruitziet; vn is 25 V en 25 N',
    'weergave.effecten':
      'Hoe voordelen en nadelen in een tabel van effecten staan: met tekens, of elk in een eigen kolom',
    'weergave.duizendtallen': 'Wat tussen de duizendtallen staat',
    'weergave.pm': 'Hoe pro memorie wordt geschreven',
    'weergave.eerste_kop': 'Kop van de eerste kolom',
    'weergave.eenheidsregel': 'Of de regel met de eenheid boven de tabel staat',
    secties: 'De onderdelen, bij hun sleutel: alleen de kop, of een groep',
    'secties.*.kop': 'De kop op papier',
    'secties.*.ook': 'Andere koppen die een auteur mag typen',
    'secties.*.uitleg': 'Wat erin hoort; staat in een nieuw voorstel',
    soorten: 'De soorten voorstel, bij hun sleutel: die van het programma, of eigen',
    'soorten.*.naam': 'Hoe de soort heet, zoals op papier',
    'soorten.*.als': 'De soort waarvan deze alles overneemt wat zij zelf niet zegt',
    'soorten.*.besluitpunten': 'Of een voorstel van deze soort besluitpunten heeft',
    'soorten.*.besluitpunten_college': 'Of daarnaast staat wat het college zelf besluit',
    'soorten.*.documenten': 'Welke bestanden van een voorstel worden gemaakt',
    'soorten.*.documenten.naam': 'Naam van het bestand, zonder punt',
    'soorten.*.documenten.sjabloon': 'Het .hbs-bestand',
    'soorten.*.documenten.titel': 'Titel van het document; in een .hbs-bestand {{titel}}',
    'soorten.*.documenten.besluit': 'Of dit het besluit is, dat na de vergadering opnieuw wordt gemaakt',
    'soorten.*.documenten.titel_geamendeerd': 'Titel van het besluit als het is geamendeerd',
    'soorten.*.secties': 'De onderdelen in de volgorde van papier: een sleutel, of een groep',
    'soorten.*.secties.sleutel': 'Sleutel van het onderdeel',
    'soorten.*.secties.kop': 'De kop in deze soort',
    'soorten.*.secties.verplicht': 'Of het een fout is als een auteur het weglaat',
    'soorten.*.secties.uitleg': 'Wat erin hoort in deze soort',
    'soorten.*.secties.tussenkop': 'Hoe de koppen in dit onderdeel tellen, zoals Artikel 1',
    'soorten.*.secties.documenten': 'De documenten in wier lijst van onderdelen het staat; anders alle',
    kopgegevens: 'De gegevens boven aan een document, in volgorde',
    nummering: 'Hoe besluitpunten en hun onderdelen worden genummerd',
    nummering_college: 'Hetzelfde voor wat het college besluit; anders tellen die punten net zo',
    leestekens_college: 'Hetzelfde voor wat het college besluit; anders zoals bij de raad',
    'nummering.tabellen': 'Of tabellen genummerd zijn, en met welk woord',
    'nummering.figuren': 'Of figuren genummerd zijn, en met welk woord',
    kopnummering: 'Hoe koppen worden genummerd: zoals de eerste eruitziet',
    'kopnummering.onderdeel': 'Kop van een onderdeel, zoals 1. of A.',
    'kopnummering.tussenkop': 'Kop in een onderdeel, zoals 1.1',
    'kopnummering.derde': 'Kop daaronder, zoals 1.1.1',
    leestekens: 'Wat rond de nummers van besluitpunten staat, en achter elk punt',
    vrije_secties: 'Of een auteur eigen onderdelen mag toevoegen',
    regels: 'Hoe zwaar een regel weegt, bij zijn naam; `raadsvoorstel uitleg` noemt ze',
  },
  huisstijl: {
    pagina: 'Het papier',
    'pagina.breedte': 'Breedte van het papier',
    'pagina.hoogte': 'Hoogte van het papier',
    'pagina.marges': 'Ruimte tot de rand van het papier',
    'pagina.marges.boven': 'Marge boven',
    'pagina.marges.onder': 'Marge onder',
    'pagina.marges.links': 'Marge links',
    'pagina.marges.rechts': 'Marge rechts',
    'pagina.koptekst': 'Afstand van de koptekst tot de bovenrand van het papier',
    'pagina.voettekst': 'Afstand van de voettekst tot de onderrand van het papier',
    lettertype: 'Het lettertype',
    'lettertype.naam': 'Naam van het lettertype in Word',
    'lettertype.soort': 'Met of zonder schreef',
    'lettertype.normaal': 'Lettertypebestand voor de PDF',
    'lettertype.vet': 'Lettertypebestand voor vette letters',
    'lettertype.cursief': 'Lettertypebestand voor cursieve letters',
    'lettertype.vetcursief': 'Lettertypebestand voor vette cursieve letters',
    'lettertype.terugval': 'Lettertypebestanden voor tekens die het lettertype niet heeft',
    'lettertype.insluiten': 'Of de lettertypebestanden ook in het Word-bestand komen',
    'lettertype.andere':
      'Lettertypen die stijlen kunnen krijgen: de naam in Word, met de bestanden voor de PDF',
    'lettertype.andere.*.soort': 'Met of zonder schreef',
    'lettertype.andere.*.normaal': 'Lettertypebestand voor de PDF',
    'lettertype.andere.*.vet': 'Lettertypebestand voor vette letters; anders `normaal`',
    'lettertype.andere.*.cursief': 'Lettertypebestand voor cursieve letters; anders `normaal`',
    'lettertype.andere.*.vetcursief': 'Lettertypebestand voor vette cursieve letters; anders `normaal`',
    kleuren: 'De kleuren, als hekje met zes tekens tussen aanhalingstekens',
    'kleuren.tekst': 'Kleur van gewone tekst',
    'kleuren.accent': 'Kleur van titels en koppen',
    'kleuren.lijn': 'Kleur van de lijnen tussen de rijen van een tabel',
    'kleuren.vlak': 'Kleur achter tabelkoppen',
    'kleuren.lijn_kop': 'Kleur van de lijn onder een tabelkop',
    'kleuren.lijn_totaal': 'Kleur van de lijnen bij een totaal',
    afbreken: 'Of woorden aan het eind van een regel worden afgebroken',
    afbreekuitzonderingen: 'Woorden met een streepje waar het mag; zonder streepje blijft een woord heel',
    basislijnraster: 'Of de tekst in de PDF op vaste regels komt',
    regelnummers: 'Of elke vijfde regel een nummer in de marge krijgt',
    spatiering: 'Ruimte tussen gespatieerde letters, als deel van de lettergrootte',
    tabel: 'Lijnen en ruimte in tabellen',
    'tabel.lijn_kop': 'Dikte van de lijn onder een tabelkop',
    'tabel.lijn_rij': 'Dikte van de lijnen tussen de rijen',
    'tabel.lijn_totaal': 'Dikte van de lijnen bij een totaal',
    'tabel.cel_horizontaal': 'Ruimte links en rechts in een cel',
    'tabel.cel_verticaal': 'Ruimte boven en onder in een cel',
    'tabel.inspringing': 'Inspringing van een rij onder een groep',
    'tabel.kleinste': 'De kleinste letter waartoe een brede tabel mag krimpen',
    kopgegevens: 'Hoe de gegevens boven aan een document staan',
    basis: 'Hoe het eigen Word-bestand (basis.docx) wordt gelezen',
    'basis.stijlen': 'Bij elke rol de naam van de stijl in het Word-bestand, als die anders heet',
    'basis.stijlen.*': 'De naam van de stijl in het Word-bestand',
    'basis.kopnummers': 'Of de nummers van koppen uit het Word-bestand komen',
    stijlen: 'Bij elke rol hoe die eruitziet; wat u weglaat, volgt `tekst`',
    'stijlen.tekst': 'Gewone alinea’s',
    'stijlen.titel': 'De titel van een document',
    'stijlen.kop1': 'Koppen van het eerste niveau',
    'stijlen.kop2': 'Koppen van onderdelen',
    'stijlen.kop3': 'Koppen in een onderdeel',
    'stijlen.kop4': 'Koppen daaronder',
    'stijlen.argumentkop': 'Koppen van argumenten en kanttekeningen',
    'stijlen.adressering': 'Aan wie het voorstel is gericht',
    'stijlen.kopgegevens': 'De gegevens boven aan',
    'stijlen.besluitpunt': 'Besluitpunten',
    'stijlen.opsomming': 'Andere lijsten',
    'stijlen.citaat': 'Citaten',
    'stijlen.aanhef': '“De raad van de gemeente …”',
    'stijlen.overweging': '“gezien …”, “gelet op …”',
    'stijlen.besluitformule': '“besluit:”',
    'stijlen.slotformule': '“Aldus besloten …”',
    'stijlen.ondertekening': 'Wie ondertekent',
    'stijlen.bijschrift': 'Titels van tabellen, bijschriften van afbeeldingen',
    'stijlen.tabelnoot': 'Opmerkingen bij een tabel',
    'stijlen.tabelkop': 'Tabelkoppen',
    'stijlen.tabelcel': 'Tabelcellen',
    'stijlen.voetnoot': 'Voetnoten',
    'stijlen.koptekst': 'Boven aan de bladzijde',
    'stijlen.voettekst': 'Onder aan de bladzijde',
    'stijlen.*.lettertype': 'De naam van het lettertype, uit `lettertype` of de `andere` daarvan',
    'stijlen.*.grootte': 'Lettergrootte, of een veelvoud van die van `tekst`',
    'stijlen.*.regelhoogte': 'Van regel tot regel: een maat, of een veelvoud van de lettergrootte',
    'stijlen.*.vet': 'Vette letters',
    'stijlen.*.cursief': 'Cursieve letters',
    'stijlen.*.kleur': 'Een kleur, of een naam uit `kleuren`',
    'stijlen.*.voor': 'Witruimte erboven: een maat, of een deel van een regel',
    'stijlen.*.na': 'Witruimte eronder: een maat, of een deel van een regel',
    'stijlen.*.inspringing': 'Inspringing links',
    'stijlen.*.uitlijning': 'Waar de tekst tegenaan staat',
    'stijlen.*.bij_volgende': 'Of het op dezelfde bladzijde blijft als wat volgt',
    'stijlen.*.hoofdletters': 'Alles in hoofdletters',
    'stijlen.*.achtergrond': 'Kleur van een vlak achter de tekst',
    'stijlen.*.kader': 'Dikte van een lijn rondom',
    'stijlen.*.lijn_boven': 'Dikte van een lijn erboven',
    'stijlen.*.lijn_onder': 'Dikte van een lijn eronder',
    'stijlen.*.lijn_links': 'Dikte van een lijn links',
    'stijlen.*.lijn_rechts': 'Dikte van een lijn rechts',
    'stijlen.*.lijnkleur': 'Kleur van die lijnen',
  },
};

/** What of a kind of proposal may also stand at the top of the file, for all kinds. */
const PER_SOORT =
  /^soorten\.\*\.(?=(?:velden|kopgegevens|nummering|nummering_college|leestekens|leestekens_college|kopnummering|vrije_secties|regels)(?:\.|$))/;

/** What a key at a path is for; `own` is what its schema says of it. Undefined when nobody says. */
export function uitlegVan(schema: Sjabloonschema, path: readonly string[], own?: string): string | undefined {
  const whole = path.join('.').replace(PER_SOORT, '');
  const known = UITLEG[schema];
  return own ?? known[whole] ?? (isManyNamed(path) ? known[anyNamed(path).join('.')] : undefined);
}

/** Whether a key is one of many of which the same is said: a property of any style, the name of any style in Word. */
export function isManyNamed(path: readonly string[]): boolean {
  return (
    (path[0] === 'stijlen' && path.length > 2) ||
    (path[0] === 'basis' && path[1] === 'stijlen' && path.length > 2)
  );
}

/** The path of such a key with a * for the name of the style. */
export function anyNamed(path: readonly string[]): readonly string[] {
  return path.map((step, index) => (index === (path[0] === 'basis' ? 2 : 1) ? '*' : step));
}

/** The paths of which something is said that no schema says itself. */
export function uitgelegdePaden(schema: Sjabloonschema): readonly string[] {
  return Object.keys(UITLEG[schema]);
}

/** A key that a template maker may write. */
export interface Sleutelregel {
  readonly path: readonly string[];
  readonly uitleg: string | undefined;
  /** Words, examples or kinds of what may stand there. */
  readonly waarden: readonly string[];
}

/** Every key of a file, with the keys within it, in the order of its schema. */
export function sleutelsVan(schema: Sjabloonschema): readonly Sleutelregel[] {
  const found = new Map<string, Sleutelregel>();
  const visit = (vorm: Vorm, path: readonly string[]): void => {
    if (vorm.soort === 'groep') {
      for (const [key, sleutel] of vorm.sleutels) {
        const inner = sleutel.vorm();
        const here = [...path, key];
        const name = here.join('.');
        if (!found.has(name))
          found.set(name, {
            path: here,
            uitleg: uitlegVan(schema, here, inner.uitleg),
            waarden: waardenVan(inner),
          });
        visit(inner, here);
      }
    } else if (vorm.soort === 'lijst') visit(vorm.deel, path);
    else if (vorm.soort === 'kaart') visit(vorm.waarde, [...path, '*']);
    else if (vorm.soort === 'keus') for (const optie of vorm.opties) visit(optie, path);
  };
  visit(describeVorm(SJABLOONSCHEMAS[schema]), []);
  return [...found.values()];
}

function waardenVan(vorm: Vorm): readonly string[] {
  switch (vorm.soort) {
    case 'woord': {
      const examples: unknown = vorm.schema.meta()?.examples;
      const given = Array.isArray(examples) ? examples.filter((one) => typeof one === 'string') : [];
      return vorm.woorden ?? (given.length > 0 ? given : ['tekst']);
    }
    case 'lijst':
      return vorm.deel.soort === 'groep'
        ? ['lijst van groepen']
        : [`lijst: ${waardenVan(vorm.deel).join(', ')}`];
    case 'groep':
      return ['groep'];
    case 'kaart':
      return ['groep met eigen sleutels'];
    case 'keus':
      return [...new Set(vorm.opties.flatMap(waardenVan))];
  }
}

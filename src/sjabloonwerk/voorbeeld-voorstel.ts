import { GENUMMERDE_SECTIES } from '../domain/secties.ts';
import type { SectieDefinitie, Sjabloon, SoortSjabloon } from '../domain/sjabloon.ts';
import type { Soort } from '../domain/soort.ts';
import { describeVorm } from '../domain/vorm.ts';
import { isVreemd } from '../gegevens/register.ts';
import { voorstelSchema } from '../gegevens/voorstel-schema.ts';
import { createSource, spanOf } from '../source/source-text.ts';
import { typed, voorbeeld } from '../validate/voorbeeld.ts';

/** How much an invented proposal has: every key and section that its kind knows, or only what it must. */
export type Omvang = 'volledig' | 'minimaal';

export const OMVANGEN: readonly Omvang[] = ['volledig', 'minimaal'];

/**
 * The text of an invented proposal of one kind for a template, to try the template out with. Nothing in it is true; it is
 * the same on every day.
 */
export function voorbeeldVoorstel(sjabloon: Sjabloon, soort: Soort, omvang: Omvang): string {
  const definitie = sjabloon.soorten[soort];
  if (!definitie) throw new Error(`no kind '${soort}' in this template`);
  const lines = gegevensVan(sjabloon, definitie, soort, omvang);
  const secties = definitie.secties.filter(({ verplicht }) => verplicht || omvang === 'volledig');
  const stijlen = omvang === 'volledig' && secties.length > 0 ? STIJLEN : '';
  return `---\n${lines.join('\n')}\n---\n\n${secties.map((one) => sectieTekst(one, omvang)).join('\n\n')}${stijlen}\n`;
}

/** The frontmatter, in the order of its schema; an own key of the template has the example that its schema gives. */
function gegevensVan(
  { map }: Sjabloon,
  definitie: SoortSjabloon,
  soort: Soort,
  omvang: Omvang,
): readonly string[] {
  const vorm = describeVorm(voorstelSchema(definitie));
  const sleutels = vorm.soort === 'groep' ? [...vorm.sleutels] : [];
  const nowhere = spanOf(createSource('voorbeeld', ''), 0);
  return sleutels.flatMap(([key, sleutel]) => {
    const nodig =
      sleutel.verplicht || definitie.kopgegevens.some((one) => one.sleutel === key && one.verplicht);
    if (key === 'soort' || key === 'gemeente') return [`${key}: ${key === 'soort' ? soort : map}`];
    if (isVreemd(key, definitie)) return [];
    if (!nodig && omvang === 'minimaal') return [];
    const known = omvang === 'volledig' ? (RUIM[key] ?? GEGEVENS[key]) : GEGEVENS[key];
    if (known !== undefined) return [`${key}: ${known}`];
    const example = voorbeeld(sleutel.vorm(), undefined, nowhere);
    return example === undefined ? [] : [`${key}: ${typed(example)}`];
  });
}

/** What the keys of every proposal have, as YAML. */
export const GEGEVENS: Readonly<Record<string, string>> = {
  onderwerp: 'Aanleg van een fietsbrug over de Wetering',
  zaaknummer: '2026-004321',
  status: 'concept',
  versie: '2',
  versie_reden: 'de raming is bijgesteld',
  datum: '2026-03-03',
  vergadering: '2026-04-16',
  agendapunt: '7',
  behandeling: 'bespreekstuk',
  indieners: '[A. Bakker (Fractie Waterkant), C. Dijkstra (Fractie Dorp)]',
  portefeuillehouder: 'A. Voorbeeld',
  programma: 'Verkeer en vervoer',
  bevoegdheid: 'budgetrecht',
  openbaar: 'ja',
  termijn: '{ datum: 2026-05-01, reden: de subsidie vervalt daarna }',
  intern:
    '{ auteur: E. Postma, email: e.postma@voorbeeld.example, telefoon: 010 000 00 00, verantwoordelijke: F. Smit, team: team Openbare Ruimte }',
  gelet_op: '[artikel 189 van de Gemeentewet, "artikel 192, lid 1 van de Gemeentewet"]',
  overwegende: '[de oude brug niet meer veilig is, inwoners om een nieuwe brug vragen]',
  gehoord: '[het advies van de jongerenraad]',
  besluitpunten: '[de fietsbrug aan te leggen]',
  besluitpunten_college: '[de aanleg van de fietsbrug aan te besteden]',
  financien: `
  jaren: [2026, 2027]
  lasten: { posten: [{ post: Aanleg van de brug, bedragen: { 2026: 120.000, 2027: 80.000 } }] }
  dekking: { posten: [{ post: Algemene reserve, bedragen: { 2026: 120.000, 2027: 80.000 } }] }`,
  bijlagen: '[{ titel: Schets van de brug }, { titel: Raming van de kosten, openbaar: nee }]',
  eerdere_besluiten: '[{ titel: Fietsplan, datum: 2024-06-20, kenmerk: 2024-004321 }]',
  ondertekening:
    '{ griffier: G. Visser, voorzitter: H. Mulder, secretaris: I. de Boer, burgemeester: H. Mulder }',
};

/** The same with more of it. */
const RUIM: Readonly<Record<string, string>> = {
  portefeuillehouder:
    '[{ naam: A. Voorbeeld, functie: wethouder verkeer }, { naam: B. de Vries, functie: wethouder financiën }]',
  programma: '[Verkeer en vervoer, Leefomgeving]',
  besluitpunten: `
  - id: brug
    tekst: de fietsbrug aan te leggen
    sub: [in 2026 de hellingen, { tekst: in 2027 de brug zelf, sub: [het dek, de leuningen] }]
  - de kosten te dekken uit de algemene reserve
  - het college te verzoeken de raad te informeren over de voortgang`,
};

/** What shows the styles of whatever an author may write. */
const STIJLEN = `

### Een tussenkop

#### Een kop daaronder

Een alinea met een noot.[^1]

> Een citaat van een ander.

[^1]: De tekst van de noot.`;

const TEKST = 'De fietsbrug verbindt de wijk met het station. In 2027 is zij klaar.';

function sectieTekst({ sleutel, kop }: SectieDefinitie, omvang: Omvang): string {
  const inhoud = GENUMMERDE_SECTIES.includes(sleutel)
    ? `### 1.1 De brug maakt de weg naar het station korter\n\n${TEKST}`
    : `${TEKST}\n\n- een punt\n- nog een punt`;
  const tabellen =
    sleutel === 'financien' && omvang === 'volledig' ? '\n\n::tabel[lasten]\n\n::tabel[dekking]' : '';
  return `## ${kop}\n\n${inhoud}${tabellen}`;
}

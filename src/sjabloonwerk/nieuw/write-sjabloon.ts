import type { Rol } from '../../document/rollen.ts';
import type { Huisstijl, Pagina, Stijl } from '../../huisstijl/huisstijl.ts';
import { writeText } from '../../source/yaml-scalar.ts';
import type { LoopregelTekst, SjabloonKeuzes } from './keuzes.ts';

/** A file of a new template; its name may have a folder before it. */
export interface SjabloonBestand {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where the JSON Schemas for editors stand, from the folder of a template. */
const SCHEMAMAP = '../.schema';

/**
 * The files of a new template that extends `standaard`, of which this is the house style: only what is other than there is
 * written, with examples of what else there is behind a #.
 */
export function writeSjabloon(keuzes: SjabloonKeuzes, standaard: Huisstijl): readonly SjabloonBestand[] {
  const text = (name: string, content: string): SjabloonBestand => ({
    name,
    bytes: new TextEncoder().encode(content),
  });
  const { basis } = keuzes;
  const logo = keuzes.logo ?? basis?.logo;
  const koptekst = kopbestand(keuzes);
  return [
    text('sjabloon.yaml', sjabloonYaml(keuzes)),
    text('huisstijl.yaml', huisstijlYaml(keuzes, standaard)),
    ...(koptekst === undefined ? [] : [text('koptekst.hbs', koptekst)]),
    ...(basis?.voettekst ? [text('voettekst.hbs', loopregel('footer', 'voettekst', basis.voettekst))] : []),
    ...(logo ? [{ name: `beeld/${logo.name}`, bytes: logo.bytes }] : []),
    ...(basis ? [{ name: 'basis.docx', bytes: basis.bytes }] : []),
  ];
}

function sjabloonYaml({ gemeente, organisatie }: SjabloonKeuzes): string {
  return `# yaml-language-server: $schema=${SCHEMAMAP}/sjabloon.schema.json
# Het sjabloon van ${gemeente}. Wat hier niet staat, komt van 'standaard'; alle sleutels staan in templates/LEESMIJ.md.
# Controleren: raadsvoorstel sjabloon controleer
breidt_uit: standaard
gemeente: ${writeText(gemeente)}
organisatie: ${writeText(organisatie)}

# Hieronder staan voorbeelden. Haal de hekjes weg van wat u wilt gebruiken.

# Andere koppen boven de onderdelen:
# secties:
#   doel: Wat willen we bereiken?
#   financien: Wat kost het en wie betaalt het?

# Andere nummers voor de besluitpunten:
# nummering: { besluitpunt: romeins, subpunt: letters }

# De gegevens boven aan elk document, in deze volgorde:
# kopgegevens:
#   - { sleutel: onderwerp, kop: Onderwerp, verplicht: ja }
#   - { sleutel: zaaknummer, kop: Zaaknummer, verplicht: ja }
#   - { sleutel: datum, kop: Datum, verplicht: ja }
#   - { sleutel: portefeuillehouder, kop: Portefeuillehouder }
`;
}

function huisstijlYaml(keuzes: SjabloonKeuzes, standaard: Huisstijl): string {
  const { basis } = keuzes;
  const accent = keuzes.accent ?? basis?.accent;
  const tekst = basis?.stijlen.tekst?.kleur;
  const kleuren = [
    ...(tekst !== undefined && tekst !== standaard.kleuren.tekst ? [`  tekst: '${tekst}'`] : []),
    ...(accent === undefined ? [] : [`  accent: '${accent}'`]),
  ];
  const parts = [
    ...(basis ? paginaYaml(basis.pagina, standaard.pagina) : []),
    ...lettertypeYaml(keuzes.lettertype ?? basis?.lettertype, standaard),
    ...(kleuren.length > 0 ? [`kleuren:\n${kleuren.join('\n')}`] : []),
    ...stijlenYaml(basis?.stijlen ?? {}, standaard, accent),
  ];
  const example = parts.length > 0 ? '' : "\n# kleuren:\n#   accent: '#00594f'\n";
  return `# yaml-language-server: $schema=${SCHEMAMAP}/huisstijl.schema.json
# Hoe alles eruitziet. Wat hier niet staat, komt van 'standaard'.
${parts.map((part) => `${part}\n`).join('\n')}${parts.length > 0 ? '' : `{}\n${example}`}`;
}

function paginaYaml(pagina: Pagina, standaard: Pagina): readonly string[] {
  const { marges } = pagina;
  const sides = (['boven', 'onder', 'links', 'rechts'] as const)
    .filter((side) => !near(marges[side], standaard.marges[side]))
    .map((side) => `${side}: ${mm(marges[side])}`);
  const lines = [
    ...(['breedte', 'hoogte', 'koptekst', 'voettekst'] as const)
      .filter((key) => !near(pagina[key], standaard[key]))
      .map((key) => `  ${key}: ${mm(pagina[key])}`),
    ...(sides.length > 0 ? [`  marges: { ${sides.join(', ')} }`] : []),
  ];
  return lines.length === 0 ? [] : [`pagina:\n${lines.join('\n')}`];
}

/** Fonts in fonts/ of `standaard`, by the fonts of Word that are as wide. */
const BESTANDEN: Readonly<Record<string, string>> = {
  calibri: 'Carlito',
  arial: 'Arimo',
  helvetica: 'Arimo',
};

const SCHREEF = /times|cambria|georgia|garamond|palatino|book antiqua|bookman|century|minion|caladea|serif$/i;

function lettertypeYaml(naam: string | undefined, standaard: Huisstijl): readonly string[] {
  if (naam === undefined || naam === standaard.lettertype.naam) return [];
  const family = BESTANDEN[naam.toLowerCase()];
  const soort = SCHREEF.test(naam) ? 'serif' : 'sans-serif';
  const faces = { normaal: 'Regular', vet: 'Bold', cursief: 'Italic', vetcursief: 'BoldItalic' };
  const files = Object.entries(faces).map(([key, face]) => `${key}: fonts/${family ?? 'Eigen'}-${face}.ttf`);
  return [
    [
      'lettertype:',
      `  naam: ${writeText(naam)}`,
      `  soort: ${soort}`,
      ...(family === undefined
        ? [
            `  # De PDF heeft een lettertypebestand nodig. Zet de bestanden van ${naam} in fonts/ en noem ze hier; tot dan`,
            '  # heeft de PDF dat van standaard.',
            ...files.map((line) => `  # ${line}`),
          ]
        : [
            `  # In de PDF komt ${family}: even breed als ${naam}, en vrij te gebruiken.`,
            ...files.map((line) => `  ${line}`),
          ]),
    ].join('\n'),
  ];
}

function stijlenYaml(
  stijlen: Readonly<Partial<Record<Rol, Stijl>>>,
  standaard: Huisstijl,
  accent: string | undefined,
): readonly string[] {
  const lines = Object.entries(stijlen).flatMap(([rol, stijl]) => {
    const usual = standaard.stijlen[rol as Rol];
    const plain = stijlen.tekst?.kleur ?? standaard.kleuren.tekst;
    const wasAccent = usual.kleur === standaard.kleuren.accent;
    const colour = stijl.kleur === accent ? 'accent' : stijl.kleur === plain ? 'tekst' : `'${stijl.kleur}'`;
    const same =
      colour ===
      (wasAccent ? 'accent' : usual.kleur === standaard.kleuren.tekst ? 'tekst' : `'${usual.kleur}'`);
    const pairs = [
      ...(near(stijl.grootte, usual.grootte) ? [] : [`grootte: ${points(stijl.grootte)}`]),
      ...(near(stijl.regelhoogte, usual.regelhoogte) ? [] : [`regelhoogte: ${points(stijl.regelhoogte)}`]),
      ...(stijl.vet === usual.vet ? [] : [`vet: ${stijl.vet ? 'ja' : 'nee'}`]),
      ...(stijl.cursief === usual.cursief ? [] : [`cursief: ${stijl.cursief ? 'ja' : 'nee'}`]),
      ...(stijl.hoofdletters === usual.hoofdletters
        ? []
        : [`hoofdletters: ${stijl.hoofdletters ? 'ja' : 'nee'}`]),
      ...(same ? [] : [`kleur: ${colour}`]),
      ...(near(stijl.voor, usual.voor) ? [] : [`voor: ${points(stijl.voor)}`]),
      ...(near(stijl.na, usual.na) ? [] : [`na: ${points(stijl.na)}`]),
      ...(stijl.uitlijning === usual.uitlijning ? [] : [`uitlijning: ${stijl.uitlijning}`]),
    ];
    return pairs.length === 0 ? [] : [`  ${rol}: { ${pairs.join(', ')} }`];
  });
  return lines.length === 0 ? [] : [`stijlen:\n${lines.join('\n')}`];
}

/** How wide a logo of which nobody says it: as a letter has it, and to be changed; its pixels say little of paper. */
const LOGO = '45mm';

/** The running head, with the logo at the head of the first page; undefined where that of `standaard` does. */
function kopbestand({ organisatie, logo, basis }: SjabloonKeuzes): string | undefined {
  const picture = logo ?? basis?.logo;
  if (!picture && !basis?.koptekst) return undefined;
  const head = basis?.koptekst
    ? loopregel('header', 'koptekst niet-op-eerste-pagina', basis.koptekst)
    : '<header class="koptekst niet-op-eerste-pagina">\n  <span class="links">{{titel}}: {{onderwerp}}</span>\n</header>\n';
  if (!picture) return head;
  const width = ` data-breedte="${picture.breedte === undefined ? LOGO : mm(picture.breedte)}"`;
  const alt = organisatie.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('{{', '{ {');
  const img = `  <img class="logo links" src="beeld/${picture.name}" alt="${alt}"${width}>\n`;
  return `<header class="koptekst eerste-pagina">\n${img}</header>\n${head}`;
}

function loopregel(element: 'header' | 'footer', klasse: string, tekst: LoopregelTekst): string {
  const spans = (['links', 'midden', 'rechts'] as const)
    .filter((side) => tekst[side] !== '')
    .map((side) => `  <span class="${side}">${tekst[side]}</span>\n`);
  return `<${element} class="${klasse}">\n${spans.join('')}</${element}>\n`;
}

/** Differences that nobody sees: Word counts in twentieths of a point. */
function near(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.15;
}

function mm(punten: number): string {
  return `${Math.round((punten * 254) / 72) / 10}mm`;
}

function points(value: number): string {
  return `${Math.round(value * 10) / 10}pt`;
}

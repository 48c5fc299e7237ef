import { counted } from '../domain/counted.ts';
import { formatDatum } from '../domain/datum.ts';
import { opsomming } from '../domain/opsomming.ts';
import { writeText } from '../source/yaml-scalar.ts';

/** A proposal for the agenda. */
export interface Agendavoorstel {
  /** Its folder. */
  readonly slug: string;
  readonly behandeling?: 'hamerstuk' | 'bespreekstuk' | undefined;
  /** The number that it has on the agenda already. */
  readonly agendapunt?: string | undefined;
  /** Day (ISO 8601) of the meeting in which it was left open. */
  readonly vervolgVan?: string | undefined;
}

/** An item without a proposal that an earlier meeting left open. */
export interface Openpunt {
  readonly titel: string;
  /** Day (ISO 8601) of that meeting. */
  readonly vervolgVan: string;
}

/** What is known of a new meeting. */
export interface NieuweVergadering {
  readonly gemeente: string;
  /** ISO 8601. */
  readonly datum: string;
  /** Day (ISO 8601) of the last meeting before it, whose list of decisions the council adopts. */
  readonly vorige?: string | undefined;
  readonly open: readonly Openpunt[];
  readonly voorstellen: readonly Agendavoorstel[];
  /** The groups of the council, each with its seats and the names of its members. */
  readonly fracties: readonly {
    readonly naam: string;
    readonly zetels: number;
    readonly leden: readonly string[];
  }[];
}

/** The text of a new vergadering.md in canonical form: the agenda, and in comments what is filled in after the evening. */
export function newVergadering({
  gemeente,
  datum,
  vorige,
  open,
  voorstellen,
  fracties,
}: NieuweVergadering): string {
  const vast = [
    ['titel: Opening en vaststelling van de agenda'],
    ...(vorige === undefined
      ? []
      : [
          [
            `titel: Besluitenlijst van de vergadering van ${formatDatum(vorige)}`,
            'behandeling: hamerstuk',
            `besluit: de besluitenlijst van ${formatDatum(vorige)} vast te stellen`,
          ],
        ]),
    ...open.map(({ titel, vervolgVan }) => [`titel: ${writeText(titel)}`, `vervolg_van: ${vervolgVan}`]),
  ].map((keys, at) => punt(String(at + 1), keys));
  let last = vast.length;
  const stukken = voorstellen.map(({ slug, behandeling, agendapunt, vervolgVan }) => {
    // A number that was given before holds as long as the agenda runs on.
    const own = /^\d{1,3}$/.test(agendapunt ?? '') ? Number(agendapunt) : 0;
    last = own > last ? own : last + 1;
    return punt(String(last), [
      `voorstel: ${writeText(slug)}`,
      ...(behandeling ? [`behandeling: ${behandeling}`] : []),
      ...(vervolgVan === undefined ? [] : [`vervolg_van: ${vervolgVan}`]),
    ]);
  });
  const lines = [
    'soort: raadsvergadering',
    `gemeente: ${writeText(gemeente)}`,
    `datum: ${datum}`,
    '# Tijden, zoals 19:30',
    'aanvang:',
    'einde:',
    'plaats:',
    '# Wie er niet was, of niet de hele avond, zoals:',
    '#   - A. de Vries',
    '#   - { naam: B. Bakker, tot: 20:15 }',
    ...(fracties.length === 0 ? [] : ['# De raad:', ...fracties.map(fractieregel)]),
    'afwezig:',
    '# Na de vergadering staat bij elk punt met een voorstel wat eruit kwam, en hoe er is gestemd, zoals:',
    '#     uitkomst: aangenomen',
    `#     stemming: { wijze: fracties, voor: overigen, tegen: [${fracties[0]?.naam ?? 'Dorpsbelang'}] }`,
    'agenda:',
    ...vast.flat(),
    ...stukken.flat(),
    ...punt(String(last + 1), ['titel: Sluiting']),
  ];
  return `---\n${lines.join('\n')}\n---\n`;
}

function punt(nr: string, keys: readonly string[]): readonly string[] {
  return [`  - nr: ${nr}`, ...keys.map((key) => `    ${key}`)];
}

function fractieregel({ naam, zetels, leden }: NieuweVergadering['fracties'][number]): string {
  const seats = `${naam}, ${counted(zetels, 'zetel', 'zetels')}`;
  return `#   ${seats}${leden.length === 0 ? '' : `: ${opsomming(leden)}`}`;
}

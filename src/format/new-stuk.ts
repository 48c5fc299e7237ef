import type { Stuksoort } from '../domain/amendement.ts';
import { writeText } from '../source/yaml-scalar.ts';

/** What is known of a new amendment, subamendment or motion; who submits it types the rest. */
export interface NieuwStuk {
  readonly soort: Stuksoort;
  readonly nummer: string;
  readonly gemeente: string;
  readonly titel?: string | undefined;
  /** Folder of the proposal, or number of the amendment; absent for a motion on what is not on the agenda. */
  readonly bij?: string | undefined;
  /** Start of the hash of the frozen decision. */
  readonly vastlegging?: string | undefined;
  /** ISO 8601. */
  readonly vergadering?: string | undefined;
  readonly agendapunt?: string | undefined;
  /** The point that changes, with its words as they stand now; of a subamendment the operation that changes. */
  readonly wijzigt?: { readonly doel: string; readonly was: string } | undefined;
}

/**
 * The text of a new piece in canonical form, with what is known filled in and guidance in comments. What is still to be
 * typed gives an error from `controleer` (a missing key, an empty one); nothing else does.
 */
export function newStuk(stuk: NieuwStuk): string {
  const { soort, nummer, gemeente, titel, bij, vastlegging, vergadering, agendapunt } = stuk;
  const lines = [
    `soort: ${soort}`,
    `nummer: ${nummer}`,
    `gemeente: ${writeText(gemeente)}`,
    ...(titel === undefined ? ['# Waar het over gaat, in enkele woorden'] : []),
    `titel:${titel === undefined ? '' : ` ${writeText(titel)}`}`,
    ...(bij === undefined ? [] : [`bij: ${writeText(bij)}`]),
    ...(vastlegging === undefined ? [] : [`vastlegging: ${vastlegging}`]),
    ...(vergadering === undefined ? [] : [`vergadering: ${vergadering}`]),
    ...(agendapunt === undefined ? [] : [`agendapunt: ${writeText(agendapunt)}`]),
    '# Wie het indient, de eerste ondertekenaar voorop, zoals:',
    '#   - { naam: A. de Vries, fractie: Dorpsbelang }',
    'indieners:',
    '# Waarom (mag leeg blijven); elk begint achter "overwegende dat", zoals:',
    '#   - de school daardoor niet meer te voet bereikbaar is',
    'overwegende:',
    ...(bij === undefined ? ['aard: vreemd'] : []),
    ...WIJZIGINGEN[soort](stuk.wijzigt),
  ];
  return `---\n${lines.join('\n')}\n---\n\n## Toelichting\n\n<!-- Mag weg als er niets toe te lichten is. -->\n`;
}

const WIJZIGINGEN: Readonly<Record<Stuksoort, (wijzigt: NieuwStuk['wijzigt']) => readonly string[]>> = {
  amendement: (wijzigt) => [
    'wijzigingen:',
    '  # Achter wordt komt het hele besluitpunt zoals het moet luiden. Veranderen er maar een paar woorden,',
    '  # schrijf dan zinsnede in plaats van vervang, en achter was alleen die woorden. Verder kan er:',
    '  # schrap, voeg_toe_na, voeg_toe_voor, verplaats, bedrag, rijen, bijlage en opdracht.',
    `  - vervang:${wijzigt ? ` ${writeText(wijzigt.doel)}` : ''}`,
    `    was:${wijzigt ? ` ${writeText(wijzigt.was)}` : ''}`,
    '    wordt:',
    '# Waar het geld vandaan komt, als het iets kost (mag leeg blijven), zoals:',
    '#   - { uit: reserves.wijken, bedragen: { 2027: 40.000 } }',
    'dekking:',
  ],
  subamendement: (wijzigt) => [
    'wijzigingen:',
    ...(wijzigt ? [`  # Wijziging ${wijzigt.doel} van het amendement luidt: ${wijzigt.was}`] : []),
    '  # Achter wordt komt wat ervoor in de plaats komt; zonder wordt vervalt die wijziging. Zoals:',
    '  #     wordt: { zinsnede: 2, was: de woorden van het voorstel, wordt: de nieuwe woorden }',
    `  - doel: ${wijzigt?.doel ?? '1'}`,
    '    wordt:',
  ],
  motie: () => [
    '# Wie wordt gevraagd wat te doen, zoals:',
    '#   het college:',
    '#     - vóór 1 juli te onderzoeken waar meer bankjes kunnen komen',
    'verzoekt:',
  ],
};

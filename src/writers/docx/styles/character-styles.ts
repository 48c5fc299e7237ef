import { el, toggle, val, type Xml } from '../../../ooxml/xml.ts';
import { hexColour, twips } from '../text/units.ts';
import type { StyleSheet } from './style-sheet.ts';

export type CharacterStyle =
  | 'sterk'
  | 'nadruk'
  | 'ongebroken'
  | 'regelnummer'
  | 'hyperlink'
  | 'voetnootmarkering'
  | 'invulplek'
  | 'letterlijk'
  | 'bovenschrift'
  | 'kopgegeven'
  | 'toegevoegd'
  | 'vervallen';

interface Definition {
  readonly id: string;
  readonly name: string;
  readonly builtIn: boolean;
  readonly run: readonly Xml[];
  readonly priority?: number;
}

/** Grey that keeps 7:1 contrast on white (WCAG 2.2, 1.4.6). */
const PLACEHOLDER_COLOUR = '595959';

/** The id of a character style; it is defined when it is first used. */
export function characterStyle(styles: StyleSheet, style: CharacterStyle): string {
  const definition = definitions(styles)[style];
  return styles.add({ ...definition, kind: 'character', basedOn: 'DefaultParagraphFont', paragraph: [] });
}

/**
 * The id of the character style for letter-spaced text ("besluit:") of a font size in points.
 * The text stays one word: the room between the letters is formatting (WCAG technique C8).
 */
export function spacedStyle(styles: StyleSheet, size: number): string {
  const usual = styles.huisstijl.stijlen.besluitformule.grootte === size;
  return styles.add({
    id: usual ? 'Gespatieerd' : `Gespatieerd${twips(size)}`,
    name: usual ? 'Gespatieerd' : `Gespatieerd ${size} pt`,
    builtIn: false,
    kind: 'character',
    basedOn: 'DefaultParagraphFont',
    paragraph: [],
    run: [val('w:spacing', twips(styles.huisstijl.spatiering * size))],
  });
}

function definitions({ huisstijl }: StyleSheet): Readonly<Record<CharacterStyle, Definition>> {
  const { naamkleur } = huisstijl.kopgegevens ?? {};
  return {
    sterk: {
      id: 'Strong',
      name: 'Strong',
      builtIn: true,
      priority: 22,
      run: [toggle('w:b', true), toggle('w:bCs', true)],
    },
    nadruk: {
      id: 'Emphasis',
      name: 'Emphasis',
      builtIn: true,
      priority: 20,
      run: [toggle('w:i', true), toggle('w:iCs', true)],
    },
    ongebroken: { id: 'Ongebroken', name: 'Ongebroken', builtIn: false, run: [el('w:noProof')] },
    regelnummer: {
      id: 'LineNumber',
      name: 'line number',
      builtIn: true,
      run: [val('w:color', hexColour(huisstijl.stijlen.voettekst.kleur)), val('w:sz', 14), val('w:szCs', 14)],
    },
    hyperlink: {
      id: 'Hyperlink',
      name: 'Hyperlink',
      builtIn: true,
      run: [val('w:color', hexColour(huisstijl.kleuren.koppeling)), val('w:u', 'single')],
    },
    voetnootmarkering: {
      id: 'FootnoteReference',
      name: 'footnote reference',
      builtIn: true,
      run: [val('w:vertAlign', 'superscript')],
    },
    invulplek: {
      id: 'PlaceholderText',
      name: 'Placeholder Text',
      builtIn: true,
      run: [val('w:color', PLACEHOLDER_COLOUR)],
    },
    letterlijk: { id: 'Letterlijk', name: 'Letterlijk', builtIn: false, run: [el('w:noProof')] },
    bovenschrift: {
      id: 'Bovenschrift',
      name: 'Bovenschrift',
      builtIn: false,
      run: [val('w:vertAlign', 'superscript')],
    },
    toegevoegd: {
      id: 'Toegevoegd',
      name: 'Toegevoegd',
      builtIn: false,
      run: [val('w:color', '0B5226'), val('w:u', 'single')],
    },
    vervallen: {
      id: 'Vervallen',
      name: 'Vervallen',
      builtIn: false,
      run: [toggle('w:strike', true), val('w:color', '8F1D1D')],
    },
    kopgegeven: {
      id: 'Kopgegeven',
      name: 'Kopgegeven',
      builtIn: false,
      run: [
        toggle('w:b', true),
        toggle('w:bCs', true),
        ...(naamkleur === undefined ? [] : [val('w:color', hexColour(naamkleur))]),
      ],
    },
  };
}

import type { WordParagraph } from '../../ooxml/word/word-document.ts';
import type { Lijstpunt } from '../bijlagen.ts';
import type { Waarde } from '../gevonden.ts';
import type { Naslag } from '../naslag.ts';
import { naarInline } from '../tekst/naar-inline.ts';
import { printInline } from '../tekst/print-markdown.ts';
import { type Besluittekst, zonderAanhef } from './besluit.ts';
import { type Item, zonderSlot } from './boom.ts';

const SLEUTELS = { geletOp: 'gelet_op', overwegende: 'overwegende', gehoord: 'gehoord' } as const;

/** The lines above "besluit:" by their keys, without the words that a template prints before each. */
export function considerans(tekst: Besluittekst, namen: Naslag): ReadonlyMap<string, readonly Lijstpunt[]> {
  return new Map(
    (['geletOp', 'overwegende', 'gehoord'] as const).flatMap((key) => {
      const found = tekst[key]
        .map((one) => ({ waarde: zonderAanhef(opEenRegel(one, namen)), alinea: one.number }))
        .filter(({ waarde }) => waarde !== '');
      return found.length > 0 ? [[SLEUTELS[key], found] as const] : [];
    }),
  );
}

/** A point with what is below it; a paragraph that goes on behind it is part of its text. */
export function punt({ alinea, vervolg, sub }: Item, namen: Naslag): Waarde {
  const paragraphs = [alinea, ...vervolg.filter((one): one is WordParagraph => one.type === 'paragraph')];
  const text = paragraphs.map((one) => opEenRegel(one, namen)).join(' ');
  const tekst = zonderSlot(text);
  return sub.length === 0 ? tekst : { tekst, sub: sub.map((one) => punt(one, namen)) };
}

function opEenRegel(paragraph: WordParagraph, namen: Naslag): string {
  return printInline(naarInline(paragraph, namen, { vlak: true }));
}

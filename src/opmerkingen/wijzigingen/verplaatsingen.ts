import { tip } from '../../diagnostics/diagnostic.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import type { WordParagraph } from '../../ooxml/word/word-document.ts';
import { group } from '../../source/group.ts';
import { spanOf } from '../../source/source-text.ts';
import type { Koppeling } from '../gedrukt/koppel.ts';
import { bare } from '../gedrukt/regels-van.ts';
import type { Regel } from '../gedrukt/teken.ts';
import { zelfDoen } from '../meldingen.ts';
import { wegTeHalen } from './geschrapt.ts';
import { type Boven, bronVan, plaatsAchter } from './toegevoegd.ts';
import { alleen, type Gevonden } from './wijziging.ts';

/** Texts that went in one place and came in another, as they were. */
export function verplaatsingen(
  weg: readonly Koppeling[],
  nieuw: readonly { readonly alinea: WordParagraph; readonly boven: Boven | undefined }[],
  voorstel: Voorstel,
) {
  const left = group(weg.map((one): [string, Koppeling] => [one.druk.regel.letters, one]));
  const verplaatst: Gevonden[] = [];
  const moved = new Set<Koppeling>();
  const overig: (typeof nieuw)[number][] = [];
  for (const one of nieuw) {
    const from = left.get(bare(one.alinea))?.shift();
    if (!from) {
      overig.push(one);
      continue;
    }
    moved.add(from);
    verplaatst.push(verplaats(from.druk.regel, one, voorstel));
  }
  return {
    verplaatst,
    moved,
    overig: { weg: weg.filter((one) => !moved.has(one)), nieuw: overig },
  };
}

function verplaats(
  regel: Regel,
  { alinea, boven }: { readonly alinea: WordParagraph; readonly boven: Boven | undefined },
  voorstel: Voorstel,
): Gevonden {
  const place = boven && plaatsAchter(boven, alinea, voorstel);
  const [weg, bron] = [wegTeHalen(regel), bronVan(regel)];
  const after = boven?.regel.letters ?? '';
  const melding = `Een beoordelaar heeft dit verplaatst${after === '' ? '' : `, naar achter '${after.slice(0, 60)}${after.length > 60 ? '…' : ''}'`}.`;
  if (!regel.span || !place || 'hint' in place || place.vorm !== 'blok' || !weg || bron === undefined) {
    const hint =
      regel.soort === 'besluitpunt'
        ? 'Verplaats het zelf, en laat daarna `opmaak --hernummer` de nummers van de argumenten bijwerken.'
        : 'Verplaats het zelf, met wat eronder hoort.';
    return alleen(zelfDoen(melding, regel.span, hint));
  }
  const { source } = regel.span;
  return {
    bewerkingen: [
      { span: weg, tekst: '' },
      { span: spanOf(source, place.offset, place.offset), tekst: `${place.before}${bron}` },
    ],
    weg: [],
    bij: [],
    diagnostics: [tip('word-wijziging', melding, regel.span)],
  };
}

import { tip } from '../../diagnostics/diagnostic.ts';
import type { WordParagraph } from '../../ooxml/word/word-document.ts';
import { spanOf } from '../../source/source-text.ts';
import { tekstVan } from '../gedrukt/alineatekst.ts';
import { kaal } from '../gedrukt/gelijk.ts';
import type { Koppeling } from '../gedrukt/koppel.ts';
import type { Regel } from '../gedrukt/teken.ts';
import { merkletters } from '../gedrukt/tekstverschil.ts';
import { zelfDoen } from '../meldingen.ts';
import { alleen, type Gevonden } from './wijziging.ts';

/** A paragraph that was divided, or several that were joined. */
export function verdeeld(there: readonly Koppeling[], na: readonly WordParagraph[]): Gevonden {
  const [first, ...rest] = there;
  const regel = first?.druk.regel;
  const told = (melding: string, hint: string) => alleen(zelfDoen(melding, regel?.span, hint));
  if (!regel?.span || !first) return alleen();
  const { source } = regel.span;
  const all = there.map(({ druk }) => druk.regel);
  const texts = na.map((one) => kaal(tekstVan(one.children)).letters);
  const plain = all.every(({ soort }) => soort === 'alinea' || soort === 'lijstpunt');
  const split =
    rest.length === 0 && texts.join(' ') === regel.letters ? [...texts.keys()].slice(1) : undefined;
  if (plain && split) {
    let at = 0;
    const bewerkingen = split.flatMap((index) => {
      at += (texts[index - 1]?.length ?? 0) + 1;
      const [before, behind] = [regel.tekens[at - 2], regel.tekens[at]];
      if (before?.soort !== 'bron' || behind?.soort !== 'bron' || before.diepte + behind.diepte > 0)
        return [];
      return [{ span: spanOf(source, before.end, behind.start), tekst: scheiding(regel) }];
    });
    if (bewerkingen.length === split.length)
      return {
        bewerkingen,
        weg: [merkletters(regel)],
        bij: delen(regel, texts),
        diagnostics: [tip('word-wijziging', 'Een beoordelaar heeft deze alinea gesplitst.', regel.span)],
      };
  }
  const joined =
    rest.length > 0 && na.length === 1 && all.map(({ letters }) => letters).join(' ') === texts[0];
  if (plain && joined) {
    const bewerkingen = all.slice(1).flatMap((one, index) => {
      const above = all[index]?.span;
      return above && one.span ? [{ span: spanOf(source, above.end, one.span.start), tekst: ' ' }] : [];
    });
    return {
      bewerkingen,
      weg: all.map(merkletters),
      bij: [all.map(merkletters).join(' ')],
      diagnostics: [
        tip('word-wijziging', 'Een beoordelaar heeft dit met de volgende alinea samengevoegd.', regel.span),
      ],
    };
  }
  return told(
    `Een beoordelaar heeft dit ${rest.length > 0 ? 'samengevoegd en' : 'gesplitst en'} gewijzigd: '${texts.join(' / ')}'.`,
    'Neem deze wijziging zelf over: het programma kan niet zien welke woorden waar horen.',
  );
}

function scheiding({ soort, span, gedrukt }: Regel): string {
  if (soort !== 'lijstpunt' || !span || !gedrukt) return '\n\n';
  const start = span.source.text.lastIndexOf('\n', span.start - 1) + 1;
  return `\n${span.source.text.slice(start, span.start)}`;
}

/** What each part of a divided line says of the source. */
function delen(regel: Regel, texts: readonly string[]): readonly string[] {
  let at = 0;
  return texts.map((text) => {
    const tekens = regel.tekens.slice(at, at + text.length);
    at += text.length + 1;
    return merkletters({ letters: text, tekens });
  });
}

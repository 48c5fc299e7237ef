import { tip } from '../../diagnostics/diagnostic.ts';
import { allePunten, type Puntpad } from '../../domain/besluitpunt.ts';
import { opsomming } from '../../domain/opsomming.ts';
import { type Argument, argumentLabel } from '../../domain/voorstel.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import { type SourceText, type Span, spanOf } from '../../source/source-text.ts';
import type { Regel } from '../gedrukt/teken.ts';
import { merkletters } from '../gedrukt/tekstverschil.ts';
import { zelfDoen } from '../meldingen.ts';
import { alleen, type Gevonden } from './wijziging.ts';
import { yamlItem } from './yaml-item.ts';

/** A line of the paper that a reviewer took out: what of the source goes with it, or why it cannot go alone. */
export function geschrapt(regel: Regel, voorstel: Voorstel): Gevonden {
  const { span, soort, gedrukt } = regel;
  const melding = 'Een beoordelaar heeft dit geschrapt.';
  if (!span || !gedrukt)
    return alleen(zelfDoen(melding, span, 'Haal het zelf weg: het staat niet als tekst in het voorstel.'));
  if (soort === 'besluitpunt') {
    const blocked = blokkadeVanPunt(span, voorstel);
    if (blocked) return alleen(zelfDoen(melding, span, blocked));
  }
  const weg = wegTeHalen(regel);
  if (!weg) {
    const hint =
      soort === 'kop'
        ? 'Haal de kop zelf weg, met de tekst eronder of zonder.'
        : 'Haal het zelf weg, met wat erbij hoort.';
    return alleen(zelfDoen(melding, span, hint));
  }
  return {
    bewerkingen: [{ span: weg, tekst: '' }],
    weg: [merkletters(regel)],
    bij: [],
    diagnostics: [tip('word-wijziging', melding, span)],
  };
}

/** An argument of which the head and all that stands below it was taken out. */
export function geschraptArgument(argument: Argument, teksten: readonly Regel[]): Gevonden {
  const { source, start, end } = omvangVan(argument);
  return {
    bewerkingen: [{ span: regelsOm(source, start, end), tekst: '' }],
    weg: teksten.map(merkletters),
    bij: [],
    diagnostics: [
      tip(
        'word-wijziging',
        'Een beoordelaar heeft dit argument geschrapt, met de tekst eronder.',
        argument.kop.span,
      ),
    ],
  };
}

/** An argument with all that stands below its head. */
export function omvangVan({ kop, inhoud }: Argument): Span {
  return spanOf(kop.span.source, kop.span.start, inhoud.at(-1)?.span.end ?? kop.span.end);
}

/** Why a besluitpunt cannot go by itself. */
function blokkadeVanPunt(span: Span, voorstel: Voorstel): string | undefined {
  const all = [...voorstel.besluitpunten, ...voorstel.besluitpuntenCollege];
  const punt = allePunten(all).find(({ tekst }) => tekst.span.start === span.start);
  if (!punt) return undefined;
  if (punt.sub.length > 0)
    return `Besluitpunt ${punt.label} heeft onderdelen. Haal het zelf weg, of zet de onderdelen elders.`;
  const about = voorstel.secties
    .flatMap(({ argumenten }) => argumenten)
    .flatMap(({ nummer }) => (nummer && binnen(punt.pad, nummer.punt) ? [argumentLabel(nummer)] : []));
  if (about.length === 0) return undefined;
  return `Bij besluitpunt ${punt.label} ${about.length > 1 ? 'horen' : 'hoort'} ${opsomming(about)}. Haal dat ook weg, of zet het bij een ander punt.`;
}

function binnen(pad: Puntpad, other: Puntpad): boolean {
  return pad.every((part, level) => other[level] === part);
}

/** The lines that go with a text that is deleted; undefined where more hangs on it. */
export function wegTeHalen({ soort, span, gedrukt }: Regel): Span | undefined {
  if (!span) return undefined;
  const { source } = span;
  if (soort === 'besluitpunt' || soort === 'overweging') {
    const item = yamlItem(span);
    return item && !item.sub ? spanOf(source, item.span.start - item.indent, item.span.end + 1) : undefined;
  }
  const blok = gedrukt?.blok;
  return blok && regelsOm(source, blok.start, blok.end);
}

/** A block as whole lines, with the empty line behind it where there is one on both sides. */
function regelsOm({ text, ...rest }: SourceText, start: number, end: number): Span {
  const source = { text, ...rest };
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.indexOf('\n', Math.max(end - 1, from));
  let to = line === -1 ? text.length : line + 1;
  const alone = text.slice(0, from).endsWith('\n\n');
  while (alone && text[to] === '\n') to += 1;
  return spanOf(source, from, to);
}

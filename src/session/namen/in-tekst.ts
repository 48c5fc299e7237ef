import { type SourceText, type Span, spanOf, spanText } from '../../source/source-text.ts';
import { type Directive, directivesIn } from '../place/directive.ts';
import { partsOf } from '../place/parts.ts';
import { puntnaam, type Vermelding } from './vermelding.ts';

/** What the running text of a source names: in directives, heads of arguments, footnotes and pictures. */
export function vermeldingenInTekst(source: SourceText): readonly Vermelding[] {
  const { bodyStart } = partsOf(source);
  return [
    ...directivesIn(source, spanOf(source, 0, source.text.length)).flatMap(inDirective),
    ...inKoppen(source, bodyStart),
    ...inVoetnoten(source, bodyStart),
    ...inAfbeeldingen(source, bodyStart),
  ];
}

const SOORTEN = { punt: 'punt', tabel: 'tabel', figuur: 'figuur' } as const;

function inDirective({ naam, argument, whole }: Directive): readonly Vermelding[] {
  if (!argument) return [];
  if (naam === 'bedrag') return vanPad(argument);
  const soort = SOORTEN[naam as keyof typeof SOORTEN];
  if (!soort || argument.start === argument.end) return [];
  const typed = spanText(argument);
  const namen = [soort === 'punt' ? puntnaam(typed) : typed.replaceAll('-', '_')];
  return [{ soort, namen: soort === 'figuur' ? [typed] : namen, span: argument, whole, rol: 'noemt' }];
}

/** The table and the row that a path names; the row as far as it can go, so that a column is in it where one is named. */
export function vanPad(pad: Span): readonly Vermelding[] {
  const typed = spanText(pad);
  if (!/^[\w-]+(?:\.[\w-]+)*\.?$/.test(typed)) return [];
  const name = typed.replaceAll('-', '_');
  const dot = typed.indexOf('.');
  const end = dot === -1 ? pad.end : pad.start + dot;
  const tabel = { start: pad.start, end, source: pad.source };
  const found: Vermelding = {
    soort: 'tabel',
    namen: [name.split('.')[0] ?? name],
    span: tabel,
    whole: pad,
    rol: 'noemt',
  };
  if (dot === -1 || end + 1 >= pad.end) return [found];
  return [found, { soort: 'rij', namen: [name], span: { ...pad, start: end + 1 }, whole: pad, rol: 'noemt' }];
}

/** `### 2.1 Kop`, `### inzet.1 Kop`, `### 2a.1`: the point in front of the last full stop. */
function inKoppen(source: SourceText, from: number): readonly Vermelding[] {
  const heads = source.text
    .slice(from)
    .matchAll(/(?<![^\n])###[ \t]+([a-z0-9_]+(?:\.[a-z0-9_]+)*)\.\d+(?=[ \t\n]|$)[^\n]*/g);
  return [...heads].map(({ 0: all, 1: naam = '', index }): Vermelding => {
    const start = from + index + all.indexOf(naam, 3);
    const whole = spanOf(source, from + index, from + index + all.length);
    return {
      soort: 'punt',
      namen: [puntnaam(naam)],
      span: spanOf(source, start, start + naam.length),
      whole,
      rol: 'noemt',
    };
  });
}

function inVoetnoten(source: SourceText, from: number): readonly Vermelding[] {
  const notes = source.text.slice(from).matchAll(/\[\^([^\]\s]+)\](:(?=[ \t]))?/g);
  return [...notes].map(({ 0: all, 1: naam = '', 2: colon, index }): Vermelding => {
    const start = from + index;
    const defines =
      colon !== undefined && /(?:^|\n)[ \t]*$/.test(source.text.slice(Math.max(0, start - 80), start));
    const lineEnd = source.text.indexOf('\n', start);
    const end = defines ? (lineEnd === -1 ? source.text.length : lineEnd) : start + all.length;
    return {
      soort: 'voetnoot',
      namen: [naam.toLowerCase()],
      span: spanOf(source, start + 2, start + 2 + naam.length),
      whole: spanOf(source, start, end),
      rol: defines ? 'bepaalt' : 'noemt',
      ...(defines && { eigen: true }),
    };
  });
}

/** A picture is defined where it stands, by the name of its file; the file itself is named there. */
function inAfbeeldingen(source: SourceText, from: number): readonly Vermelding[] {
  const pictures = source.text.slice(from).matchAll(/!\[[^\]\n]*\]\(([^)\s]+)[^)\n]*\)/g);
  return [...pictures].flatMap(({ 0: all, 1: path = '', index }): readonly Vermelding[] => {
    const start = from + index;
    const whole = spanOf(source, start, start + all.length);
    const at = start + all.indexOf('](') + 2;
    const span = spanOf(source, at, at + path.length);
    const naam = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
    return [
      { soort: 'figuur', namen: [naam], span, whole, rol: 'bepaalt' },
      { soort: 'bestand', namen: [path], span, whole, rol: 'noemt' },
    ];
  });
}

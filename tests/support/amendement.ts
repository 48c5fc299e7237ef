import { type GelezenStuk, readStuk } from '../../src/amendement/read-stuk.ts';
import type { Basis } from '../../src/besluit/amenderen/plek.ts';
import type { Result } from '../../src/diagnostics/result.ts';
import type { Amendement } from '../../src/domain/amendement.ts';
import type { Consideranslijst } from '../../src/domain/considerans.ts';
import type { Segment, Tekst } from '../../src/domain/tekst.ts';
import { besluitpunten } from '../../src/gegevens/besluitpunten.ts';
import { asTyped, parseInline } from '../../src/parse/markdown/inline.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import type { Located } from '../../src/source/located.ts';
import { createSource, spanOf } from '../../src/source/source-text.ts';

/** A piece with these keys beside those that every one needs. */
export function stukText(keys: string, soort = 'amendement', nummer = 'A7.1', body = ''): string {
  const bij = soort === 'subamendement' ? 'A7.1' : 'proef';
  return `---\nsoort: ${soort}\nnummer: ${nummer}\ngemeente: standaard\ntitel: Een proef\nbij: ${bij}\nindieners: [{ naam: A. Bos, fractie: Centrum }]\n${keys}\n---\n${body}`;
}

/** Reads the text of a piece. */
export function stukOf(text: string): Result<GelezenStuk> {
  const parsed = parseDocument(createSource('A7.1.md', text));
  if (!parsed.value) return { diagnostics: parsed.diagnostics };
  const read = readStuk(parsed.value);
  return { ...read, diagnostics: [...parsed.diagnostics, ...read.diagnostics] };
}

/** An amendment with these operations; with problems it is none. */
export function amendementOf(wijzigingen: string, nummer = 'A7.1'): Amendement {
  const { value, diagnostics } = stukOf(stukText(`wijzigingen:\n${wijzigingen}`, 'amendement', nummer));
  if (value?.soort !== 'amendement' || diagnostics.length > 0) {
    throw new Error(`no amendment: ${diagnostics.map(({ melding }) => melding).join(' ')}`);
  }
  return value;
}

/** What computed pieces say in the tests: an amount by its path in brackets. */
export function druk(segment: Segment): string {
  return segment.soort === 'bedrag' ? `[${segment.pad}]` : '';
}

/** A frozen decision of points in YAML, with lines of its considerans. */
export function basisOf(
  yaml: string,
  {
    gelet_op = [],
    overwegende = [],
    gehoord = [],
  }: Partial<Record<Consideranslijst, readonly string[]>> = {},
): Basis {
  const lines = [...gelet_op, ...overwegende, ...gehoord];
  const source = createSource('voorstel.md', `---\nbesluitpunten:\n${yaml}\n---\n${lines.join('\n')}`);
  const line = (value: string): Located<Tekst> => {
    const start = source.text.lastIndexOf(value);
    const located = { value, span: spanOf(source, start, start + value.length) };
    return parseInline(located).value ?? asTyped(located);
  };
  const parsed = parseDocument(source).value;
  const data = besluitpunten.schema.safeParse(parsed?.frontmatter.value.besluitpunten);
  const zero = { value: '', span: spanOf(source, 0) };
  const punten = besluitpunten.lees(data.data, {
    soort: { ...zero, value: 'raadsvoorstel' },
    afwezig: zero,
    punten: {
      raad: { doorlopend: false, nummering: ['cijfers', 'letters', 'romeins-klein'] },
      college: { doorlopend: false, nummering: ['cijfers', 'letters', 'romeins-klein'] },
    },
    tekst: (line) => parseInline(line).value ?? asTyped(line),
  } as Parameters<typeof besluitpunten.lees>[1]);
  const considerans = {
    gelet_op: gelet_op.map(line),
    overwegende: overwegende.map(line),
    gehoord: gehoord.map(line),
  };
  return { punten, considerans, druk };
}

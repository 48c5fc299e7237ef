import { counted } from '../../domain/counted.ts';
import { jsonText } from '../../show/json-text.ts';
import { markdownCode, markdownText } from '../../show/markdown.ts';
import { painter } from '../../show/paint.ts';
import { visible } from '../../show/visible.ts';
import { verschilJson } from '../../verschil/verschil-json.ts';
import { makeVerslag } from '../../verschil/verslag/make-verslag.ts';
import { showMarkdown } from '../../verschil/verslag/show-markdown.ts';
import { showTekst } from '../../verschil/verslag/show-tekst.ts';
import type { Kant } from './kant.ts';
import type { Uitkomst } from './uitkomst.ts';

/** Everything that was compared. */
export interface Vergelijking {
  readonly oud: Kant;
  readonly nieuw: Kant;
  readonly uitkomsten: readonly Uitkomst[];
  /** Proposals of which no byte differs. */
  readonly ongewijzigd: number;
}

/** For a terminal; `zonder kader` without the lines before and after all proposals, for git shows one at a time. */
export function uitkomstenTekst(
  vergelijking: Vergelijking,
  color: boolean,
  kader: 'met kader' | 'zonder kader' = 'met kader',
): string {
  const { oud, nieuw, uitkomsten } = vergelijking;
  const paint = painter(color);
  const parts = uitkomsten.map((uitkomst) => {
    const head = visible(`${uitkomst.pad}: ${newsOf(uitkomst)}`);
    if (uitkomst.soort !== 'gewijzigd' || !uitkomst.verschil)
      return `${paint('1', head)}\n${visible(uitkomst.onderwerp)}\n`;
    const note = skipped(uitkomst);
    const rule = '─'.repeat(Math.min(100, head.length));
    return `${paint('1', head)}\n${rule}\n${showTekst(makeVerslag(uitkomst.verschil), { color })}${note === '' ? '' : `\n${visible(note)}\n`}`;
  });
  if (kader === 'zonder kader') return `${parts.join('\n')}\n`;
  const intro = visible(`Verschil van ${oud.naam} naar ${nieuw.naam}`);
  return `${[`${intro}\n`, ...parts, `${countLine(vergelijking)}\n`].join('\n')}`;
}

/** For a merge request. */
export function uitkomstenMarkdown(vergelijking: Vergelijking): string {
  const { oud, nieuw, uitkomsten } = vergelijking;
  const parts = uitkomsten.map((uitkomst) => {
    const where = `_${markdownCode(uitkomst.pad)}: ${markdownText(newsOf(uitkomst))}_`;
    if (uitkomst.soort === 'gewijzigd' && uitkomst.verschil) {
      const note = skipped(uitkomst);
      return `${showMarkdown(makeVerslag(uitkomst.verschil), where)}${note === '' ? '' : `\n${markdownText(note)}\n`}`;
    }
    return `${where}\\\n${markdownText(uitkomst.onderwerp)}\n`;
  });
  return `# Verschil van ${markdownText(oud.naam)} naar ${markdownText(nieuw.naam)}\n\n${[...parts, `${countLine(vergelijking)}\n`].join('\n')}`;
}

/** For programs; the shape is in the guide for authors. */
export function uitkomstenJson({ oud, nieuw, uitkomsten, ongewijzigd }: Vergelijking): string {
  const side = ({ naam, commit, datum }: Kant) => ({ naam, commit: commit ?? null, datum: datum ?? null });
  const json = {
    versie: 1,
    oud: side(oud),
    nieuw: side(nieuw),
    ongewijzigd,
    voorstellen: uitkomsten.map(({ pad, padOud, soort, onderwerp, verschil, diagnostics }) => ({
      pad,
      ...(padOud !== undefined && { padOud }),
      soort,
      onderwerp,
      fouten: diagnostics.length,
      ...(verschil && verschilJson(verschil)),
    })),
  };
  return jsonText(json);
}

function newsOf({ soort, padOud, diagnostics }: Uitkomst): string {
  const moved = padOud === undefined ? '' : `; stond in ${padOud}`;
  if (soort === 'gelijk' && moved !== '') return `geen verschil in betekenis${moved}`;
  const errors = diagnostics.length === 0 ? '' : `; met ${counted(diagnostics.length, 'fout', 'fouten')}`;
  return `${NIEUWS[soort]}${moved}${soort === 'onleesbaar' ? '' : errors}`;
}

const NIEUWS = {
  nieuw: 'nieuw voorstel',
  vervallen: 'vervallen voorstel',
  gewijzigd: 'gewijzigd',
  gelijk: 'geen verschil in betekenis, alleen in opmaak',
  onleesbaar: 'niet te vergelijken: een van de versies is niet te lezen',
} as const;

/** What was not compared, because of errors; empty when all was. */
function skipped({ verschil }: Uitkomst): string {
  const keys = verschil?.nietVergeleken ?? [];
  if (keys.length === 0) return '';
  return `Niet vergeleken, want in een van de versies staat daar een fout: ${keys.join(', ')}.`;
}

function countLine({ uitkomsten, ongewijzigd }: Vergelijking): string {
  const count = (...soorten: readonly string[]) =>
    uitkomsten.filter(({ soort }) => soorten.includes(soort)).length;
  const parts = [
    [count('gewijzigd'), 'gewijzigd'],
    [count('nieuw'), 'nieuw'],
    [count('vervallen'), 'vervallen'],
    [count('onleesbaar'), 'niet te lezen'],
    [count('gelijk') + ongewijzigd, 'zonder verschil in betekenis'],
  ] as const;
  const total = uitkomsten.length + ongewijzigd;
  const told = parts.flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${what}`]));
  if (total === 0) return 'Er zijn geen voorstellen om te vergelijken.';
  return `${counted(total, 'voorstel', 'voorstellen')} vergeleken: ${told.join(', ')}.`;
}

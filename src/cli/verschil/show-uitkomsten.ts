import { BRONNAMEN, type Bronnaam } from '../../bronnen/bron.ts';
import { BRONSOORTEN } from '../../bronnen/register.ts';
import { counted } from '../../domain/counted.ts';
import { jsonText } from '../../show/json-text.ts';
import { markdownCode, markdownText } from '../../show/markdown.ts';
import { painter } from '../../show/paint.ts';
import { visible } from '../../show/visible.ts';
import { lezingJson } from '../../verschil/lezing/lezing-json.ts';
import { verschilJson } from '../../verschil/verschil-json.ts';
import { makeVerslag } from '../../verschil/verslag/make-verslag.ts';
import { showMarkdown } from '../../verschil/verslag/show-markdown.ts';
import { showTekst } from '../../verschil/verslag/show-tekst.ts';
import type { Verslag } from '../../verschil/verslag/verslag.ts';
import { verslagLezing } from '../../verschil/verslag/verslag-lezing.ts';
import type { Kant } from './kant.ts';
import type { Uitkomst } from './uitkomst.ts';

/** Everything that was compared. */
export interface Vergelijking {
  readonly oud: Kant;
  readonly nieuw: Kant;
  readonly uitkomsten: readonly Uitkomst[];
  /** How many sources of each kind there are of which no byte differs. */
  readonly ongewijzigd: Readonly<Partial<Record<Bronnaam, number>>>;
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
    const verslag = verslagVan(uitkomst);
    if (!verslag) return `${paint('1', head)}\n${visible(uitkomst.onderwerp)}\n`;
    const note = skipped(uitkomst);
    const rule = '─'.repeat(Math.min(100, head.length));
    return `${paint('1', head)}\n${rule}\n${showTekst(verslag, { color })}${note === '' ? '' : `\n${visible(note)}\n`}`;
  });
  if (kader === 'zonder kader') return `${parts.join('\n')}\n`;
  const intro = visible(`Verschil van ${oud.naam} naar ${nieuw.naam}`);
  return `${[`${intro}\n`, ...parts, `${countLines(vergelijking).join('\n')}\n`].join('\n')}`;
}

/** For a merge request. */
export function uitkomstenMarkdown(vergelijking: Vergelijking): string {
  const { oud, nieuw, uitkomsten } = vergelijking;
  const parts = uitkomsten.map((uitkomst) => {
    const where = `_${markdownCode(uitkomst.pad)}: ${markdownText(newsOf(uitkomst))}_`;
    const verslag = verslagVan(uitkomst);
    if (verslag) {
      const note = skipped(uitkomst);
      return `${showMarkdown(verslag, where)}${note === '' ? '' : `\n${markdownText(note)}\n`}`;
    }
    return `${where}\\\n${markdownText(uitkomst.onderwerp)}\n`;
  });
  return `# Verschil van ${markdownText(oud.naam)} naar ${markdownText(nieuw.naam)}\n\n${[...parts, `${countLines(vergelijking).join('\\\n')}\n`].join('\n')}`;
}

/** For programs; the shape is in the guide for authors. */
export function uitkomstenJson({ oud, nieuw, uitkomsten, ongewijzigd }: Vergelijking): string {
  const { voorstel: voorstellen = 0, ...anders } = ongewijzigd;
  const side = ({ naam, commit, datum }: Kant) => ({ naam, commit: commit ?? null, datum: datum ?? null });
  const json = {
    versie: 1,
    oud: side(oud),
    nieuw: side(nieuw),
    ongewijzigd: voorstellen,
    voorstellen: uitkomsten.filter(({ bron }) => bron === 'voorstel').map(uitkomstJson),
    ongewijzigde_bronnen: anders,
    bronnen: uitkomsten
      .filter(({ bron }) => bron !== 'voorstel')
      .map((uitkomst) => ({ bron: uitkomst.bron, ...uitkomstJson(uitkomst) })),
  };
  return jsonText(json);
}

function uitkomstJson({ pad, padOud, soort, onderwerp, verschil, lezing, diagnostics }: Uitkomst): object {
  return {
    pad,
    ...(padOud !== undefined && { padOud }),
    soort,
    onderwerp,
    fouten: diagnostics.length,
    ...(verschil && verschilJson(verschil)),
    ...(lezing && lezingJson(lezing)),
  };
}

/** What changed, as a report; undefined where nothing did, or there is nothing to compare with. */
function verslagVan({ soort, verschil, lezing }: Uitkomst): Verslag | undefined {
  if (soort !== 'gewijzigd') return undefined;
  return verschil ? makeVerslag(verschil) : lezing && verslagLezing(lezing);
}

function newsOf({ bron, soort, padOud, diagnostics }: Uitkomst): string {
  const moved = padOud === undefined ? '' : `; stond in ${padOud}`;
  if (soort === 'gelijk' && moved !== '') return `geen verschil in betekenis${moved}`;
  const errors = diagnostics.length === 0 ? '' : `; met ${counted(diagnostics.length, 'fout', 'fouten')}`;
  const news = NIEUWS[soort] ?? komtOfGaat(bron, soort === 'nieuw');
  return `${news}${moved}${soort === 'onleesbaar' ? '' : errors}`;
}

const NIEUWS: Readonly<Partial<Record<Uitkomst['soort'], string>>> = {
  gewijzigd: 'gewijzigd',
  gelijk: 'geen verschil in betekenis, alleen in opmaak',
  onleesbaar: 'niet te vergelijken: een van de versies is niet te lezen',
};

/** What was not compared, because of errors; empty when all was. */
function skipped({ verschil }: Uitkomst): string {
  const keys = verschil?.nietVergeleken ?? [];
  if (keys.length === 0) return '';
  return `Niet vergeleken, want in een van de versies staat daar een fout: ${keys.join(', ')}.`;
}

/** "nieuw voorstel", "vervallen vergadering" */
function komtOfGaat(bron: Bronnaam, nieuw: boolean): string {
  const { enkelvoud, lidwoord } = BRONSOORTEN[bron];
  return `${nieuw ? (lidwoord === 'het' ? 'nieuw' : 'nieuwe') : 'vervallen'} ${enkelvoud}`;
}

/** A line for each kind of source that there is: "2 voorstellen vergeleken: 1 gewijzigd, 1 zonder verschil in betekenis." */
function countLines({ uitkomsten, ongewijzigd }: Vergelijking): readonly string[] {
  const lines = BRONNAMEN.flatMap((bron) => {
    const { enkelvoud, meervoud } = BRONSOORTEN[bron];
    const own = uitkomsten.filter((one) => one.bron === bron);
    const total = own.length + (ongewijzigd[bron] ?? 0);
    if (total === 0) return [];
    const count = (soort: Uitkomst['soort']) => own.filter((one) => one.soort === soort).length;
    const parts = [
      [count('gewijzigd'), 'gewijzigd'],
      [count('nieuw'), 'nieuw'],
      [count('vervallen'), 'vervallen'],
      [count('onleesbaar'), 'niet te lezen'],
      [count('gelijk') + (ongewijzigd[bron] ?? 0), 'zonder verschil in betekenis'],
    ] as const;
    const told = parts.flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${what}`]));
    return [`${counted(total, enkelvoud, meervoud)} vergeleken: ${told.join(', ')}.`];
  });
  return lines.length > 0 ? lines : ['Er zijn geen voorstellen om te vergelijken.'];
}

import matter from 'gray-matter';
import { fout } from '../diagnostics/diagnostic.ts';
import { mogelijkHerstel, veiligHerstel, vervang, voegIn } from '../diagnostics/herstel.ts';
import { failed, ok, type Result } from '../diagnostics/result.ts';
import { type SourceText, spanOf } from '../source/source-text.ts';

/** Where the two parts of a proposal stand, as offsets in its source. */
export interface Parts {
  readonly yamlStart: number;
  readonly yamlEnd: number;
  readonly bodyStart: number;
}

const START = /^---([^\n]*)(?:\n|$)/;
const HINT =
  'Begin het bestand met een regel `---`, dan de gegevens (soort, gemeente, onderwerp …), en sluit ze af met weer een regel `---`.';

/**
 * Splits a proposal into frontmatter and body: the one place that decides where the frontmatter ends. A line ends at a
 * line feed and nowhere else, as in YAML (1.2.2, 5.4) and Markdown; U+2028 and its like are text. gray-matter finds the
 * first line that starts with `---`, behind guards: it would evaluate `---js`, take a file whose block is not closed
 * for a block without a body, close a block at any line that merely starts with `---`, and remember a failed parse when
 * it is called without options. Each of these is refused here.
 */
export function splitFrontmatter(source: SourceText): Result<Parts> {
  const opening = START.exec(source.text);
  if (!opening) {
    const melding = 'Dit bestand begint niet met een blok gegevens (frontmatter).';
    const keuzes = /^[a-z_]+:/.test(source.text)
      ? [mogelijkHerstel('Zet `---` boven de gegevens', voegIn({ source }, 0, '---\n'))]
      : [];
    return failed(
      fout('geen-frontmatter', melding, spanOf(source, 0, lineEnd(source, 0)), { hint: HINT, keuzes }),
    );
  }
  const language = (opening[1] ?? '').trim();
  if (language !== '') {
    const melding = `Achter de eerste \`---\` staat '${language}'; daar mag niets staan.`;
    const hint = 'De gegevens staan altijd in YAML; programmacode in een voorstel wordt nooit uitgevoerd.';
    const place = spanOf(source, 3, opening[0].trimEnd().length);
    const herstel = /^ya?ml$/i.test(language) ? veiligHerstel('Haal het weg', vervang(place, '')) : undefined;
    return failed(fout('frontmatter-taal', melding, place, { hint, herstel }));
  }
  const block = matter(source.text, { language: 'yaml', engines: ENGINES }).matter;
  // The block is what stands between the first `---` and the line end before the second.
  const closing = '---'.length + block.length + 1;
  if (closing >= source.text.length) {
    const melding = 'Het blok gegevens (frontmatter) wordt niet afgesloten.';
    const kop = source.text.search(/^## /m);
    const keuzes =
      kop === -1
        ? []
        : [mogelijkHerstel('Zet `---` boven de eerste kop', voegIn({ source }, kop, '---\n\n'))];
    return failed(fout('frontmatter-open', melding, spanOf(source, 0, 3), { hint: HINT, keuzes }));
  }
  const end = lineEnd(source, closing);
  const line = source.text.slice(closing, end);
  if (line.trimEnd() !== '---') {
    const melding = `De regel '${line}' lijkt het blok gegevens af te sluiten, maar er staat meer dan \`---\`.`;
    const place = spanOf(source, closing, end);
    const herstel = /^-{4,}\s*$/.test(line)
      ? veiligHerstel('Maak er `---` van', vervang(place, '---'))
      : undefined;
    return failed(fout('frontmatter-open', melding, place, { hint: HINT, herstel }));
  }
  return ok({
    yamlStart: opening[0].length,
    yamlEnd: closing,
    bodyStart: Math.min(end + 1, source.text.length),
  });
}

/** The offset of the line end behind an offset. */
function lineEnd(source: SourceText, from: number): number {
  const found = source.text.indexOf('\n', from);
  return found === -1 ? source.text.length : found;
}

/** Our own YAML reader does the work later; every engine that gray-matter brings is put out of action. */
const nothing = { parse: () => ({}), stringify: () => '' };
const ENGINES = {
  yaml: nothing,
  json: nothing,
  javascript: nothing,
  js: nothing,
  coffee: nothing,
  toml: nothing,
};

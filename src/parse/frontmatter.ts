import matter from 'gray-matter';
import { fout } from '../diagnostics/diagnostic.ts';
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
 * Splits a proposal into frontmatter and body. gray-matter does the splitting, behind guards: it would evaluate
 * `---js`, swallow a file whose block is not closed, close a block at any line that merely starts with `---`,
 * and remember a failed parse when it is called without options. Each of these is refused before it is called.
 */
export function splitFrontmatter(source: SourceText): Result<Parts> {
  const opening = START.exec(source.text);
  if (!opening) {
    const melding = 'Dit bestand begint niet met een blok gegevens (frontmatter).';
    return failed(
      fout('geen-frontmatter', melding, spanOf(source, 0, source.text.indexOf('\n')), { hint: HINT }),
    );
  }
  const language = (opening[1] ?? '').trim();
  if (language !== '') {
    const melding = `Achter de eerste \`---\` staat '${language}'; daar mag niets staan.`;
    const hint = 'De gegevens staan altijd in YAML; programmacode in een voorstel wordt nooit uitgevoerd.';
    return failed(
      fout('frontmatter-taal', melding, spanOf(source, 3, opening[0].trimEnd().length), { hint }),
    );
  }
  const yamlStart = opening[0].length;
  const closing = findClosing(source, yamlStart);
  if (closing.value === undefined) return { diagnostics: closing.diagnostics };
  const body = matter(source.text, {
    language: 'yaml',
    engines: ENGINES,
  }).content;
  return ok({
    yamlStart,
    yamlEnd: closing.value,
    bodyStart: source.text.length - body.length,
  });
}

/** The offset of the line that closes the block. */
function findClosing(source: SourceText, from: number): Result<number> {
  const line = /^---.*$/gm;
  line.lastIndex = from;
  const found = line.exec(source.text);
  if (!found) {
    const melding = 'Het blok gegevens (frontmatter) wordt niet afgesloten.';
    return failed(fout('frontmatter-open', melding, spanOf(source, 0, 3), { hint: HINT }));
  }
  const end = found.index + found[0].length;
  if (found[0].trimEnd() !== '---') {
    const melding = `De regel '${found[0]}' lijkt het blok gegevens af te sluiten, maar er staat meer dan \`---\`.`;
    return failed(
      fout('frontmatter-open', melding, spanOf(source, found.index, end), {
        hint: HINT,
      }),
    );
  }
  return ok(found.index);
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

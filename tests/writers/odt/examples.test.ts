import { beforeAll, describe, expect, test } from 'vitest';
import type { DocumentText } from '../../support/document-text.ts';
import { textOfDocx } from '../../support/document-text.ts';
import { buildExample, SLUGS } from '../../support/examples.ts';
import { textOfHtml } from '../../support/html-text.ts';
import { saveAgain } from '../../support/libreoffice.ts';
import { countsOf, textOfOdt } from '../../support/odt-text.ts';
import { testWith } from '../../support/programs.ts';

const READERS: Readonly<Record<string, (bytes: Uint8Array) => DocumentText>> = {
  docx: textOfDocx,
  html: textOfHtml,
  odt: textOfOdt,
};

let made: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  const files = await Promise.all(
    SLUGS.map(async (slug) => {
      const artifacts = await buildExample(slug, { formaten: ['docx', 'html', 'odt'] });
      return artifacts.map(({ name, bytes }) => [`${slug}-${name}`, bytes] as const);
    }),
  );
  made = new Map(files.flat());
}, 240_000);

const named = (formaat: string) =>
  new Map(
    [...made]
      .filter(([name]) => name.endsWith(`.${formaat}`))
      .map(([name, bytes]) => [name.slice(0, -formaat.length - 1), bytes]),
  );

function readAs(formaat: string, bytes: Uint8Array | undefined): DocumentText {
  const read = READERS[formaat];
  if (!read || !bytes) throw new Error(`geen ${formaat}`);
  return read(bytes);
}

describe.each(['docx', 'html'])('every example in ODF reads as in %s', (formaat) => {
  test.each(['words', 'notes', 'tables'] as const)('the same %s in the same order', (part) => {
    const others = named(formaat);
    for (const [name, bytes] of named('odt')) {
      const odt = readAs('odt', bytes)[part];
      expect({ name, [part]: odt }).toEqual({ name, [part]: readAs(formaat, others.get(name))[part] });
    }
  });
});

testWith('soffice')(
  'LibreOffice saves every example again without losing a word, a number or an object',
  { timeout: 240_000 },
  async () => {
    const odt = named('odt');
    for (const [name, again] of saveAgain(odt, 'odt')) {
      const before = odt.get(name);
      expect({ name, ...readAs('odt', again) }).toEqual({ name, ...readAs('odt', before) });
      expect({ name, ...countsOf(again) }).toEqual({ name, ...(before && countsOf(before)) });
    }
  },
);

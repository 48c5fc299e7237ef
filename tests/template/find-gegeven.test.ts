import Handlebars from 'handlebars';
import { expect, test } from 'vitest';
import type { Velden } from '../../src/gegevens/variabele.ts';
import { createSource } from '../../src/source/source-text.ts';
import { findGegeven } from '../../src/template/controle/markup/find-gegeven.ts';

const VELDEN: Velden = {
  opgave: {
    soort: 'groep',
    uitleg: 'een opgave',
    velden: { ops: { soort: 'tekst', uitleg: 'wie' }, naam: { soort: 'tekst', uitleg: 'hoe' } },
  },
};

/** What is written instead of a name in a template. */
function bedoeldIn(text: string): string | undefined {
  const [statement] = Handlebars.parse(text).body;
  const { path } = statement as hbs.AST.MustacheStatement;
  const { geweigerd } = findGegeven(path as hbs.AST.Expression, [VELDEN], createSource('a.hbs', text));
  const [edit] = (geweigerd?.herstel ?? geweigerd?.keuzes?.[0])?.edits ?? [];
  return edit && text.slice(0, edit.span.start) + edit.tekst + text.slice(edit.span.end);
}

test.each([
  ['{{opgave.naan}}', '{{opgave.naam}}'],
  ['{{opgaf.naam}}', '{{opgave.naam}}'],
  // The letters of the part stand in the part before it as well.
  ['{{opgave.op}}', '{{opgave.ops}}'],
])('a part of a path is written in its own place: %s', (text, expected) => {
  expect(bedoeldIn(text)).toBe(expected);
});

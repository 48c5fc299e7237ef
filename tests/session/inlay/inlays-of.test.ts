import { expect, test } from 'vitest';
import { inlaysOf } from '../../../src/session/inlay/inlays-of.ts';
import { spanOf } from '../../../src/source/source-text.ts';
import { proposal } from '../../support/proposal.ts';
import { atCursor } from '../support/at-cursor.ts';

/** The lines of a text behind which something is shown, with that between « and » where it is shown. */
async function shown(text: string, from = 0, to = text.length): Promise<readonly string[]> {
  const { stand } = await atCursor(`${text}‸`);
  const inlays = inlaysOf(stand, spanOf(stand.source, from, to));
  const marked = inlays.reduceRight(
    (before, { at, label }) =>
      `${before.slice(0, at)}«${label.replaceAll('\u00a0', ' ')}»${before.slice(at)}`,
    stand.source.text,
  );
  return marked.split('\n').filter((line) => line.includes('«'));
}

const TEXT = proposal(
  [
    '{ post: Ontwerp, bedragen: { 2026: 60.000 } }',
    '{ post: Ontwerp, bedragen: { 2026: 60.000, 2027: 5.000 } }',
  ],
  ['- de begroting', '- id: begroting\n    tekst: de begroting'],
  ['### 2.1 De', '### begroting.1 De'],
  [
    'Dat vraagt de wet.',
    'Zie :punt[begroting]; het gaat om :bedrag[lasten.bouw.2027], niet om :bedrag[lasten.brug].',
  ],
);

test('computed values should be shown behind what was typed', async () => {
  expect(await shown(TEXT)).toEqual([
    '  - voor een fietsbrug in 2026 en 2027 een bedrag van :bedrag[lasten.totaal]«= € 605.000» beschikbaar te stellen, te dekken uit het mobiliteitsfonds',
    '  lasten:«= € 605.000»',
    '      - { post: Ontwerp, bedragen: { 2026: 60.000, 2027: 5.000 } }«= € 65.000»',
    '  dekking:«= € 600.000»',
    '      - { post: Mobiliteitsfonds, bedragen: { 2026: 60.000, 2027: 540.000 } }«= € 600.000»',
    '### begroting.1«= 2.1» De begroting moet kloppen',
    'Zie :punt[begroting]«= 2»; het gaat om :bedrag[lasten.bouw.2027]«= € 540.000», niet om :bedrag[lasten.brug].',
  ]);
});

test('only what lies in the lines that are asked for should be there', async () => {
  const from = TEXT.indexOf('### begroting');
  expect(await shown(TEXT, from, TEXT.indexOf('\n', from))).toEqual([
    '### begroting.1«= 2.1» De begroting moet kloppen',
  ]);
});

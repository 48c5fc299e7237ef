import { expect, test } from 'vitest';
import { namenInTekst } from '../../src/domain/namen-in-tekst.ts';

const names = ['Bouw', 'Ontwerp brug', 'Ontwerp brug en weg', 'Inhuur (extern)', 'Bouw'];
const find = namenInTekst(names, (name) => name);

test.each([
  ['De ontwerp-brug kost geld.', []],
  ['Het ontwerp, brug inbegrepen, kost € 5.', ['Ontwerp brug']],
  ['Voor ontwerp brug en weg is geld.', ['Ontwerp brug en weg']],
  ['De inhuur extern en het ontwerp brug.', ['Ontwerp brug', 'Inhuur (extern)']],
  ['De verbouwing gaat door.', []],
  // Nobody knows which of two with the same name is meant.
  ['De bouw duurt lang.', []],
])('%s', (text, found) => {
  expect(find(text)).toEqual(found);
});

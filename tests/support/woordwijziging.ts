import fc from 'fast-check';

const fractie = fc.integer({ min: 0, max: 9999 }).map((part) => part / 10_000);
/** Signs that mean something in Markdown or YAML, among letters. */
const woord = fc
  .array(
    fc.constantFrom(
      'aap',
      'noot',
      '*',
      '_',
      '#',
      ':',
      '[',
      ']',
      '`',
      '<',
      '>',
      '&',
      '"',
      "'",
      '|',
      '€',
      '-',
      '12',
      ' ',
      '~',
      '\\',
      '{',
      '}',
      '!',
      '^',
      '$',
      '%',
      '@',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => `zee${parts.join('')}arm`);

/** A random change of a random word in a paper. */
export const woordwijziging = fc.record({
  soort: fc.constantFrom('vervang', 'voeg in', 'schrap', 'opmerking'),
  alinea: fractie,
  plaats: fractie,
  woord,
});

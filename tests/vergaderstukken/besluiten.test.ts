import { describe, expect, test } from 'vitest';
import { openSjablonen } from '../../src/pipeline.ts';
import { maakBesluiten } from '../../src/vergaderstukken/besluiten.ts';
import { stukText } from '../support/amendement.ts';
import { diskWith } from '../support/disk-with.ts';
import { M, marked, placeOf } from '../support/marked.ts';
import { proposal } from '../support/proposal.ts';
import { RAAD_YAML, vergaderingText } from '../support/vergadering.ts';

const PATH = 'proposals/vergaderingen/2026-03-24/vergadering.md';

/** What the council decides on the proposal of the tests, with these keys at its item and these pieces beside it. */
async function besluit(
  keys: string,
  stukken: Readonly<Record<string, string>> = {},
  { raad = RAAD_YAML, rest = '', text = proposal(), files = {} as Readonly<Record<string, string>> } = {},
) {
  const { source, places } = marked(
    vergaderingText(`${rest}agenda:\n  - nr: 7\n    voorstel: brug\n${keys.replace(/^/gm, '    ')}`),
  );
  const world = diskWith({
    'templates/standaard/raad.yaml': raad,
    'proposals/brug/voorstel.md': text,
    ...Object.fromEntries(
      Object.entries(stukken).map(([naam, one]) => [`proposals/brug/amendementen/${naam}.md`, one]),
    ),
    ...files,
    [PATH]: source.text,
  });
  const { value, diagnostics } = await maakBesluiten(world, PATH, {
    sjablonen: openSjablonen(world, 'templates'),
    formaten: ['html'],
  });
  const [only] = value ?? [];
  const html = only?.soort === 'besluit' ? new TextDecoder().decode(only.artifacts[0]?.bytes) : '';
  return {
    value,
    html,
    names: only?.soort === 'besluit' ? only.artifacts.map(({ name }) => name) : [],
    text: wordsOf(html),
    places,
    found: diagnostics.map(({ ernst, regel, span }) => `${ernst} ${regel} ${placeOf(span)}`),
    diagnostics,
  };
}

/** The words that a reader sees, on one line. */
function wordsOf(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  return body
    .replaceAll('&nbsp;', ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ (?=[;,.])/g, '');
}

const ZONDER = 'uitkomst: zonder-stemming';
const VOOR = 'stemming: { wijze: fracties, voor: overigen, tegen: [Centrum] }';
const amendement = (nummer: string, wijzigingen: string) =>
  stukText(`wijzigingen:\n${wijzigingen}`, 'amendement', nummer);
const ZINSNEDE = amendement('A7.1', '  - { zinsnede: 2, was: daarvoor, wordt: daartoe }');
const NIEUW = amendement('A7.2', '  - { voeg_toe_na: 1, wordt: het ontwerp aan de raad voor te leggen }');
const aangenomen = (...nummers: readonly string[]) =>
  `amendementen: [${nummers.map((stuk) => `{ stuk: ${stuk}, uitkomst: zonder-stemming }`).join(', ')}]`;

describe('the decision after the vote', () => {
  test('should be the proposal with the day and those who sign, when nothing was changed', async () => {
    const { text, names, found } = await besluit(ZONDER);
    expect(found).toEqual([]);
    expect(names).toEqual(['raadsbesluit-vastgesteld.html']);
    expect(text).toContain('Raadsbesluit');
    expect(text).not.toContain('Geamendeerd');
    expect(text).not.toContain('inachtneming');
    expect(text).toContain('Aldus besloten in de vergadering van 24 maart 2026.');
    expect(text).toMatch(/de griffier, J. Koster de voorzitter, M. de Wit/);
  });

  test('should have the points, the amounts and the recital of adopted amendments', async () => {
    const duurder = stukText(
      'wijzigingen:\n  - { bedrag: lasten.bouw.2027, was: 540.000, wordt: 550.000 }\n  - { bedrag: dekking.mobiliteitsfonds.2027, met: +10.000 }\ndekking: { uit: dekking.mobiliteitsfonds, bedragen: { 2027: 10.000 } }',
      'amendement',
      'A7.3',
    );
    const { text, found } = await besluit(`${ZONDER}\n${aangenomen('A7.3', 'A7.2', 'A7.1')}`, {
      'A7.1': ZINSNEDE,
      'A7.2': NIEUW,
      'A7.3': duurder,
    });
    expect(found).toEqual([]);
    expect(text).toContain('Geamendeerd raadsbesluit');
    expect(text).toContain(
      'met inachtneming van de aangenomen amendementen A7.1, A7.2 en A7.3 d.d. 24 maart 2026;',
    );
    expect(text).toContain('€ 610.000');
    expect(text).toContain('1a. het ontwerp aan de raad voor te leggen;');
    expect(text).toContain('2. de begroting daartoe te wijzigen.');
  });

  test('should name amendments by the value of their numbers', async () => {
    const nummers = ['A7.10', 'A7.2', 'A7.11', 'A7.1'];
    const keys = nummers.map((one) => `  - { stuk: ${one}, uitkomst: aangenomen, ${VOOR} }`).join('\n');
    const stukken = Object.fromEntries(
      nummers.map((one) => [one, amendement(one, `  - { voeg_toe_na: 2, wordt: punt van ${one} te doen }`)]),
    );
    const { text } = await besluit(`amendementen:\n${keys}\nuitkomst: aangenomen\n${VOOR}`, stukken);
    expect(text).toContain('met inachtneming van de aangenomen amendementen A7.1, A7.2, A7.10 en A7.11 d.d.');
  });

  test('should have the amendments that an earlier meeting adopted when the proposal was put off', async () => {
    const earlier = (outcomes: string) => ({
      'proposals/vergaderingen/2026-03-10/vergadering.md': vergaderingText(
        `datum: 2026-03-10\nafwezig: [F. Aker]\nagenda:\n  - nr: 5\n    voorstel: brug\n    amendementen: [${outcomes}]\n    uitkomst: uitgesteld\n    stemming: { wijze: handopsteken, voor: [Centrum, { fractie: Groen en Sociaal, aantal: 3 }], tegen: overigen }`,
      ),
    });
    const stukken = { 'A7.1': ZINSNEDE, 'A7.2': NIEUW };
    const first = earlier('{ stuk: A7.1, uitkomst: zonder-stemming }');
    const again = `vervolg_van: 2026-03-10\n${ZONDER}`;
    const { text, found } = await besluit(`${again}\n${aangenomen('A7.2')}`, stukken, { files: first });
    expect(found).toEqual([]);
    expect(text).toContain(
      'met inachtneming van het aangenomen amendement A7.1 d.d. 10 maart 2026 en het aangenomen amendement A7.2 d.d. 24 maart 2026;',
    );
    expect(text).toContain('de begroting daartoe te wijzigen.');
    const withdrawn = `${again}\namendementen: [{ stuk: A7.1, uitkomst: ingetrokken }]`;
    expect((await besluit(withdrawn, stukken, { files: first })).text).not.toContain('inachtneming');
  });

  test('should leave out amendments that were rejected, and name one by itself', async () => {
    const { text } = await besluit(
      `${ZONDER}\namendementen:\n  - { stuk: A7.1, uitkomst: ingetrokken }\n  - { stuk: A7.2, uitkomst: overgenomen }`,
      { 'A7.1': ZINSNEDE, 'A7.2': NIEUW },
    );
    expect(text).toContain('met inachtneming van het overgenomen amendement A7.2 d.d. 24 maart 2026;');
    expect(text).toContain('de begroting daarvoor te wijzigen.');
  });

  test('should change an amendment as an adopted subamendement does', async () => {
    const sub = stukText(
      'wijzigingen:\n  - { doel: 1, wordt: { zinsnede: 2, was: daarvoor, wordt: hiertoe } }',
      'subamendement',
      'SA7.1a',
    );
    const { text } = await besluit(`${ZONDER}\n${aangenomen('SA7.1a', 'A7.1')}`, {
      'A7.1': ZINSNEDE,
      'SA7.1a': sub,
    });
    expect(text).toContain('de begroting hiertoe te wijzigen.');
    expect(text).toContain('het aangenomen amendement A7.1 (gewijzigd door SA7.1a) d.d.');
  });

  test('should number anew where the house does', async () => {
    const { text } = await besluit(
      `${ZONDER}\n${aangenomen('A7.2')}`,
      { 'A7.2': NIEUW },
      { raad: `na_amendement: vernummeren\n${RAAD_YAML}` },
    );
    expect(text).toContain('het ontwerp aan de raad voor te leggen; de begroting');
    expect(text).not.toContain('1a.');
  });

  test.each([
    [
      'uitkomst: aangenomen\nstemming: { wijze: fracties, voor: overigen, tegen: [Centrum] }',
      'met 11 stemmen voor en 4 stemmen tegen',
    ],
    [
      'uitkomst: aangenomen\nstemming: { wijze: hoofdelijk, voor: overigen, tegen: [A. Bos] }',
      'met 14 stemmen voor en 1 stem tegen',
    ],
    [
      'uitkomst: aangenomen\nstemming: { wijze: handopsteken, voor: overigen, tegen: [] }',
      'met algemene stemmen',
    ],
    [ZONDER, 'zonder hoofdelijke stemming'],
  ])('should say how the council voted where the house wants it: %s', async (keys, words) => {
    const { text } = await besluit(keys, {}, { raad: `stemuitslag_op_besluit: ja\n${RAAD_YAML}` });
    expect(text).toContain(`in de vergadering van 24 maart 2026, ${words}.`);
  });

  test('should be made of an adopted amendment that nobody paid for, with a warning', async () => {
    const duurder = amendement('A7.3', '  - { bedrag: lasten.bouw.2027, was: 540.000, wordt: 550.000 }');
    const { text, found, diagnostics } = await besluit(
      `${VOOR}\nuitkomst: aangenomen\n${aangenomen('A7.3')}`,
      { 'A7.3': duurder },
    );
    expect(diagnostics.map(({ ernst }) => ernst)).not.toContain('fout');
    expect(found.map((one) => one.split(' ').slice(0, 2).join(' '))).toContain(
      'waarschuwing amendement-dekking',
    );
    expect(text).toContain('met inachtneming van het aangenomen amendement A7.3 d.d. 24 maart 2026;');
    expect(text).toContain('€ 610.000');
  });

  test('should be signed by those who stood in that evening', async () => {
    const { text } = await besluit(ZONDER, {}, { rest: 'voorzitter: F. Aker\n' });
    expect(text).toContain('de plaatsvervangend voorzitter, F. Aker');
  });

  test('should be signed by the griffier alone where the council decided so', async () => {
    const { text } = await besluit(ZONDER, {}, { raad: `ondertekening: griffier\n${RAAD_YAML}` });
    expect(text).toContain('de griffier, J. Koster');
    expect(text).not.toContain('M. de Wit');
  });

  test('should be no concept any more', async () => {
    const text = proposal(['zaaknummer:', 'status: concept\nzaaknummer:']);
    expect((await besluit(ZONDER, {}, { text })).html).not.toContain('CONCEPT');
  });
});

describe('no decision', () => {
  test.each(['aangehouden', 'ingetrokken'])('should come of a proposal that is %s', async (uitkomst) => {
    const { value, found } = await besluit(`uitkomst: ${uitkomst}`);
    expect(found).toEqual([]);
    expect(value).toMatchObject([
      { slug: 'brug', soort: 'geen', uitkomst, namen: ['raadsbesluit-vastgesteld'] },
    ]);
  });

  test('should be missed where a later meeting decided', async () => {
    const later = (keys: string) => ({
      'proposals/vergaderingen/2026-04-21/vergadering.md': vergaderingText(
        `datum: 2026-04-21\nagenda: [{ nr: 3, voorstel: brug, vervolg_van: 2026-03-24, ${keys} }]`,
      ),
    });
    const namen = async (keys: string) =>
      (await besluit('uitkomst: aangehouden', {}, { files: later(keys) })).value?.[0];
    expect(await namen(ZONDER)).toMatchObject({ soort: 'geen', namen: [] });
    expect(await namen('uitkomst: aangehouden')).toMatchObject({ namen: ['raadsbesluit-vastgesteld'] });
  });

  test.each([
    ['vastgesteld', 'uitkomst: aangehouden'],
    ['ingetrokken', ZONDER],
  ])('should come of a proposal that says %s when the meeting says otherwise', async (status, keys) => {
    const text = proposal(['zaaknummer:', `status: ${status}\nvergadering: 2026-03-24\nzaaknummer:`]);
    const marked = keys.replace('uitkomst: ', `uitkomst: ${M}`);
    const { value, found, places, diagnostics } = await besluit(marked, {}, { text });
    expect(value).toBeUndefined();
    expect(found).toEqual([`fout status-uitkomst ${places[0]}`]);
    expect(diagnostics[0]?.verwant).toHaveLength(1);
    expect(diagnostics[0]?.melding).toContain(`de status '${status}'`);
  });

  test('should be public of what was decided behind closed doors, unless the council says so', async () => {
    const closed = await besluit(`besloten: ja\n${ZONDER}`);
    expect(closed.names).toEqual([]);
    expect(closed.found.map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
      'waarschuwing besluit-besloten',
    ]);
    expect((await besluit(`besloten: ja\nbesluit_openbaar: ja\n${ZONDER}`)).names).toHaveLength(1);
  });

  test('should come of an adopted amendment that is not there', async () => {
    const { value, found, places, diagnostics } = await besluit(
      `${ZONDER}\namendementen: [{ stuk: ${M}A7.11, uitkomst: zonder-stemming }]`,
      { 'A7.1': ZINSNEDE },
    );
    expect(value).toBeUndefined();
    expect(found).toEqual([`fout stuk-onbekend ${places[0]}`]);
    expect(diagnostics[0]?.hint).toBe("Bedoelde u 'A7.1'?");
  });

  test('should come of two adopted amendments that exclude each other', async () => {
    const other = amendement('A7.2', '  - { vervang: 2, wordt: niets te wijzigen }');
    const { value, found, places, diagnostics } = await besluit(
      `${ZONDER}\namendementen:\n  - { stuk: A7.1, uitkomst: zonder-stemming }\n  - { stuk: ${M}A7.2, uitkomst: zonder-stemming }`,
      { 'A7.1': ZINSNEDE, 'A7.2': other },
    );
    expect(value).toBeUndefined();
    expect(found).toEqual([`fout amendement-botst ${places[0]}`]);
    expect(diagnostics[0]?.melding).toContain(
      'A7.1 en A7.2 zijn allebei aangenomen, maar sluiten elkaar uit',
    );
  });

  test('should come of a meeting with an error, nor of a proposal with one', async () => {
    const wrong = await besluit(`uitkomst: verworpen\n${VOOR}`);
    expect(wrong.value).toBeUndefined();
    expect(wrong.found.map((one) => one.split(' ')[1])).toEqual(['uitkomst-stemming']);
    const text = proposal(['onderwerp: Een nieuwe fietsbrug\n', '']);
    expect((await besluit(ZONDER, {}, { text })).value).toBeUndefined();
  });
});

describe('pieces and outcomes that do not find each other', () => {
  const stuk = (nummer: string, soort = 'amendement', day = 'vergadering: 2026-03-24\n') =>
    stukText(
      `${day}${soort === 'motie' ? 'spreekt_uit: dat het kan' : 'wijzigingen:\n  - { zinsnede: 2, was: daarvoor, wordt: daartoe }'}`,
      soort,
      nummer,
    );
  const found = ({ diagnostics }: Awaited<ReturnType<typeof besluit>>) =>
    diagnostics.map(({ ernst, regel, melding, hint }) => [`${ernst} ${regel}`, melding, hint]);

  test('should be told of a number without a file and without a title', async () => {
    const keys = `${ZONDER}\nmoties:\n  - { stuk: ${M}M7.2, uitkomst: ingetrokken }\n  - { stuk: M7.9, titel: Bankjes, uitkomst: ingetrokken }`;
    const made = await besluit(keys, { 'M7.1': stuk('M7.1', 'motie', '') });
    expect(made.found).toEqual([`waarschuwing stuk-onbekend ${made.places[0]}`]);
    expect(found(made)[0]?.slice(1)).toEqual([
      'Bij punt 7 staat M7.2, maar dat stuk is er niet en een titel staat er niet bij.',
      "Bedoelde u 'M7.1'?",
    ]);
  });

  test('should be told of a piece for this day of which nothing is said once the council decided', async () => {
    const made = await besluit(`uitkomst: ${M}zonder-stemming`, { 'A7.1': stuk('A7.1') });
    expect(made.found).toEqual([`waarschuwing stuk-uitkomst ${made.places[0]}`]);
    expect(found(made)[0]?.[1]).toBe(
      'Amendement A7.1 is voor deze vergadering ingediend, maar bij punt 7 staat niet wat ervan is geworden.',
    );
    expect((await besluit('behandeling: bespreekstuk', { 'A7.1': stuk('A7.1') })).found).toEqual([]);
    expect((await besluit(ZONDER, { 'A7.1': stuk('A7.1', 'amendement', '') })).found).toEqual([]);
  });

  test('should be told of a motion beside the meeting that its item does not name', async () => {
    const motie = stuk('M7.1', 'motie').replace('bij: proef\n', 'aard: vreemd\nagendapunt: 7\n');
    const path = PATH.replace('vergadering.md', 'amendementen/M7.1.md');
    const made = await besluit(`uitkomst: ${M}zonder-stemming`, {}, { files: { [path]: motie } });
    expect(made.found).toEqual([`waarschuwing stuk-uitkomst ${made.places[0]}`]);
    const other = { [path]: motie.replace('agendapunt: 7', 'agendapunt: 8') };
    expect((await besluit(ZONDER, {}, { files: other })).found).toEqual([]);
  });
});

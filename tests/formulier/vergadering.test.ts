import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesVergaderformulier } from '../../src/formulier/vergadering/lees-vergadering.ts';
import { pasVergaderingToe } from '../../src/formulier/vergadering/pas-vergadering-toe.ts';
import { stemVanFractie, stemVanLid } from '../../src/formulier/vergadering/stem.ts';
import type {
  Formulieragendapunt,
  Vergaderformulier,
} from '../../src/formulier/vergadering/vergaderformulier.ts';
import type { Wens } from '../../src/formulier/wens.ts';
import { createSource } from '../../src/source/source-text.ts';
import { openVergadering } from '../../src/vergadering/open-vergadering.ts';
import { createMemoryWorld } from '../../src/world/world.ts';
import { blijftLeesbaar } from '../support/blijft-leesbaar.ts';
import { regels } from '../support/formuliervelden.ts';

const PAD = 'proposals/vergaderingen/2026-10-15/vergadering.md';

/** A council of nine: four, three and two. */
const RAAD = `perioden:
  - vanaf: 2026-03-31
    zetels: 9
    voorzitter: S. van Westerlaken
    griffier: H. Okkerse
    fracties:
      - { naam: Dorpsbelang, zetels: 4, leden: [A. Ooms, B. Smit, C. Visser, D. Prins] }
      - { naam: Groen, zetels: 3, leden: [E. Kok, F. Bos, G. Vos] }
      - { naam: Centrum, zetels: 2, leden: [H. Mol, I. Post] }
`;

const TEKST = `---
soort: raadsvergadering
gemeente: voorbeeld
datum: 2026-10-15 # een donderdag
aanvang: 19:30
afwezig:
  # meldde zich ziek
  - H. Mol # griep
agenda:
  - nr: 1
    titel: Opening
  # het grote punt
  - nr: 2
    titel: De brug
    amendementen:
      - stuk: A2.1 # van Groen
        uitkomst: verworpen
        stemming:
          wijze: hoofdelijk
          voor: [Groen, # als fractie
            A. Ooms]
          tegen:
            # de anderen
            - Dorpsbelang # zonder Ooms
            - Centrum
    uitkomst: aangenomen
    stemming: { wijze: fracties, voor: overigen, tegen: [Groen] } # bij fractie
---

## 1

De voorzitter opent. <!-- om half acht -->
`;

const worldOf = (tekst: string) => createMemoryWorld({ [PAD]: tekst, 'templates/voorbeeld/raad.yaml': RAAD });

function leesFormulier(tekst: string): Vergaderformulier {
  const source = createSource(PAD, tekst);
  const { value } = openVergadering(worldOf(tekst), PAD, 'templates');
  const found = leesVergaderformulier(source, value);
  if (!found) throw new Error(`cannot be read:\n${tekst}`);
  return found;
}

const doe = (tekst: string, ...wensen: readonly Wens[]) =>
  wensen.reduce((made, wens) => pasVergaderingToe(made, wens), tekst);

const fouten = (tekst: string) =>
  openVergadering(worldOf(tekst), PAD, 'templates').diagnostics.map(({ melding }) => melding);

/** The vote on the proposal, or on its amendment. */
function stemmingIn(tekst: string, over: 'brug' | 'amendement') {
  const punt = leesFormulier(tekst).punten[1] as Formulieragendapunt;
  const stuk = punt.stukken.find(({ soort }) => soort === 'amendementen')?.stukken[0];
  const found = (over === 'brug' ? punt : stuk)?.beslissing.stemming;
  if (!found) throw new Error('no vote');
  return found;
}

/** "Dorpsbelang 3-1" for three in favour and one against. */
const standVan = (tekst: string, over: 'brug' | 'amendement') =>
  stemmingIn(tekst, over).fracties.map(({ naam, voor, tegen }) => `${naam} ${voor}-${tegen}`);

function fractieIn(tekst: string, over: 'brug' | 'amendement', naam: string) {
  const found = stemmingIn(tekst, over).fracties.find((one) => one.naam === naam);
  if (!found) throw new Error(`no ${naam}`);
  return found;
}

describe('a meeting as a form', () => {
  test('should show who was there, what is on the agenda, and how was voted', () => {
    const { aanwezig, afwezig, punten, velden } = leesFormulier(TEKST);
    expect(aanwezig).toBe('8 van de 9 leden zijn er bij de opening.');
    expect(afwezig).toMatchObject([{ wie: 'H. Mol', vanaf: '', tot: '' }]);
    expect(punten.map(({ nummer, titel }) => `${nummer} ${titel}`)).toEqual(['1 Opening', '2 De brug']);
    expect(velden.find(({ sleutel }) => sleutel === 'datum')?.invoer).toMatchObject({ waarde: '2026-10-15' });
    expect(standVan(TEKST, 'brug')).toEqual(['Dorpsbelang 4-0', 'Groen 0-3', 'Centrum 1-0']);
    expect(stemmingIn(TEKST, 'brug').uitslag).toMatchObject({ voor: 5, tegen: 3, woorden: 'aangenomen' });
    expect(standVan(TEKST, 'amendement')).toEqual(['Dorpsbelang 1-3', 'Groen 3-0', 'Centrum 0-1']);
    expect(fractieIn(TEKST, 'amendement', 'Dorpsbelang').leden).toEqual([
      { naam: 'A. Ooms', stem: 'voor' },
      { naam: 'B. Smit', stem: 'tegen' },
      { naam: 'C. Visser', stem: 'tegen' },
      { naam: 'D. Prins', stem: 'tegen' },
    ]);
  });

  test('should tell where each vote stands in the text as it was typed', () => {
    const { plek } = stemmingIn(TEKST, 'brug');
    expect(TEKST.slice(plek.van, plek.tot)).toBe('{ wijze: fracties, voor: overigen, tegen: [Groen] }');
  });

  test('should show the agenda of a council that nobody knows', () => {
    const source = createSource(PAD, TEKST);
    expect(leesVergaderformulier(source, undefined)?.punten).toHaveLength(2);
  });
});

describe('votes in the form', () => {
  test('should let a group vote the other way where the others are all who are left', () => {
    const groen = fractieIn(TEKST, 'brug', 'Groen');
    const made = doe(TEKST, stemVanFractie(stemmingIn(TEKST, 'brug'), groen, 3));
    expect(made).toBe(TEKST.replace('tegen: [Groen]', 'tegen: []'));
    const centrum = fractieIn(made, 'brug', 'Centrum');
    const back = doe(made, stemVanFractie(stemmingIn(made, 'brug'), centrum, 0));
    expect(back).toBe(TEKST.replace('tegen: [Groen]', 'tegen: [Centrum]'));
  });

  test('should divide a group', () => {
    const own = fractieIn(TEKST, 'brug', 'Dorpsbelang');
    const made = doe(TEKST, stemVanFractie(stemmingIn(TEKST, 'brug'), own, 3));
    expect(made).toContain('tegen: [Groen, { fractie: Dorpsbelang, aantal: 1 }] } # bij fractie');
    expect(standVan(made, 'brug')).toEqual(['Dorpsbelang 3-1', 'Groen 0-3', 'Centrum 1-0']);
    const again = fractieIn(made, 'brug', 'Dorpsbelang');
    expect(doe(made, stemVanFractie(stemmingIn(made, 'brug'), again, 4))).toBe(TEKST);
  });

  test('should write down the vote of a member, and the name of the group where all vote alike', () => {
    const own = fractieIn(TEKST, 'amendement', 'Dorpsbelang');
    const made = doe(TEKST, stemVanLid(stemmingIn(TEKST, 'amendement'), own, 'B. Smit', 'voor'));
    expect(standVan(made, 'amendement')).toEqual(['Dorpsbelang 2-2', 'Groen 3-0', 'Centrum 0-1']);
    const next = fractieIn(made, 'amendement', 'Dorpsbelang');
    expect(next.leden.map(({ stem }) => stem)).toEqual(['voor', 'voor', 'tegen', 'tegen']);
    const all = ['A. Ooms', 'B. Smit'].reduce(
      (text, lid) =>
        doe(
          text,
          stemVanLid(
            stemmingIn(text, 'amendement'),
            fractieIn(text, 'amendement', 'Dorpsbelang'),
            lid,
            'tegen',
          ),
        ),
      made,
    );
    expect(all).toContain('- Dorpsbelang');
    expect(all).not.toContain('B. Smit');
    expect(fouten(all)).toEqual([]);
  });

  test('should begin a vote, and put names where a number of hands stood', () => {
    const pad = ['agenda', 0, 'stemming'];
    const begun = doe(TEKST, { soort: 'groep', pad, waarde: { wijze: 'handopsteken', voor: '5' } });
    expect(begun).toContain('titel: Opening\n    stemming: { wijze: handopsteken, voor: 5 }\n');
    const made = doe(begun, { soort: 'stem', pad, namen: ['Groen'], voor: ['Groen'], tegen: [] });
    expect(made).toContain('stemming: { wijze: handopsteken, voor: [Groen] }');
  });
});

describe('attendance and agenda in the form', () => {
  test('should let somebody come later, with a name that stood alone', () => {
    const made = doe(TEKST, {
      soort: 'waarde',
      pad: ['afwezig', 0, 'tot'],
      waarde: '20:15',
      leegWeg: true,
      kern: 'naam',
    });
    expect(made).toContain('  - { naam: H. Mol, tot: 20:15 } # griep\n');
    expect(leesFormulier(made).afwezig).toMatchObject([{ wie: 'H. Mol', tot: '20:15', sleutel: 'naam' }]);
  });

  test('should add an item to the agenda with a line for each of its keys, and a motion to it', () => {
    const made = doe(
      TEKST,
      {
        soort: 'item-nieuw',
        pad: ['agenda'],
        index: 2,
        waarde: { nr: '3', titel: 'Sluiting' },
        regels: true,
      },
      { soort: 'item-nieuw', pad: ['agenda', 2, 'moties'], index: 0, waarde: { stuk: 'M3.1' }, regels: true },
      { soort: 'waarde', pad: ['agenda', 2, 'behandeling'], waarde: 'bespreekstuk', leegWeg: true },
    );
    expect(made).toContain(
      '  - nr: 3\n    titel: Sluiting\n    behandeling: bespreekstuk\n    moties:\n      - stuk: M3.1\n---',
    );
  });
});

describe('any series of deeds in the form of a meeting', () => {
  const COMMENTS = [
    '# een donderdag',
    '# meldde zich ziek',
    '# griep',
    '# het grote punt',
    '# van Groen',
    '# als fractie',
    '# de anderen',
    '# zonder Ooms',
    '# bij fractie',
    '<!-- om half acht -->',
  ];
  const stemming = fc.constantFrom(
    ['agenda', 1, 'stemming'],
    ['agenda', 1, 'amendementen', 0, 'stemming'],
    ['agenda', 0, 'stemming'],
  );
  const naam = fc.constantFrom('Groen', 'Dorpsbelang', 'Centrum', 'A. Ooms', 'B. Smit');
  const deel = fc.array(
    fc.oneof(
      naam,
      naam.map((fractie) => ({ fractie, aantal: '1' })),
    ),
    { maxLength: 2 },
  );
  const wens: fc.Arbitrary<Wens> = fc.oneof(
    fc.record({
      soort: fc.constant('stem' as const),
      pad: stemming,
      namen: fc.array(naam, { minLength: 1, maxLength: 3 }),
      voor: deel,
      tegen: deel,
    }),
    fc.record({
      soort: fc.constant('waarde' as const),
      pad: stemming.chain((pad) => fc.constantFrom([...pad, 'wijze'], [...pad, 'tijd'], [...pad, 'voor'])),
      waarde: fc.constantFrom('', '20:15', 'overigen', '7'),
      leegWeg: fc.boolean(),
    }),
    fc.record({
      soort: fc.constant('waarde' as const),
      pad: fc.constantFrom(['afwezig', 0, 'tot'], ['afwezig', 1, 'vanaf']),
      waarde: fc.constantFrom('', '20:15', 'punt 2'),
      leegWeg: fc.constant(true),
      kern: fc.constant('naam'),
    }),
    fc.record({
      soort: fc.constant('groep' as const),
      pad: stemming,
      waarde: fc.constant({ wijze: 'fracties', voor: 'overigen' }),
    }),
    fc.record({
      soort: fc.constant('item-nieuw' as const),
      pad: fc.constantFrom(['agenda'], ['afwezig'], ['agenda', 1, 'moties'], ['agenda', 0, 'sub']),
      index: fc.nat(3),
      waarde: fc.constantFrom({ nr: '7', titel: 'a: b # c' }, { stuk: 'M1' }),
      regels: fc.boolean(),
    }),
    fc.record({
      soort: fc.constant('item-weg' as const),
      pad: fc.constantFrom(['agenda'], ['afwezig'], ['agenda', 1, 'amendementen']),
      index: fc.nat(3),
    }),
  );

  test('should keep a text that can be read, and every comment', () => {
    fc.assert(
      fc.property(fc.array(wens, { minLength: 1, maxLength: 5 }), (wensen) => {
        blijftLeesbaar(doe(TEKST, ...wensen), COMMENTS);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a vote on persons', () => {
  const stemming = (typed: string) =>
    TEKST.replace('    titel: Opening\n', `    titel: Opening\n    stemming: ${typed}\n`);
  const velden = (tekst: string) => leesFormulier(tekst).punten[0]?.beslissing.stemming?.velden;

  test('should have a field for each key of its schema, and a name with its votes for each candidate', () => {
    const tekst = stemming(
      '{ wijze: schriftelijk, over: benoeming, kandidaten: { A. Ooms: 5, E. Kok: { voor: 3, tegen: 1 } } } # briefjes',
    );
    expect(regels(velden(tekst))).toMatchInlineSnapshot(`
      [
        "over = benoeming",
        "stembureau = ",
        "kandidaten = {A. Ooms: 5, E. Kok: {voor = 3; tegen = 1}}",
        "blanco = ",
        "ongeldig = ",
        "herstemming = []",
        "loting = ",
      ]
    `);
    const made = pasVergaderingToe(tekst, {
      soort: 'waarde',
      pad: ['agenda', 0, 'stemming', 'kandidaten', 'I. Post'],
      waarde: '2',
      leegWeg: false,
    });
    expect(made).toContain(
      'kandidaten: { A. Ooms: 5, E. Kok: { voor: 3, tegen: 1 }, I. Post: 2 } } # briefjes',
    );
    blijftLeesbaar(made, ['# briefjes']);
  });

  test('should ask names alone by acclamation, and who did not take part in any other vote', () => {
    expect(regels(velden(stemming('{ wijze: acclamatie, over: benoeming }')))?.[2]).toBe('kandidaten = []');
    expect(regels(velden(stemming('{ wijze: schriftelijk, over: benoeming }')))?.[2]).toBe('kandidaten = {}');
    expect(regels(velden(stemming('{ wijze: fracties, onthouden: [I. Post] }')))).toEqual([
      'onthouden = [I. Post]',
    ]);
  });
});

describe('the text of an item', () => {
  const zet = (tekst: string, sleutel: string, inhoud: string) =>
    pasVergaderingToe(tekst, { soort: 'sectie', sleutel, tekst: inhoud });
  const body = (tekst: string) => tekst.slice(tekst.lastIndexOf('---\n') + 4);

  test('should be shown at it, changed in its place, and begun where the agenda has it', () => {
    const first = zet(TEKST, '1', 'De voorzitter opent.');
    expect(leesFormulier(first).punten.map(({ tekst }) => tekst)).toEqual(['De voorzitter opent.', '']);
    const both = zet(first, '2', 'Er is lang gesproken.\n\nDaarna is gestemd.');
    expect(body(both)).toMatchInlineSnapshot(`
      "
      ## 1

      De voorzitter opent. <!-- om half acht -->

      ## 2

      Er is lang gesproken.

      Daarna is gestemd.
      "
    `);
    const bare = TEKST.slice(0, TEKST.lastIndexOf('---\n') + 4);
    expect(body(zet(zet(bare, '2', 'Twee.'), '1', 'Een.'))).toMatchInlineSnapshot(`
      "
      ## 1

      Een.

      ## 2

      Twee.
      "
    `);
    expect(zet(bare, '2', ' ')).toBe(bare);
  });
});

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPunten } from '../../src/besluit/read-punten.ts';
import type { SoortSjabloon } from '../../src/domain/sjabloon.ts';
import { leesArgumenten } from '../../src/formulier/argumenten.ts';
import { pasToe } from '../../src/formulier/pas-toe.ts';
import type { Plek, Richting, Wens } from '../../src/formulier/wens.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { createSource } from '../../src/source/source-text.ts';
import { blijftLeesbaar } from '../support/blijft-leesbaar.ts';
import { standaardVoorstel } from '../support/templates.ts';

let soort: SoortSjabloon;
beforeAll(async () => {
  soort = await standaardVoorstel();
});

const TEKST = `---
soort: raadsvoorstel # het gewone
gemeente: standaard
# waar het over gaat
onderwerp: "Een brug: over het kanaal"
datum: 2026-03-03
gelet_op: [artikel 189 van de Gemeentewet, 'artikel 192, lid 1 van de Gemeentewet']
besluitpunten:
  # het geld eerst
  - id: krediet # de naam
    tekst: een krediet van € 10 beschikbaar te stellen
    sub:
      - uit de reserve # deel a
      # waarom b
      - tekst: uit de opbrengst
        sub:
          - van de tol
  - de begroting te wijzigen
  - tekst: het college te vragen
      de raad in te lichten # ooit
bijlagen:
  - titel: Ontwerp # van het bureau
    bestand: bijlagen/ontwerp.pdf
  - { titel: Raming, openbaar: nee } # geheim
---

## Aanleiding

<!-- Waarom nu? -->

De oude brug is gesloten.

## Argumenten

### krediet.1 De brug is nodig

Er is geen andere weg. <!-- echt niet -->

### 2.1 De begroting moet kloppen

Dat vraagt de wet.

### 3.1 De raad wil het weten

Zo is afgesproken.

<!--
Deze onderdelen mag u toevoegen: alle.
-->
`;

const doe = (tekst: string, ...wensen: readonly Wens[]) =>
  wensen.reduce((made, wens) => pasToe(made, wens, soort), tekst);

function punten(tekst: string): unknown {
  const parsed = parseDocument(createSource('', tekst)).value;
  if (!parsed) throw new Error(`cannot be read:\n${tekst}`);
  type Punt = ReturnType<typeof readPunten>[number];
  const short = ({ tekst: text, sub }: Punt): unknown =>
    sub.length === 0 ? text : [text, ...sub.map(short)];
  return readPunten(parsed.frontmatter.value).map(short);
}

/** The lines that only one of two texts has. */
function changed(
  was: string,
  wordt: string,
): { readonly weg: readonly string[]; readonly erbij: readonly string[] } {
  const [before, after] = [was.split('\n'), wordt.split('\n')];
  return {
    weg: before.filter((line) => !after.includes(line)),
    erbij: after.filter((line) => !before.includes(line)),
  };
}

const punt = (plek: Plek) => ({ lijst: 'besluitpunten', plek }) as const;

describe('values', () => {
  const waarde = (pad: readonly (string | number)[], text: string): Wens => ({
    soort: 'waarde',
    pad,
    waarde: text,
    leegWeg: true,
  });

  test('should keep the quotes and the comment of a value', () => {
    const made = doe(TEKST, waarde(['onderwerp'], 'Een "brug"'), waarde(['soort'], 'raadsbrief'));
    expect(changed(TEKST, made).erbij).toEqual([
      'soort: raadsbrief # het gewone',
      'onderwerp: "Een \\"brug\\""',
    ]);
  });

  test('should give a value quotes where it needs them', () => {
    const made = doe(TEKST, waarde(['besluitpunten', 1], 'te kiezen: nu'));
    expect(changed(TEKST, made).erbij).toEqual(['  - "te kiezen: nu"']);
  });

  test('should put a new key where it belongs, and take an empty one away', () => {
    const made = doe(TEKST, waarde(['zaaknummer'], '2026-1'));
    expect(made).toContain('kanaal"\nzaaknummer: 2026-1\ndatum:');
    expect(doe(made, waarde(['zaaknummer'], ''))).toBe(TEKST);
  });

  test('should put a value in a group that is not there', () => {
    const made = doe(TEKST, waarde(['intern', 'auteur'], 'A. Voorbeeld'));
    expect(made).toContain('intern: { auteur: A. Voorbeeld }\ngelet_op');
    expect(doe(made, waarde(['intern', 'team'], 'Wegen, water'))).toContain(
      'intern: { auteur: A. Voorbeeld, team: "Wegen, water" }',
    );
  });

  test('should change items of a list in either notation', () => {
    const made = doe(
      TEKST,
      { soort: 'item-nieuw', pad: ['gelet_op'], index: 2, waarde: 'de wet, van nu' },
      { soort: 'item-weg', pad: ['gelet_op'], index: 0 },
      { soort: 'item-nieuw', pad: ['bijlagen'], index: 2, waarde: { titel: 'Advies' } },
      { soort: 'item-wissel', pad: ['bijlagen'], index: 0, stap: 1 },
    );
    expect(changed(TEKST, made)).toEqual({
      weg: ["gelet_op: [artikel 189 van de Gemeentewet, 'artikel 192, lid 1 van de Gemeentewet']"],
      erbij: [
        `gelet_op: ['artikel 192, lid 1 van de Gemeentewet', "de wet, van nu"]`,
        '  - { titel: Advies }',
      ],
    });
    expect(made.indexOf('Raming')).toBeLessThan(made.indexOf('Ontwerp'));
  });

  test('should begin a list, and end it', () => {
    const made = doe(TEKST, { soort: 'item-nieuw', pad: ['overwegende'], index: 0, waarde: 'dat het moet' });
    expect(made).toContain('overwegende:\n  - dat het moet\nbesluitpunten:');
    expect(doe(made, { soort: 'item-weg', pad: ['overwegende'], index: 0 })).toBe(TEKST);
  });
});

describe('points', () => {
  test('should let arguments go along with a point that moves', () => {
    const made = doe(TEKST, { soort: 'punt-verplaats', ...punt([2]), richting: 'op' });
    expect(punten(made)).toEqual([
      ['een krediet van € 10 beschikbaar te stellen', 'uit de reserve', ['uit de opbrengst', 'van de tol']],
      'het college te vragen de raad in te lichten',
      'de begroting te wijzigen',
    ]);
    expect(leesArgumenten(made, soort).map(({ nummer, bewering }) => `${nummer} ${bewering}`)).toEqual([
      'krediet.1 De brug is nodig',
      '2.1 De raad wil het weten',
      '3.1 De begroting moet kloppen',
    ]);
  });

  test('should take the arguments of a point away with it', () => {
    const made = doe(TEKST, { soort: 'punt-weg', ...punt([1]) });
    expect(leesArgumenten(made, soort).map(({ nummer }) => nummer)).toEqual(['krediet.1', '2.1']);
    expect(changed(TEKST, made).weg).toEqual([
      '  - de begroting te wijzigen',
      '### 2.1 De begroting moet kloppen',
      'Dat vraagt de wet.',
      '### 3.1 De raad wil het weten',
    ]);
  });

  test('should make a point a part of the one before it, and a point again', () => {
    const made = doe(TEKST, { soort: 'punt-verplaats', ...punt([2]), richting: 'in' });
    expect(punten(made)).toEqual([
      ['een krediet van € 10 beschikbaar te stellen', 'uit de reserve', ['uit de opbrengst', 'van de tol']],
      ['de begroting te wijzigen', 'het college te vragen de raad in te lichten'],
    ]);
    expect(leesArgumenten(made, soort).map(({ nummer }) => nummer)).toEqual(['krediet.1', '2.1', '2a.1']);
    const back = doe(made, { soort: 'punt-verplaats', ...punt([1, 0]), richting: 'uit' });
    expect(punten(back)).toEqual(punten(TEKST));
    expect(leesArgumenten(back, soort).map(({ nummer }) => nummer)).toEqual(['krediet.1', '2.1', '3.1']);
  });

  test('should refuse a fourth level', () => {
    expect(doe(TEKST, { soort: 'punt-verplaats', ...punt([1]), richting: 'in' })).not.toBe(TEKST);
    const deep = doe(
      TEKST,
      { soort: 'punt-nieuw', lijst: 'besluitpunten', na: [0, 1, 0] },
      { soort: 'punt', ...punt([0, 1, 1]), tekst: 'van de gift' },
    );
    expect(doe(deep, { soort: 'punt-verplaats', ...punt([0, 1, 1]), richting: 'in' })).toBe(deep);
  });

  test('should add a point behind another one, and number what follows again', () => {
    const made = doe(
      TEKST,
      { soort: 'punt-nieuw', lijst: 'besluitpunten', na: [0] },
      { soort: 'punt', ...punt([1]), tekst: 'de brug te openen' },
    );
    expect(changed(TEKST, made).erbij).toEqual([
      '  - de brug te openen',
      '### 3.1 De begroting moet kloppen',
      '### 4.1 De raad wil het weten',
    ]);
  });
});

describe('sections and arguments', () => {
  test('should change the text below a head, and keep the comments around it', () => {
    const made = doe(TEKST, {
      soort: 'sectie',
      sleutel: 'aanleiding',
      tekst: 'Er kwam *een* nieuwe.\n\nEn toen?',
    });
    expect(changed(TEKST, made)).toEqual({
      weg: ['De oude brug is gesloten.'],
      erbij: ['Er kwam *een* nieuwe.', 'En toen?'],
    });
  });

  test('should put a section at the place of its template', () => {
    const made = doe(TEKST, { soort: 'sectie', sleutel: 'doel', tekst: 'Fietsers kunnen oversteken.' });
    expect(made).toContain('gesloten.\n\n## Doel\n\nFietsers kunnen oversteken.\n\n## Argumenten');
  });

  test('should add an argument behind the others about its point', () => {
    const made = doe(
      TEKST,
      { soort: 'argument-nieuw', sectie: 'argumenten', ...punt([0]) },
      { soort: 'argument', sectie: 'argumenten', index: 1, bewering: 'Het kan', tekst: 'Er is geld.' },
    );
    expect(made).toContain('echt niet -->\n\n### krediet.2 Het kan\n\nEr is geld.\n\n### 2.1 De begroting');
    expect(doe(made, { soort: 'argument-weg', sectie: 'argumenten', index: 1 })).toBe(TEKST);
  });

  test('should begin a section for the first kanttekening', () => {
    const made = doe(
      TEKST,
      { soort: 'argument-nieuw', sectie: 'kanttekeningen', ...punt([1]) },
      { soort: 'argument', sectie: 'kanttekeningen', index: 0, bewering: 'Het duurt lang' },
    );
    expect(made).toContain('## Kanttekeningen\n\n### 2.1 Het duurt lang\n');
  });
});

describe('any series of deeds in the form', () => {
  const plek = fc.oneof(
    fc.tuple(fc.nat(3)),
    fc.tuple(fc.nat(2), fc.nat(2)),
    fc.tuple(fc.nat(1), fc.nat(1), fc.nat(1)),
  ) as fc.Arbitrary<Plek>;
  const text = fc.constantFrom('', 'te kiezen', 'a: b # c', 'd\'e "f"', '- g', '{h}', 'i, j', '*k*');
  const wens: fc.Arbitrary<Wens> = fc.oneof(
    fc.record({
      soort: fc.constant('waarde' as const),
      pad: fc.constantFrom<readonly (string | number)[]>(
        ['onderwerp'],
        ['zaaknummer'],
        ['intern', 'auteur'],
        ['bijlagen', 0, 'openbaar'],
        ['bijlagen', 1, 'bestand'],
        ['gelet_op', 0],
      ),
      waarde: text,
      leegWeg: fc.boolean(),
    }),
    fc.record({
      soort: fc.constant('item-nieuw' as const),
      pad: fc.constantFrom(['gelet_op'], ['bijlagen'], ['overwegende']),
      index: fc.nat(3),
      waarde: text,
    }),
    fc.record({
      soort: fc.constant('item-weg' as const),
      pad: fc.constantFrom(['gelet_op'], ['bijlagen'], ['overwegende']),
      index: fc.nat(3),
    }),
    fc.record({
      soort: fc.constant('punt' as const),
      lijst: fc.constant('besluitpunten' as const),
      plek,
      tekst: text,
    }),
    fc.record({
      soort: fc.constant('punt-nieuw' as const),
      lijst: fc.constant('besluitpunten' as const),
      na: plek,
    }),
    fc.record({
      soort: fc.constant('punt-weg' as const),
      lijst: fc.constant('besluitpunten' as const),
      plek,
    }),
    fc.record({
      soort: fc.constant('punt-verplaats' as const),
      lijst: fc.constant('besluitpunten' as const),
      plek,
      richting: fc.constantFrom<Richting>('op', 'neer', 'in', 'uit'),
    }),
    fc.record({
      soort: fc.constant('sectie' as const),
      sleutel: fc.constantFrom('aanleiding', 'doel'),
      tekst: text,
    }),
    fc.record({
      soort: fc.constant('argument-nieuw' as const),
      sectie: fc.constantFrom('argumenten', 'kanttekeningen'),
      lijst: fc.constant('besluitpunten' as const),
      plek,
    }),
    fc.record({
      soort: fc.constant('argument-weg' as const),
      sectie: fc.constant('argumenten'),
      index: fc.nat(3),
    }),
  );
  const COMMENTS = [
    '# het gewone',
    '# waar het over gaat',
    '# het geld eerst',
    '# de naam',
    '# deel a',
    '# waarom b',
    '# ooit',
    '# van het bureau',
    '# geheim',
    '<!-- Waarom nu? -->',
    '<!-- echt niet -->',
    'Deze onderdelen mag u toevoegen: alle.',
  ];

  test('should keep a text that can be read, and every comment', () => {
    fc.assert(
      fc.property(fc.array(wens, { minLength: 1, maxLength: 6 }), (wensen) => {
        blijftLeesbaar(doe(TEKST, ...wensen), COMMENTS);
      }),
      { numRuns: 40 },
    );
  });
});

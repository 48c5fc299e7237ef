import { describe, expect, test } from 'vitest';
import { controleer } from '../../support/financien.ts';

/** Posts of the dekking with `uit`, and the table out of which they come. */
const geld = (posten: string, bron: string) => `jaren: [2024, 2025]
lasten: { posten: [{ post: Inzet, id: inzet, bedragen: { 2024: 1, 2025: 1 } }] }
dekking: { posten: [${posten}] }
tabellen: { bron: { ${bron} } }
`;

/** What is said of `uit`: the dekking of these examples does not fit their lasten. */
const gemeld = (...args: Parameters<typeof geld>) =>
  controleer(geld(...args)).filter((one) =>
    /\[(?:inzet-te-hoog|restant-onbenoemd|onbekende-verwijzing)\]/.test(one),
  );

const post = (naam: string, uit: string, bedragen: string) =>
  `{ post: ${naam}, uit: ${uit}, bedragen: { ${bedragen} } }`;

describe('where cover comes from', () => {
  const groep = `rijen: [
    { groep: Middelen, rijen: [{ post: A, bedragen: { 2024: 100 } }, { post: B, bedragen: { 2024: 200 } }] },
    { post: Anders, bedragen: { 2024: 50 } } ]`;

  test('should be all rows of a group together', () => {
    expect(gemeld(post('X', 'bron.middelen', '2024: 300'), groep)).toEqual([]);
    expect(gemeld(post('X', 'bron.middelen', '2024: 310'), groep)[0]).toContain(
      "fout [inzet-te-hoog] 'X' vraagt tot en met 2024 € 10 meer dan er in 'bron.middelen' beschikbaar is.",
    );
    expect(gemeld(post('X', 'bron.middelen', '2024: 250'), groep)[0]).toContain('blijft € 50 over');
  });

  test('should be enough for all posts that take from it together', () => {
    const rij = 'rijen: [{ post: A, bedragen: { 2024: 100 } }]';
    const twee = (bedrag: string) =>
      [post('X', 'bron.a', `2024: ${bedrag}`), post('Y', 'bron.a', '2024: 40')].join(', ');
    expect(gemeld(twee('60'), rij)).toEqual([]);
    expect(gemeld(twee('100'), rij)).toEqual([
      "3:88 «bron.a» fout [inzet-te-hoog] 'X' en 'Y' vragen samen tot en met 2024 € 40 meer dan er in 'bron.a' beschikbaar is. | Verlaag deze posten, of zoek extra dekking.",
    ]);
    expect(gemeld(twee('50'), rij)).toEqual([
      "3:37 «bron.a» waarschuwing [restant-onbenoemd] Van 'bron.a' blijft € 10 over zonder bestemming. | Laat het zien met een blok `restant`, of geef het een bestemming.",
    ]);
  });

  test('should count what is taken from a row also as taken from its group', () => {
    const samen = (bedrag: string) =>
      [post('X', 'bron.middelen', '2024: 250'), post('Y', 'bron.middelen.a', `2024: ${bedrag}`)].join(', ');
    expect(gemeld(samen('50'), groep)).toEqual([]);
    expect(gemeld(samen('60'), groep)[0]).toContain(
      "'X' en 'Y' vragen samen tot en met 2024 € 10 meer dan er in 'bron.middelen' beschikbaar is.",
    );
    expect(gemeld(samen('110'), groep).join('\n')).toContain(
      "'Y' vraagt tot en met 2024 € 10 meer dan er in 'bron.middelen.a' beschikbaar is.",
    );
  });

  test('should tell a year in which the source is not', () => {
    const rij = 'kolommen: [2024], rijen: [{ post: A, bedragen: { 2024: 100 } }]';
    expect(gemeld(post('X', 'bron.a', '2024: 60, 2025: 60'), rij)[0]).toContain(
      "'X' vraagt tot en met 2025 € 20 meer",
    );
    expect(gemeld(post('X', 'bron.a', '2024: 60, 2025: 40'), rij)).toEqual([]);
  });

  test('should take the only amount of a table without years, and the column that is named', () => {
    const budget = 'kolommen: [{ id: bedrag, kop: Bedrag }], rijen: [{ post: A, bedragen: 100 }]';
    expect(gemeld(post('X', 'bron.a', '2024: 60, 2025: 40'), budget)).toEqual([]);
    expect(gemeld(post('X', 'bron.a', '2024: 60, 2025: 50'), budget)[0]).toContain('2025 € 10 meer');
    const jaren = 'rijen: [{ post: A, bedragen: { 2024: 100, 2025: 200 } }]';
    expect(gemeld(post('X', 'bron.a.2024', '2024: 60, 2025: 50'), jaren)[0]).toContain('2025 € 10 meer');
  });

  test('should ask which amount is meant where each year has several', () => {
    const gesplitst = `per_jaar: [Lasten, Baten], rijen: [{ post: A, bedragen: { 2024: { lasten: 10, baten: 100 } } }]`;
    expect(gemeld(post('X', 'bron.a', '2024: 100'), gesplitst)).toEqual([
      "3:37 «bron.a» fout [onbekende-verwijzing] In 'bron.a' staan meer bedragen naast elkaar (Lasten, Baten); uit welk de dekking komt, is niet te zeggen. | Noem de kolom erbij, of verwijs naar een rij met één bedrag per jaar.",
    ]);
  });

  test('should claim nothing of what is not known yet', () => {
    const rij = 'rijen: [{ post: A, bedragen: { 2024: 50 + pm } }]';
    expect(gemeld(post('X', 'bron.a', '2024: 100'), rij)).toEqual([]);
    const vast = 'rijen: [{ post: A, bedragen: { 2024: 50 } }]';
    expect(gemeld(post('X', 'bron.a', '2024: 100 + pm'), vast)[0]).toContain('€ 50 meer');
    expect(gemeld(post('X', 'bron.a', '2024: pm'), vast)).toEqual([]);
  });

  test('should stand with a post, not with a group', () => {
    const posten = '{ groep: G, uit: bron.a, posten: [{ post: X, bedragen: { 2024: 1 } }] }';
    expect(controleer(geld(posten, 'rijen: [{ post: A, bedragen: { 2024: 1 } }]'))[0]).toContain(
      "Een groep heeft geen 'uit'; zet dat bij een post.",
    );
  });
});

test('should say nothing of what is used where it is not known what is available', () => {
  const yaml = (a: string) => `jaren: [2024]
lasten: { posten: [{ post: A, bedragen: { 2024: 10 } }] }
tabellen: { bron: { rijen: [{ post: B, bedragen: { 2024: ${a} } }] } }
restant: { beschikbaar: bron.b }
`;
  expect(controleer(yaml('pm'))).toEqual([]);
  expect(controleer(yaml('5'))[0]).toContain('inzet-te-hoog');
});

test('should count baten that come out of the same source, and refuse lasten', () => {
  const yaml = (blok: string, bedrag: string) => `jaren: [2024]
lasten: { posten: [{ post: Inzet, ${blok === 'lasten' ? 'uit: bron.b, ' : ''}bedragen: { 2024: 100 } }] }
baten: { posten: [{ post: Rijk, ${blok === 'baten' ? 'uit: bron.b, ' : ''}bedragen: { 2024: ${bedrag} } }] }
dekking: { posten: [{ post: Reserve, uit: bron.b, bedragen: sluitpost }] }
tabellen: { bron: { rijen: [{ post: B, bedragen: { 2024: 80 } }] } }
`;
  expect(controleer(yaml('', '20'))).toEqual([]);
  expect(controleer(yaml('baten', '20'))[0]).toContain(
    "'Rijk' en 'Reserve' vragen samen tot en met 2024 € 20 meer dan er in 'bron.b' beschikbaar is.",
  );
  expect(controleer(yaml('lasten', '20'))).toEqual([
    '2:40 «bron.b» fout [onbekende-verwijzing] Een last komt nergens uit. | Zet `uit` bij de post onder `dekking` of `baten` die ervoor betaalt.',
  ]);
});

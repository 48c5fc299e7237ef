import { describe, expect, test } from 'vitest';
import { fout, waarschuwing } from '../../src/diagnostics/diagnostic.ts';
import type { Stukbehandeling } from '../../src/domain/vergadering.ts';
import type { AmendeerUitkomst } from '../../src/dossier/amendeer.ts';
import { naAanneming, naStukken } from '../../src/dossier/na-aanneming.ts';
import { createSource, spanOf } from '../../src/source/source-text.ts';

const told = (list: readonly { ernst: string; regel: string }[]) =>
  list.map(({ ernst, regel }) => `${ernst} ${regel}`);

describe('what is said of amendments that were adopted', () => {
  test('should stop the decision only for what cannot be made', () => {
    const cannot = fout('amendement-was', 'Dit staat er niet.');
    const diagnostics = [
      cannot,
      fout('amendement-dekking', 'Niet gedekt.'),
      waarschuwing('dekking', 'Let op.'),
    ];
    const uitkomst = { diagnostics, beletsels: [cannot] } as unknown as AmendeerUitkomst;
    expect(told(naAanneming(uitkomst, false))).toEqual([
      'fout amendement-was',
      'waarschuwing amendement-dekking',
      'waarschuwing dekking',
    ]);
  });

  test('should not stop it for a piece that was not adopted, nor tell of one that nobody names', () => {
    const at = (nummer: string) => spanOf(createSource(`p/amendementen/${nummer}.md`, ''), 0);
    const found = ['A1', 'A2', 'A3'].map((nummer) => fout('waarde', nummer, at(nummer)));
    const named = (...nummers: readonly string[]) =>
      nummers.map((value) => ({ stuk: { value, span: at(value) } }) as unknown as Stukbehandeling);
    expect(
      naStukken(found, named('A1', 'A2'), named('A1')).map(({ ernst, melding }) => `${ernst} ${melding}`),
    ).toEqual(['fout A1', 'waarschuwing A2']);
  });
});

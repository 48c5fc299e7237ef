import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Getal } from '../../src/domain/bedrag.ts';
import { naarWaarde } from '../../src/domain/naar-waarde.ts';

const items = fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 30 });
const waarde = (item: { readonly waarde: number }) => new Getal(item.waarde).dividedBy(10);

test('what is found by its amount should be what comparing with each finds', () => {
  fc.assert(
    fc.property(items, fc.integer({ min: -50, max: 50 }), fc.nat(20), (numbers, asked, room) => {
      const all = numbers.map((number, at) => ({ waarde: number, at }));
      const wanted = new Getal(asked).dividedBy(10);
      const reeks = naarWaarde(all, waarde);
      expect(reeks.gelijk(wanted)).toEqual(all.filter((one) => one.waarde === asked));
      const either = all.filter((one) => one.waarde === asked || one.waarde === asked + 1);
      expect(reeks.gelijk(new Getal(asked + 1).dividedBy(10), wanted)).toEqual(either);
      const past = (one: { waarde: number }) => Math.abs(one.waarde - asked) <= room;
      const near = all
        .filter(past)
        .toSorted((a, b) => Math.abs(a.waarde - asked) - Math.abs(b.waarde - asked));
      expect(reeks.dichtste(wanted, past)).toEqual(near[0]);
    }),
  );
});

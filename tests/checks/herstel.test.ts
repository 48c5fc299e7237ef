import { describe, expect, test } from 'vitest';
import { PAGINAS } from '../../src/checks/register.ts';
import { bewijsHerstel, herstellenVan } from '../support/bewijs-herstel.ts';
import { proefVan } from '../support/regelvoorbeeld.ts';
import { aanDeBeurt, geschreven } from '../support/schrijfwijzen.ts';
import { STELLIG } from '../support/stellig.ts';
import { BRENGT, ZONDER_HERSTEL } from './herstel-afspraken.ts';

const brengt = ({ regel }: { readonly regel: string }) => BRENGT[regel] ?? [];

const voorbeelden = PAGINAS.flatMap((one) => (one.fout === undefined ? [] : [{ ...one, fout: one.fout }]));

describe('the repairs of the rules', () => {
  test.each(voorbeelden)(
    'should mend the bad example of $naam and nothing else, also as it is written in other ways',
    async ({ naam, fout, in: file }) => {
      const proef = await proefVan(fout, file);
      const [melding] = await proef.check(proef.bestanden);
      const kan = melding !== undefined && herstellenVan(melding).length > 0;
      const stellig = melding?.hint !== undefined && STELLIG.test(melding.hint);
      expect(stellig && !kan, `'${melding?.hint}' asks for a repair, or for a reason why there is none`).toBe(
        naam in ZONDER_HERSTEL,
      );
      if (!kan) return;
      await bewijsHerstel(proef, brengt);
      for (const [naamVan, wijze] of aanDeBeurt(naam, 3)) {
        const bestanden = geschreven(proef.bestanden, wijze);
        await bewijsHerstel({ ...proef, bestanden }, brengt).catch((error: Error) => {
          error.message = `with ${naamVan}: ${error.message}`;
          throw error;
        });
      }
    },
  );
});

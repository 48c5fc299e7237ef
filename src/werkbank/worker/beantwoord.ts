// src/werkbank/worker: answers what the page asks, with the whole program, on files that the page sends.

import { herstelBron } from '../../bronnen/herstel-bron.ts';
import { BRONSOORTEN } from '../../bronnen/register.ts';
import { sortDiagnostics } from '../../diagnostics/format-diagnostics.ts';
import type { Antwoord, Document, Middelen, Verzoeknaam, Vraag } from '../gesprek/verzoeken.ts';
import { bronAt, bronnenIn } from './bronnen-in.ts';
import { meldingVan } from './melding.ts';
import { maakProef } from './proef.ts';
import { openWerkmap } from './werkmap.ts';

/** How each question is answered. */
type Beantwoording = {
  readonly [N in Verzoeknaam]: (vraag: Vraag<N>) => Antwoord<N> | Promise<Antwoord<N>>;
};

/** Gives what answers questions of the page, one after the other, on a folder that is empty at first. */
export function createBeantwoording({ sjablonen: pack }: Middelen): Beantwoording {
  let werkmap = openWerkmap(pack);
  let naam = '';
  const omgeving = () => ({ world: werkmap.world, sjablonen: werkmap.sjablonen() });
  const bron = (pad: string) => bronAt(werkmap.world, werkmap.paden(), pad, naam);
  return {
    open({ map }) {
      werkmap = openWerkmap(pack);
      naam = map;
      return null;
    },
    zet({ bestanden }) {
      werkmap.zet(bestanden);
      return null;
    },
    verwijder({ paden }) {
      werkmap.verwijder(paden);
      return null;
    },
    bronnen: () =>
      bronnenIn(werkmap.paden()).map(({ pad, soort }) => ({
        pad,
        soort,
        enkelvoud: BRONSOORTEN[soort].enkelvoud,
      })),
    async controleer({ pad }) {
      const { soort, bestanden } = bron(pad);
      const { check } = await BRONSOORTEN[soort].werk();
      const found = await check(omgeving(), bestanden);
      return { meldingen: sortDiagnostics(found).map(meldingVan) };
    },
    async herstel({ pad, regel }) {
      const { soort, bestanden } = bron(pad);
      const { check } = await BRONSOORTEN[soort].werk();
      const { teksten, aantal } = await herstelBron(
        werkmap.world,
        async (world) => {
          const found = await check({ world, sjablonen: werkmap.sjablonen() }, bestanden);
          return found.map(({ herstel, ...one }) =>
            herstel && (regel === undefined || one.regel === regel) ? { ...one, herstel } : one,
          );
        },
        (path) => werkmap.paden().includes(path),
      );
      const texts = [...teksten].map(([path, tekst]) => ({
        pad: path,
        tekst: tekst.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'),
      }));
      return { bestanden: texts, aantal };
    },
    proef: (vraag) => maakProef(werkmap.world, werkmap.sjablonen(), vraag),
    async maak({ pad, formaten, variant }) {
      const { soort, bestanden, map: documentmap } = bron(pad);
      const { build } = await BRONSOORTEN[soort].werk();
      if (!build) return { documenten: [], meldingen: [] };
      const { value, diagnostics } = await build(omgeving(), bestanden, documentmap, { formaten, variant });
      const documenten: Document[] = (value?.uitvoer ?? []).flatMap((one) =>
        one.artifacts.map(({ name, bytes }) => ({ map: one.map, naam: name, bytes: new Uint8Array(bytes) })),
      );
      return { documenten, meldingen: sortDiagnostics(diagnostics).map(meldingVan) };
    },
    async gemeenten() {
      const sjablonen = werkmap.sjablonen();
      const loaded = await Promise.all(
        sjablonen.gemeenten.map(async (one) => ({ map: one, ...(await sjablonen.load(one)) })),
      );
      return loaded.flatMap(({ map: gemeentemap, value }) => {
        if (!value) return [];
        const soorten = Object.entries(value.sjabloon.soorten).map(([soort, one]) => ({
          soort,
          naam: one.naam,
        }));
        return [{ map: gemeentemap, naam: value.sjabloon.gemeente, soorten }];
      });
    },
    nieuw: () => ({ geweigerd: { melding: 'Nog niet.' } }),
    importeer: () => ({ geweigerd: { melding: 'Nog niet.' } }),
    sessie: () => null,
  };
}

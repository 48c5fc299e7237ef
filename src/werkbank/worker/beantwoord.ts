// src/werkbank/worker: answers what the page asks, with the whole program, on files that the page sends.

import { herstelBron } from '../../bronnen/herstel-bron.ts';
import { BRONSOORTEN } from '../../bronnen/register.ts';
import { sortDiagnostics } from '../../diagnostics/format-diagnostics.ts';
import { completionsAt } from '../../session/completion/completions-at.ts';
import { createGeopend } from '../../session/geopend.ts';
import { hoverAt } from '../../session/hover/hover-at.ts';
import { createSession, type Session } from '../../session/session.ts';
import type {
  Aanvulling,
  Antwoord,
  Document,
  Middelen,
  Uitleg,
  Verzoeknaam,
  Vraag,
} from '../gesprek/verzoeken.ts';
import { bronAt, bronnenIn } from './bronnen-in.ts';
import { doeWensen, maakFormulier } from './formulier.ts';
import { meldingVan } from './melding.ts';
import { gemeentenIn, importeerStuk, nieuwVoorstel } from './nieuw.ts';
import { plat } from './plat.ts';
import { maakProef } from './proef.ts';
import { openWerkmap, TEMPLATES, type Werkmap } from './werkmap.ts';

/** How each question is answered. */
type Beantwoording = {
  readonly [N in Verzoeknaam]: (vraag: Vraag<N>) => Antwoord<N> | Promise<Antwoord<N>>;
};

/** Gives what answers questions of the page, one after the other, on a folder that is empty at first. */
export function createBeantwoording({ sjablonen: pack }: Middelen): Beantwoording {
  let werkmap = openWerkmap(pack);
  let session = openSession(werkmap);
  let geopend = createGeopend();
  let naam = '';
  const omgeving = () => ({ world: werkmap.world, sjablonen: werkmap.sjablonen() });
  const bron = (pad: string) => bronAt(werkmap.world, werkmap.paden(), pad, naam);
  return {
    open({ map }) {
      werkmap = openWerkmap(pack);
      session = openSession(werkmap);
      geopend = createGeopend();
      naam = map;
      return null;
    },
    zet({ bestanden }) {
      werkmap.zet(bestanden);
      for (const { pad, inhoud } of bestanden) if (pad.endsWith('.md')) geopend.now(pad, textOf(inhoud));
      session.changed(bestanden.map(({ pad }) => pad));
      return null;
    },
    verwijder({ paden }) {
      werkmap.verwijder(paden);
      for (const pad of paden) geopend.end(pad);
      session.changed(paden);
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
      const found = await check(omgeving(), bestanden, geopend.over());
      if (geopend.mayAgree(pad, found)) {
        const { source, lezing } = await session.stand(pad);
        if (lezing?.parsed.source.text === source.text) geopend.agree(pad);
      }
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
    formulier: ({ pad }) => maakFormulier(werkmap.world, werkmap.sjablonen(), pad),
    wens: (vraag) => doeWensen(werkmap.world, werkmap.sjablonen(), vraag),
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
    gemeenten: () => gemeentenIn(werkmap.sjablonen()),
    nieuw: (vraag) => nieuwVoorstel(vraag, werkmap.world, werkmap.sjablonen()),
    importeer: (vraag) => importeerStuk(vraag, werkmap.world, werkmap.sjablonen()),
    async aanvullingen({ pad, at }) {
      return completionsAt(await session.stand(pad), at).map((one) => plat(one) as Aanvulling);
    },
    async uitleg({ pad, at }) {
      const told = hoverAt(await session.stand(pad), at);
      return told ? { uitleg: plat(told) as Uitleg } : {};
    },
    async sessie({ naam: ability, argumenten }) {
      const known: Record<string, unknown> = { ...session };
      const ask = Object.hasOwn(known, ability) ? known[ability] : undefined;
      if (typeof ask !== 'function') throw new Error(`'${ability}' kan de sessie niet`);
      return plat(await ask(...argumenten));
    },
  };
}

function textOf(inhoud: string | Uint8Array): string {
  return typeof inhoud === 'string' ? inhoud : new TextDecoder().decode(inhoud);
}

/** The session on the files of a folder: what the page puts there is what is open. */
function openSession({ world }: Werkmap): Session {
  return createSession({ world, templates: TEMPLATES });
}

// src/werkbank/worker: answers what the page asks, with the whole program, on files that the page sends.

import { herstelBron } from '../../bronnen/herstel-bron.ts';
import { BRONSOORTEN } from '../../bronnen/register.ts';
import { sortDiagnostics } from '../../diagnostics/format-diagnostics.ts';
import { openSjablonen } from '../../pipeline.ts';
import { actionsAt, actionsIn } from '../../session/actions/actions-at.ts';
import { gedaan } from '../../session/actions/handeling.ts';
import { completionsAt } from '../../session/completion/completions-at.ts';
import { hoverAt } from '../../session/hover/hover-at.ts';
import { createSession, type Session } from '../../session/session.ts';
import { spanOf } from '../../source/source-text.ts';
import { createMemoryWorld } from '../../world/world.ts';
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
import { herstellingVan, meldingVan } from './melding.ts';
import { gemeentenIn, herkenStuk, importeerStuk, nieuwVoorstel } from './nieuw.ts';
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
  /** What is written in the page; it comes as text, files come as bytes, and a file that is saved is both. */
  const written = new Set<string>();
  const isWritten = (pad: string, inhoud: string | Uint8Array) => {
    if (typeof inhoud === 'string') written.add(pad);
    return written.has(pad);
  };
  let naam = '';
  const sjablonen = () => openSjablonen(session.world(), TEMPLATES);
  /** The files with what was read of them before, for as long as that holds. */
  const omgeving = () => ({ world: session.world(), sjablonen: sjablonen() });
  /** With a first template of the folder's own, or without a last one, those that come with the program go or come. */
  const changed = (paden: readonly string[]) =>
    session.changed(paden.some((pad) => pad.startsWith(`${TEMPLATES}/`)) ? [...paden, TEMPLATES] : paden);
  const bron = (pad: string) => bronAt(werkmap.world, werkmap.paden(), pad, naam);
  return {
    open({ map }) {
      werkmap = openWerkmap(pack);
      session = openSession(werkmap);
      written.clear();
      naam = map;
      return null;
    },
    zet({ bestanden }) {
      // As it stands there, a text that is written hides the file; how that was, is what the session compares with.
      for (const { pad, inhoud } of bestanden) if (isWritten(pad, inhoud)) session.open(pad, textOf(inhoud));
      werkmap.zet(bestanden);
      changed(bestanden.map(({ pad }) => pad));
      return null;
    },
    verwijder({ paden }) {
      werkmap.verwijder(paden);
      for (const pad of paden) if (written.delete(pad)) session.close(pad);
      changed(paden);
      return null;
    },
    bronnen: () =>
      bronnenIn(werkmap.paden()).map(({ pad, soort }) => ({
        pad,
        soort,
        enkelvoud: BRONSOORTEN[soort].enkelvoud,
      })),
    async controleer({ pad, haast = false }) {
      const found = sortDiagnostics(await session.diagnostics(pad, { haast }));
      const stand = await session.stand(pad);
      const actions = found.length > 0 ? actionsIn(stand) : () => [];
      return {
        meldingen: found.map((one) => {
          const watKan = one.span?.source.path === stand.source.path && actions(one.span).length > 0;
          return { ...meldingVan(one), ...(watKan && { watKan }) };
        }),
      };
    },
    async herstel({ pad, regel }) {
      const { soort, bestanden } = bron(pad);
      const { check } = await BRONSOORTEN[soort].werk();
      const { teksten, aantal } = await herstelBron(
        session.world(),
        async (world) => {
          const found = await check({ world, sjablonen: sjablonen() }, bestanden);
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
    formulier: async ({ pad }) => maakFormulier(await session.stand(pad)),
    wens: async (vraag) => doeWensen(await session.stand(vraag.pad), vraag),
    proef: async (vraag) => maakProef(await session.stand(vraag.pad), vraag),
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
    gemeenten: () => gemeentenIn(sjablonen()),
    nieuw: (vraag) => nieuwVoorstel(vraag, session.world(), sjablonen()),
    herken: (vraag) => herkenStuk(vraag, sjablonen()),
    importeer: (vraag) => importeerStuk(vraag, session.world(), sjablonen()),
    async aanvullingen({ pad, at }) {
      return completionsAt(await session.stand(pad), at).map((one) => plat(one) as Aanvulling);
    },
    async uitleg({ pad, at }) {
      const told = hoverAt(await session.stand(pad), at);
      return told ? { uitleg: plat(told) as Uitleg } : {};
    },
    async handelingen({ pad, van, tot }) {
      const stand = await session.stand(pad);
      const found = actionsAt(stand, spanOf(stand.source, van, tot));
      return found.flatMap((one) => gedaan(one) ?? []).map(herstellingVan);
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

/** Lets messages of the page that wait come through. */
function turn(): Promise<void> {
  return new Promise((next) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      next();
    };
    port2.postMessage(null);
  });
}

/** The session on the files of a folder: what the page puts there is what is open. */
function openSession({ world }: Werkmap): Session {
  return createSession({ world, templates: TEMPLATES, turn, vorige: createMemoryWorld({}) });
}

import { actionsAt, actionsIn } from '../../../src/session/actions/actions-at.ts';
import { gedaan } from '../../../src/session/actions/handeling.ts';
import { completionsAt } from '../../../src/session/completion/completions-at.ts';
import { hoverAt } from '../../../src/session/hover/hover-at.ts';
import { inlaysOf } from '../../../src/session/inlay/inlays-of.ts';
import { tokensVan } from '../../../src/session/kleur/tokens.ts';
import { hernoemAt } from '../../../src/session/namen/hernoem.ts';
import { definitieAt, naamgenotenAt, verwijzingenAt } from '../../../src/session/namen/zoek.ts';
import { overzichtVan, vouwenVan } from '../../../src/session/overzicht/overzicht.ts';
import { samenhangVan } from '../../../src/session/samenhang/samenhang.ts';
import { selectiesAt } from '../../../src/session/selectie/selectie.ts';
import { createSession } from '../../../src/session/session.ts';
import { spanOf } from '../../../src/source/source-text.ts';
import { createDiskWorld } from '../../../src/world/disk-world.ts';
import type { Clock } from './meet.ts';

const disk = createDiskWorld('.');
const PAD = 'proef/voorstel.md';

/** Where in a text is asked, as parts of its length. */
const PLACES = [0.02, 0.25, 0.5, 0.75, 0.999];

/** What an editor asks of a text: of the whole, and of some places in it. */
export async function sessieStappen(text: string, clock: Clock): Promise<void> {
  const session = createSession({ world: disk, templates: 'templates' });
  const path = PAD;
  session.open(path, text);
  const stand = await session.stand(path);
  const { source } = stand;
  const whole = spanOf(source, 0, source.text.length);
  const meldingen = await clock('meldingen', () => session.diagnostics(path, { haast: true }));
  await clock('handelingen bij meldingen', () => {
    const at = actionsIn(stand);
    return meldingen.map(({ span }) => (span ? at(span) : []));
  });
  await clock('kleuren', () => tokensVan(stand));
  await clock('overzicht', () => overzichtVan(stand));
  await clock('vouwen', () => vouwenVan(stand));
  await clock('tussen de tekst', () => inlaysOf(stand, whole));
  await clock('samenhang', () => samenhangVan(stand));
  for (const place of PLACES) {
    const at = Math.floor(place * source.text.length);
    const span = spanOf(source, at, at);
    await clock('aanvullen', () => completionsAt(stand, at));
    await clock('toelichten', () => hoverAt(stand, at));
    await clock('handelingen', () => actionsAt(stand, span));
    await clock('handelingen, alles', () => actionsAt(stand, whole));
    await clock('herstellen', () => actionsAt(stand, whole).flatMap((one) => gedaan(one) ?? []));
    await clock('selectie', () => selectiesAt(stand, at));
    await clock('definitie', () => definitieAt(stand, at));
    await clock('verwijzingen', () => verwijzingenAt(stand, at, true));
    await clock('naamgenoten', () => naamgenotenAt(stand, at));
    await clock('hernoem', () => hernoemAt(stand, at, 'anders'));
  }
}

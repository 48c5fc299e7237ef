// tests/generated: proposals by chance in every template, made in all formats and read back by other programs.

import { type Artifact, build, buildVerschil, check, openSjablonen } from '../../src/pipeline.ts';
import { createMemoryWorld } from '../../src/world/world.ts';
import type { Formaat } from '../../src/writers/index.ts';
import { toeval } from '../support/misbruik/toeval.ts';
import { testPng } from '../support/png.ts';
import { emptyPages } from './page-ends.ts';
import { GEMEENTEN, templateFiles } from './templates.ts';
import { voorstelTekst } from './voorstel.ts';

/** What was made of one seed. */
export interface Gemaakt {
  readonly name: string;
  readonly text: string;
  readonly artifacts: readonly Artifact[];
  /** Messages of severity `fout`: there should be none. */
  readonly fouten: readonly string[];
  /** The pages that end before they are full, without a reason. */
  readonly leeg: readonly string[];
}

const PAD = 'proposals/proef/voorstel.md';

/** Makes proposals by chance from their number; the same number gives the same proposal. */
export function generator(root: string): (seed: number, formaten: readonly Formaat[]) => Promise<Gemaakt> {
  const templates = templateFiles(root);
  const sjablonen = openSjablonen(createMemoryWorld(templates), 'templates');
  const kaart = testPng('kleur', 320, 200).bytes;
  const worldOf = (text: string) =>
    createMemoryWorld({ ...templates, [PAD]: text, 'proposals/proef/kaart.png': kaart });
  return async (seed, formaten) => {
    const kans = toeval(seed);
    const gemeente = GEMEENTEN[seed % GEMEENTEN.length] ?? 'standaard';
    const geladen = (await sjablonen.load(gemeente)).value;
    if (!geladen) throw new Error(`no template ${gemeente}`);
    const { sjabloon } = geladen;
    const naam = kans.of(Object.keys(sjabloon.soorten));
    const soort = sjabloon.soorten[naam];
    if (!soort) throw new Error(`no soort ${naam}`);
    const text = voorstelTekst(kans, sjabloon, naam, soort);
    const variant = kans.below(5) === 0 ? 'intern' : 'openbaar';
    const name = `${String(seed).padStart(4, '0')}-${gemeente}-${naam}`;
    const options = { sjablonen, formaten, variant } as const;
    const made = await build(worldOf(text), PAD, options);
    const fouten = made.diagnostics
      .filter(({ ernst }) => ernst === 'fout')
      .map(({ regel, melding }) => `${regel}: ${melding}`);
    const nagekeken = await check(worldOf(text), PAD, sjablonen);
    const leeg = nagekeken.value ? await emptyPages(nagekeken.value, variant) : [];
    if (kans.below(4) > 0 || !made.value) return { name, text, artifacts: made.value ?? [], fouten, leeg };
    const later = text
      .replace(/\bwijk\b/g, 'buurt')
      .replace(/ geld /g, ' ')
      .replace(/^(## .*)$/m, '$1\n\nDit is nieuw.');
    const [oud, nieuw] = [nagekeken, await check(worldOf(later), PAD, sjablonen)];
    if (!oud.value || !nieuw.value)
      return { name, text, artifacts: made.value, fouten: [...fouten, 'verschil: not good'], leeg };
    const marks = { author: 'oud → nieuw', date: '2026-03-03T00:00:00Z' };
    const verschil = await buildVerschil(oud.value, nieuw.value, { formaten, variant: 'openbaar', marks });
    return { name, text, artifacts: [...made.value, ...(verschil.value ?? [])], fouten, leeg };
  };
}

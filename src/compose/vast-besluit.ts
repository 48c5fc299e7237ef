import type { VastBesluit, VastPunt } from '../besluit/vastleggen/vastlegging.ts';
import type { Besluitpunt } from '../domain/besluitpunt.ts';
import type { Tekst } from '../domain/tekst.ts';
import { financienToJson } from '../financien/to-json.ts';
import type { Located } from '../source/located.ts';
import type { ComposeInput } from './compose-document.ts';
import { printer } from './printer.ts';
import { withoutSoft } from './voorstel-json.ts';

/**
 * The decision of a proposal as it is frozen when it is offered: its points and recitals in words with all amounts filled
 * in, every cell of its tables, and the marks of its bijlagen. `hashes`: SHA-256 of each file by its path.
 */
export function vastBesluit(
  input: Omit<ComposeInput, 'variant'>,
  hashes: ReadonlyMap<string, string>,
): VastBesluit {
  const { voorstel, financien } = input;
  const print = printer({ ...input, variant: 'openbaar' });
  const words = (tekst: Located<Tekst>) => String(withoutSoft('', print(tekst))).replaceAll('\u00a0', ' ');
  const { tabellen } = financienToJson(financien);
  return {
    gelet_op: voorstel.geletOp.map(words),
    overwegende: voorstel.overwegende.map(words),
    gehoord: voorstel.gehoord.map(words),
    besluitpunten: voorstel.besluitpunten.map((punt) => vastPunt(punt, words)),
    tabellen: Object.fromEntries(
      Object.entries(tabellen).map(([naam, { rijen }]) => [naam, cellsOf(rijen)] as const),
    ),
    bijlagen: voorstel.bijlagen.map(({ titel, bestand }) => ({
      titel: titel.value,
      bestand: bestand?.value ?? '',
      sha256: hashes.get(bestand?.value ?? '') ?? '',
    })),
  };
}

function vastPunt({ id, tekst, sub }: Besluitpunt, words: (tekst: Located<Tekst>) => string): VastPunt {
  const parts = sub.map((one) => vastPunt(one, words));
  return { ...(id && { id: id.value }), tekst: words(tekst), ...(parts.length > 0 && { sub: parts }) };
}

function cellsOf(rijen: readonly { id: string; cellen: Readonly<Record<string, string | null>> }[]) {
  return Object.fromEntries(
    rijen.flatMap(({ id, cellen }) =>
      Object.entries(cellen).flatMap(([kolom, cel]) =>
        cel === null ? [] : [[`${id}.${kolom}`, cel] as const],
      ),
    ),
  );
}

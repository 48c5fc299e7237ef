import { kaleWoorden } from './kale-woorden.ts';
import type { Weigering } from './weigering.ts';

/** A text as the name of a folder: small letters, digits and hyphens; empty when it has none. */
export function asMapnaam(text: string): string {
  return kaleWoorden(text, '-');
}

/** What is wrong with the name of a new folder that is not one of small letters, digits and hyphens; `what` gets the folder. */
export function mapnaamFout(name: string, what: string): Weigering | undefined {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) return undefined;
  const better = asMapnaam(name);
  const hint = 'Gebruik kleine letters, cijfers en streepjes';
  return {
    melding: `'${name}' kan geen naam van ${what} zijn.`,
    hint: better === '' ? `${hint}.` : `${hint}, bijvoorbeeld ${better}.`,
  };
}

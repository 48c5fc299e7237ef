// src/financien/blokken: the list of blocks, one folder each; who needs one by name asks its schema for it.

import type { Blok } from '../blok.ts';
import { begrotingswijziging } from './begrotingswijziging/begrotingswijziging.ts';
import { investeringen } from './investeringen/investeringen.ts';
import { posten } from './posten/posten.ts';
import { reserves } from './reserves/reserves.ts';
import { restant } from './restant/restant.ts';
import { saldo } from './saldo/saldo.ts';
import { tabellen } from './tabellen/tabellen.ts';

/**
 * The blocks under `financien:`, in the order in which a reader expects their tables. A block is a folder here: the
 * schema of its keys, how its tables are made, and its own checks. Nothing else in the program lists them.
 */
export const BLOKKEN: readonly Blok[] = [
  posten,
  saldo,
  restant,
  reserves,
  investeringen,
  begrotingswijziging,
  tabellen,
];

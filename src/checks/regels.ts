import type { Regel } from './regel.ts';
import { afbeeldingAlt } from './regels/afbeelding-alt.ts';
import { grondslag } from './regels/grondslag.ts';
import { grondslagHalf } from './regels/grondslag-half.ts';
import { kopNiveau } from './regels/kop-niveau.ts';
import { kopSpatie } from './regels/kop-spatie.ts';
import { linkAdres } from './regels/link-adres.ts';
import { onbekendeVerwijzing } from './regels/onbekende-verwijzing.ts';
import { taal } from './regels/taal.ts';
import { tekenOntbreekt } from './regels/teken-ontbreekt.ts';
import { tekenVerboden } from './regels/teken-verboden.ts';
import { voetnoot } from './regels/voetnoot.ts';
import { voetnootLos } from './regels/voetnoot-los.ts';

/** Every rule, in alphabetical order; each stands in the file that bears its name. */
export const REGELS: readonly Regel[] = [
  afbeeldingAlt,
  grondslag,
  grondslagHalf,
  kopNiveau,
  kopSpatie,
  linkAdres,
  onbekendeVerwijzing,
  taal,
  tekenOntbreekt,
  tekenVerboden,
  voetnoot,
  voetnootLos,
];

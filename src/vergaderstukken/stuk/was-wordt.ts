// src/vergaderstukken/stuk: the papers of amendments, subamendementen and moties, and what they change in a decision.

import type { Opgelost } from '../../besluit/amenderen/los-op.ts';
import type { Geamendeerdpunt } from '../../besluit/amenderen/nummer-punten.ts';
import { vernummering, wasWordt } from '../../besluit/amenderen/was-wordt.ts';
import { wasWordtRegels } from '../../besluit/amenderen/was-wordt-regels.ts';
import { vernummerzin } from '../../besluit/amenderen/zinnen.ts';
import { withoutLinks } from '../../compose/compose-vergaderpapier.ts';
import { convertInlines } from '../../compose/convert-inline.ts';
import { type ComposeSource, createEnvironment } from '../../compose/create-environment.ts';
import type { Environment } from '../../compose/environment.ts';
import { withoutNotes } from '../../compose/finish/finish-blocks.ts';
import { type WasWordtRij, wasWordtTabel } from '../../compose/tabellen/was-wordt-tabel.ts';
import type { Block, Inline } from '../../document/nodes.ts';
import { plainText } from '../../document/text.ts';
import { type Considerans, consideransVan } from '../../domain/considerans.ts';
import { eersteHoofdletter } from '../../domain/eerste-hoofdletter.ts';
import type { Financien } from '../../domain/financien-tabel.ts';
import type { Raad } from '../../domain/raad.ts';
import type { Tekst } from '../../domain/tekst.ts';
import type { Located } from '../../source/located.ts';
import { naastElkaar } from '../../verschil/document/beside.ts';

/** A decision before and after amendments. */
export interface Wijziging {
  /** The proposal as it was frozen. */
  readonly bron: ComposeSource;
  readonly besluit: readonly Geamendeerdpunt[];
  readonly considerans: Considerans;
  readonly financien: Financien;
  readonly wijzigingen: readonly Opgelost[];
}

/** The table of the points that amendments change, with the words before and after; no block when they change none. */
export function wasWordtBlokken(
  { bron, besluit, considerans, financien, wijzigingen }: Wijziging,
  { titel, puntwoord, metDoor }: { titel: string; puntwoord: Raad['puntwoord']; metDoor: boolean },
): readonly Block[] {
  const punten = bron.voorstel.besluitpunten;
  const voor = createEnvironment(bron);
  const na = createEnvironment({
    ...bron,
    financien,
    voorstel: { ...bron.voorstel, besluitpunten: besluit },
  });
  const overwegingen = wasWordtRegels(
    consideransVan(bron.voorstel),
    considerans,
    wijzigingen,
    (tekst, nieuw) => plainText(words(tekst, nieuw ? na : voor)),
  );
  const besluitpunten = wasWordt(
    punten,
    besluit,
    wijzigingen,
    (oud, nieuw) => plainText(words(oud.tekst, voor)) === plainText(words(nieuw.tekst, na)),
  );
  const rijen = [...overwegingen, ...besluitpunten].map(({ was, wordt, ...row }): WasWordtRij => {
    const [left, right] = [was && words(was, voor), wordt && words(wordt, na)];
    return left && right ? { ...row, ...naastElkaar(left, right) } : { ...row, was: left, wordt: right };
  });
  const kop = overwegingen.length > 0 ? 'onderdeel' : puntwoord;
  return wasWordtTabel(rijen, { titel, puntwoord: eersteHoofdletter(kop), metDoor });
}

/** Which points get another number, as a sentence; undefined where none does. */
export function vernummerd({ bron, besluit }: Wijziging, puntwoord: Raad['puntwoord']): string | undefined {
  const zin = vernummerzin(vernummering(bron.voorstel.besluitpunten, besluit), { enkelvoud: puntwoord });
  return zin?.replace(' te vernummeren tot ', ' zijn vernummerd tot ');
}

function words(tekst: Located<Tekst>, environment: Environment): readonly Inline[] {
  return withoutLinks(withoutNotes(convertInlines(tekst.value, environment)));
}

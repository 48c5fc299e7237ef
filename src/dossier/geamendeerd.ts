import { type Geldbasis, type Geldgevolg, openGeld, rekenGeld } from '../amendement/geld.ts';
import type { Opgelost } from '../besluit/amenderen/los-op.ts';
import { nummerPunten } from '../besluit/amenderen/nummer-punten.ts';
import { pasToe, pasToeOpConsiderans } from '../besluit/amenderen/pas-toe.ts';
import type { Basis } from '../besluit/amenderen/plek.ts';
import { type Besluittekst, volgVerwijzingen } from '../besluit/amenderen/volg-verwijzingen.ts';
import { openNaAmendement } from '../checks/na-amendement.ts';
import type { ComposeInput } from '../compose/compose-document.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Valued } from '../diagnostics/result.ts';
import type { Puntnummering } from '../domain/besluitpunt.ts';
import { consideransVan } from '../domain/considerans.ts';
import type { Financien } from '../domain/financien-tabel.ts';
import type { Raad } from '../domain/raad.ts';
import type { FinancienOpties } from '../financien/compute-financien.ts';
import { drukVan } from './puntwoorden.ts';

/** What amendments are tried on. */
export interface Amendeerbasis {
  readonly voorstel: Omit<ComposeInput, 'variant'>;
  readonly opties: FinancienOpties;
  readonly raad: Pick<Raad, 'naAmendement' | 'dekkingVerplicht' | 'puntwoord'>;
  /** The words were adopted: of what the rules say of them only errors are still worth telling. */
  readonly aangenomen?: true;
}

/** The same, opened once for all sets that are tried. */
export interface Werkbasis extends Amendeerbasis {
  readonly besluit: Basis;
  readonly geld: Geldbasis;
  readonly nummering: Puntnummering;
  /** What the rules say of a changed proposal that they did not say of this one. */
  readonly regels: (voorstel: ComposeInput['voorstel'], financien: Financien) => readonly Diagnostic[];
}

/** Opens what amendments are tried on. */
export function openWerkbasis(basis: Amendeerbasis): Werkbasis {
  const { voorstel, financien, geladen } = basis.voorstel;
  const input = {
    ...basis.voorstel,
    sjabloon: geladen.sjabloon,
    characters: geladen.characters,
    vasteTekens: geladen.vasteTekens,
    onleesbaar: new Set<string>(),
  };
  return {
    ...basis,
    regels: openNaAmendement(input, basis.aangenomen ? 'fouten' : 'alles'),
    besluit: {
      punten: voorstel.besluitpunten,
      considerans: consideransVan(voorstel),
      druk: drukVan(basis.voorstel),
    },
    geld: openGeld({ invoer: voorstel.financien, financien, opties: basis.opties }),
    nummering: geladen.sjabloon.soorten[voorstel.soort.value]?.nummering ?? [
      'cijfers',
      'letters',
      'romeins-klein',
    ],
  };
}

/** What a compatible set of operations makes of a proposal: its decision, and its money. */
export interface Geamendeerd extends Besluittekst {
  readonly wijzigingen: readonly Opgelost[];
  readonly geld: Valued<Geldgevolg>;
}

/** Carries a compatible set of operations out. */
export function amendeerBesluit(basis: Werkbasis, wijzigingen: readonly Opgelost[]): Geamendeerd {
  const { punten, considerans, druk } = basis.besluit;
  const opPunten = wijzigingen.filter(({ lijst }) => !lijst);
  const gewijzigd = pasToe(punten, opPunten, druk);
  const besluit = nummerPunten(gewijzigd, { nummering: basis.nummering, na: basis.raad.naAmendement });
  const text = { besluit, considerans: pasToeOpConsiderans(considerans, wijzigingen, druk) };
  return {
    ...volgVerwijzingen(text, basis.besluit),
    wijzigingen,
    geld: rekenGeld(basis.geld, wijzigingen),
  };
}

import { type Bedrag, bedragToJson, formatBedrag } from '../../domain/bedrag.ts';
import type { Cel } from '../../domain/financien-tabel.ts';
import { verschilTussen } from '../../financien/rekenblad/reken.ts';
import { toonVerschil, toonWaarde } from '../../financien/rekenblad/tonen.ts';
import { celToJson } from '../../financien/to-json.ts';
import type { Waarde } from '../verschil.ts';

/** A cell for people and for programs. */
export function waardeVan(cel: Cel | undefined): Waarde {
  const waarde = celToJson(cel);
  if (!cel || waarde === null) return { waarde: null, tekst: 'niets' };
  if (cel.toon === 'tekst') return { waarde, tekst: cel.tekst };
  return { waarde, tekst: plainSpaces(toonWaarde(cel)) };
}

/** An amount for people and for programs. */
export function bedragWaarde(bedrag: Bedrag): Waarde {
  const tekst = formatBedrag(bedrag);
  return { waarde: bedragToJson(bedrag), tekst: tekst === '' ? 'niets' : plainSpaces(tekst) };
}

/** The difference between two amounts, in an object to spread; nothing where there is none to tell. */
export function verschilWaarde(oud: Cel | undefined, nieuw: Cel | undefined): { verschil?: Waarde } {
  const amount = (cel: Cel | undefined): Bedrag | undefined => {
    if (!cel) return { soort: 'leeg' };
    return cel.toon === 'bedrag' ? cel.waarde : undefined;
  };
  const [left, right] = [amount(oud), amount(nieuw)];
  return left && right ? bedragVerschil(left, right) : {};
}

/** The same for amounts that stand in no cell. */
export function bedragVerschil(oud: Bedrag, nieuw: Bedrag): { verschil?: Waarde } {
  const found = verschilTussen(oud, nieuw);
  if (!found) return {};
  return { verschil: { waarde: bedragToJson(found), tekst: plainSpaces(toonVerschil(found)) } };
}

/** Texts of a comparison have one kind of space. */
export function plainSpaces(text: string): string {
  return text.replace(/\s/g, ' ');
}

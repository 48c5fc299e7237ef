import { CANONIEKE_SECTIES, GENUMMERDE_SECTIES, vergelijkbaar } from '../../domain/secties.ts';
import type { SectieDefinitie, SoortSjabloon } from '../../domain/sjabloon.ts';

/** All names by which an author may call a section. */
function namesOf({ kop, ook, sleutel }: SectieDefinitie): readonly string[] {
  return [kop, ...ook, ...(CANONIEKE_SECTIES[sleutel] ?? [])].map(vergelijkbaar);
}

/** The section that a heading means: by the heading that the template prints before any other name. */
export function sectieMet(soort: SoortSjabloon | undefined, kop: string): SectieDefinitie | undefined {
  const name = vergelijkbaar(kop);
  const secties = soort?.secties ?? [];
  return (
    secties.find((one) => vergelijkbaar(one.kop) === name) ??
    secties.find((one) => namesOf(one).includes(name))
  );
}

/** Whether a heading is that of arguments or kanttekeningen, whose heads have numbers. */
export function isGenummerd(soort: SoortSjabloon | undefined, kop: string): boolean {
  const known = sectieMet(soort, kop)?.sleutel;
  if (known !== undefined) return GENUMMERDE_SECTIES.includes(known);
  return GENUMMERDE_SECTIES.some((key) =>
    CANONIEKE_SECTIES[key]?.some((name) => vergelijkbaar(name) === vergelijkbaar(kop)),
  );
}

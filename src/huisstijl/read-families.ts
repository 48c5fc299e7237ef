import { bedoeldeNaam } from '../diagnostics/bedoeld.ts';
import { type Diagnostic, fout, waarschuwing } from '../diagnostics/diagnostic.ts';
import { ROLLEN, type Rol } from '../document/rollen.ts';
import { opsomming } from '../domain/opsomming.ts';
import type { Located } from '../source/located.ts';
import { checkLettertype, type GelezenFont } from './check-lettertype.ts';
import type { FontFile, Letterfamilie, Stijl } from './huisstijl.ts';
import type { FamilieBestand, HuisstijlBestand } from './huisstijl-schema.ts';

/** The other families of a house style, as its styles name them. */
export interface GelezenFamilies {
  /** Those that a style names, in the order of the roles. */
  readonly families: readonly Letterfamilie[];
  /** The name of the family of a role that has another than running text. */
  readonly namen: ReadonlyMap<Rol, string>;
  /** Why the house style cannot be used. */
  readonly fouten: readonly Diagnostic[];
}

/** The faces of a family, in the order of a set of fonts. */
export const FACES = ['normaal', 'vet', 'cursief', 'vetcursief'] as const;
export type Face = (typeof FACES)[number];

/**
 * Reads the families that styles name, and no others: a template may hold more ready for those that extend it. The name
 * of the font of running text is that font. `read` gives the file at a path.
 */
export function readFamilies(
  { lettertype, stijlen }: HuisstijlBestand,
  read: (path: Located<string>) => FontFile,
): GelezenFamilies {
  const eigen = lettertype?.naam?.value;
  const andere = Object.entries(lettertype?.andere ?? {});
  const namen = new Map<Rol, string>();
  const families = new Map<string, Letterfamilie>();
  const fouten: Diagnostic[] = [];
  for (const rol of ROLLEN) {
    const wanted = stijlen?.[rol]?.lettertype;
    if (!wanted) continue;
    if (rol === 'tekst') fouten.push(ofRunningText(wanted));
    if (rol === 'tekst' || isSame(wanted.value, eigen)) continue;
    const [naam, bestand] = andere.find(([one]) => isSame(one, wanted.value)) ?? [];
    if (naam === undefined || !bestand) {
      fouten.push(
        unknownFamily(wanted, [
          ...new Set([...(eigen === undefined ? [] : [eigen]), ...andere.map(([one]) => one)]),
        ]),
      );
      continue;
    }
    namen.set(rol, naam);
    if (families.has(naam)) continue;
    if (!bestand.normaal) {
      fouten.push(withoutFile(naam, wanted));
      continue;
    }
    const normaal = read(bestand.normaal);
    const face = (one: Face): FontFile => (bestand[one] ? read(bestand[one]) : normaal);
    families.set(naam, {
      naam,
      soort: bestand.soort?.value ?? lettertype?.soort?.value ?? 'sans-serif',
      normaal,
      vet: face('vet'),
      cursief: face('cursief'),
      vetcursief: face('vetcursief'),
    });
  }
  return { families: [...families.values()], namen, fouten };
}

/** What of the other families somebody would only see on paper, told at the files that are named. */
export function checkFamilies(
  { lettertype, stijlen: bestanden }: HuisstijlBestand,
  { families, namen }: GelezenFamilies,
  stijlen: Readonly<Record<Rol, Stijl>>,
): readonly Diagnostic[] {
  return families.flatMap((familie) => {
    const bestand = lettertype?.andere?.[familie.naam] ?? {};
    const [[, normaal] = [], ...overige] = FACES.flatMap((face): [Face, GelezenFont][] => {
      const plaats = bestand[face];
      return plaats ? [[face, { plaats, file: familie[face] }]] : [];
    });
    const naam = normaal && { value: familie.naam, span: normaal.plaats.span };
    const rollen = ROLLEN.filter((rol) => namen.get(rol) === familie.naam);
    return [
      ...checkLettertype({ naam, normaal, overige }),
      ...missingFaces(familie.naam, bestand, rollen, stijlen, bestanden),
    ];
  });
}

/** The styles that ask for a face that their family does not have. */
function missingFaces(
  naam: string,
  bestand: FamilieBestand,
  rollen: readonly Rol[],
  stijlen: Readonly<Record<Rol, Stijl>>,
  bestanden: HuisstijlBestand['stijlen'],
): readonly Diagnostic[] {
  return FACES.flatMap((face) => {
    if (bestand[face]) return [];
    const asking = rollen.filter((rol) => faceOf(stijlen[rol]) === face);
    const [first] = asking;
    if (first === undefined) return [];
    const melding = `${opsomming(asking.map((rol) => `'${rol}'`))} ${asking.length > 1 ? 'zijn' : 'is'} in de PDF niet ${NAMEN[face]}: het lettertype ${naam} heeft daarvoor geen bestand.`;
    const hint = `Noem het bestand bij '${face}', onder \`lettertype\`, \`andere\`, \`${naam}\`.`;
    return [waarschuwing('huisstijl', melding, bestanden?.[first]?.lettertype?.span, { hint })];
  });
}

const NAMEN = { normaal: 'gewoon', vet: 'vet', cursief: 'cursief', vetcursief: 'vet en cursief' } as const;

function faceOf({ vet, cursief }: Stijl): Face {
  if (vet) return cursief ? 'vetcursief' : 'vet';
  return cursief ? 'cursief' : 'normaal';
}

/** Names of fonts are the same in capitals and small letters, as Word has it. */
function isSame(one: string, other: string | undefined): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}

function ofRunningText({ value, span }: Located<string>): Diagnostic {
  return fout('huisstijl', 'Het lettertype van `tekst` is dat van het hele document.', span, {
    hint: `Noem het bovenaan, met zijn bestanden: \`lettertype: { naam: ${value}, … }\`.`,
  });
}

function unknownFamily(naam: Located<string>, known: readonly string[]): Diagnostic {
  const own = `Bekend zijn ${opsomming(known)}. Een ander noemt u onder \`lettertype\`, met zijn bestanden: \`andere: { ${naam.value}: { normaal: fonts/… } }\`.`;
  const meant = bedoeldeNaam(naam, known, own);
  return fout('huisstijl', `Het lettertype '${naam.value}' is niet bekend.`, naam.span, meant);
}

function withoutFile(naam: string, { span }: Located<string>): Diagnostic {
  return fout('huisstijl', `Bij het lettertype ${naam} staat geen bestand voor de PDF.`, span, {
    hint: `Noem het onder \`lettertype\`: \`andere: { ${naam}: { normaal: fonts/… } }\`.`,
  });
}

import { bedoeldeNaamIn } from '../diagnostics/bedoeld.ts';
import { type Diagnostic, fout, waarschuwing } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import {
  adresVan,
  allePunten,
  type Besluitpunt,
  comparePad,
  findPunt,
  findPuntById,
  type Orgaan,
  orgaanVan,
  type Puntpad,
} from '../domain/besluitpunt.ts';
import type { Kopnummer } from '../domain/kopnummer.ts';
import { opsomming } from '../domain/opsomming.ts';
import type { ArgumentNummer } from '../domain/voorstel.ts';
import type { Span } from '../source/source-text.ts';

/** The number of a head as it was typed, and where. */
export type Getypt = Kopnummer & { readonly span: Span };

interface Numbered {
  /** In the order of the heads; undefined for one without number, or with one that leads to no point. */
  readonly nummers: readonly (ArgumentNummer | undefined)[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The numbers of the heads of one section: each names an existing besluitpunt (when these are known) by its number or
 * its id, and counts from 1 without gaps within that point, in the order of the points of council or college. Both ways
 * may stand together.
 */
export function numberArgumenten(
  heads: readonly (Getypt | undefined)[],
  besluitpunten: readonly Besluitpunt[] | undefined,
): Numbered {
  const resolved = heads.map((head) => head && resolve(head, besluitpunten));
  const diagnostics: Diagnostic[] = [];
  /** By the address of a point: the heads about it, so far. */
  const seen = new Map<string, Getypt[]>();
  const last: Record<Orgaan, Puntpad> = { raad: [0], college: ['c0'] };
  for (const [index, found] of resolved.entries()) {
    const head = heads[index];
    if (!head || !found) continue;
    if (found.problem) diagnostics.push(found.problem);
    if (!found.nummer) continue;
    const { punt } = found.nummer;
    const orgaan = orgaanVan(punt);
    const earlier = seen.get(adresVan(punt)) ?? [];
    const counted = found.problem ? undefined : checkCount(head, earlier);
    if (counted) diagnostics.push(counted);
    else if (!found.problem && comparePad(punt, last[orgaan]) < 0)
      diagnostics.push(tooLate(head, last[orgaan]));
    seen.set(adresVan(punt), [...earlier, head]);
    if (comparePad(punt, last[orgaan]) > 0) last[orgaan] = punt;
  }
  return { nummers: resolved.map((found) => found?.nummer), diagnostics };
}

/** The point that a number leads to. One that does not exist is a problem, but stays what was typed. */
function resolve(
  head: Getypt,
  besluitpunten: readonly Besluitpunt[] | undefined,
): { readonly nummer?: ArgumentNummer; readonly problem?: Diagnostic | undefined } {
  const { punt, volgnummer } = head;
  if (typeof punt !== 'string') {
    const found = besluitpunten && findPunt(besluitpunten, punt);
    return {
      nummer: { punt: found?.pad ?? punt, volgnummer, ...(found && genoemd(found)) },
      problem: found || !besluitpunten ? undefined : noSuchPoint(head, punt, besluitpunten),
    };
  }
  if (!besluitpunten) return {};
  const found = findPuntById(besluitpunten, punt);
  if (found) return { nummer: { punt: found.pad, volgnummer, id: punt, ...genoemd(found) } };
  return { problem: noSuchId(head, punt, besluitpunten) };
}

/** An argument about a point of the college is called as that point is; its address is only what authors type. */
function genoemd({ pad, label }: Besluitpunt): Pick<ArgumentNummer, 'label'> {
  return orgaanVan(pad) === 'college' ? { label } : {};
}

function checkCount(head: Getypt, earlier: readonly Getypt[]): Diagnostic | undefined {
  const { getypt, volgnummer, span } = head;
  const same = earlier.find((one) => one.volgnummer === volgnummer);
  const expected = Math.max(0, ...earlier.map((one) => one.volgnummer)) + 1;
  const punt = getypt.slice(0, getypt.lastIndexOf('.'));
  if (same) {
    const melding =
      same.getypt === getypt
        ? `Nummer ${getypt} staat er al.`
        : `Nummer ${getypt} staat er al, als ${same.getypt}: dat is hetzelfde besluitpunt.`;
    const verwant = [{ melding: `Hier staat ${same.getypt} voor het eerst.`, span: same.span }];
    return fout('argument-nummering', melding, span, {
      verwant,
      hint: `Het volgende vrije nummer is ${punt}.${expected}.`,
    });
  }
  if (volgnummer === expected) return undefined;
  const melding = `Hier staat ${getypt}, maar hier hoort ${punt}.${expected} te staan.`;
  return fout('argument-nummering', melding, span, { hint: 'Nummers lopen door zonder gaten.' });
}

function tooLate({ getypt, span }: Getypt, last: Puntpad): Diagnostic {
  const melding = `${getypt} staat na de tekst bij besluitpunt ${adresVan(last)}.`;
  const hint = 'Zet de argumenten in de volgorde van de besluitpunten.';
  return waarschuwing('argument-volgorde', melding, span, { hint });
}

function noSuchPoint({ getypt, span }: Getypt, pad: Puntpad, punten: readonly Besluitpunt[]): Diagnostic {
  const orgaan = orgaanVan(pad);
  const besluitpunten = punten.filter((punt) => orgaanVan(punt.pad) === orgaan);
  if (orgaan === 'college' && besluitpunten.length === 0) return noCollege(getypt, span);
  const above = pad.length > 1 ? findPunt(besluitpunten, [pad[0], ...pad.slice(1, -1)]) : undefined;
  const last = (above?.sub ?? besluitpunten).at(-1) ?? above ?? besluitpunten.at(-1);
  const melding = `${getypt} hoort bij besluitpunt ${adresVan(pad)}, maar dat bestaat niet: ${there(above, besluitpunten)}.`;
  const what = above ? 'onderdeel' : 'besluitpunt';
  return fout('argument-besluitpunt', melding, span, {
    hint:
      pad.length > 1
        ? 'Voor de laatste punt staat het besluitpunt met de letter van het onderdeel, erachter telt u daarbinnen.'
        : 'Het eerste getal is het nummer van het besluitpunt, het tweede telt daarbinnen.',
    ...(last && { verwant: [{ melding: `Hier staat het laatste ${what}.`, span: last.tekst.span }] }),
  });
}

/** A c before a number, while the college decides nothing here. */
function noCollege(getypt: string, span: Span): Diagnostic {
  const melding = `${getypt} hoort bij een punt van het college, maar er zijn geen besluitpunten van het college.`;
  const hint = `Zet onder \`besluitpunten_college:\` wat het college besluit, of schrijf ${getypt.slice(1)} voor een punt van de raad.`;
  return fout('argument-besluitpunt', melding, span, { hint });
}

function there(above: Besluitpunt | undefined, besluitpunten: readonly Besluitpunt[]): string {
  if (!above) return besluitpunten.length === 1 ? 'er is er maar één' : `er zijn er ${besluitpunten.length}`;
  if (above.sub.length === 0) return `besluitpunt ${above.label} heeft geen onderdelen`;
  return `besluitpunt ${above.label} heeft ${opsomming(above.sub.map(({ label }) => label))}`;
}

/** Words with a full stop that stand before a number and are no id. */
const AFKORTINGEN = [
  'art',
  'afd',
  'bijl',
  'blz',
  'fig',
  'hfst',
  'jrg',
  'lid',
  'nr',
  'nrs',
  'par',
  'pag',
  'sub',
  'vgl',
];

function noSuchId(
  { getypt, span }: Getypt,
  id: string,
  besluitpunten: readonly Besluitpunt[],
): Diagnostic | undefined {
  const ids = allePunten(besluitpunten).flatMap((punt) => punt.id?.value ?? []);
  const near = nearest(id, ids);
  if (!near && (AFKORTINGEN.includes(id) || /^[A-Z]/.test(id))) return undefined;
  const melding = `Geen besluitpunt heeft het id '${id}'.`;
  const hint = near
    ? `Bedoelde u \`${near}${getypt.slice(id.length)}\`?`
    : ids.length > 0
      ? `De ids zijn: ${ids.join(', ')}.`
      : `Geef het besluitpunt een id (\`- id: ${id}\` met daaronder \`tekst: …\`), of schrijf zijn nummer, zoals \`### 1.1\`.`;
  return fout('argument-besluitpunt', melding, span, { ...bedoeldeNaamIn(span, id, ids, undefined), hint });
}

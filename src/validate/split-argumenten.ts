import { type Diagnostic, fout, waarschuwing } from '../diagnostics/diagnostic.ts';
import { readKopnummer } from '../domain/kopnummer.ts';
import { type Tekst, woordenVanaf } from '../domain/tekst.ts';
import type { Kop, Tekstblok } from '../domain/tekstblok.ts';
import type { Argument, ArgumentNummer, Besluitpunt } from '../domain/voorstel.ts';
import { type Span, spanOf } from '../source/source-text.ts';

interface Split {
  /** What stands before the first `###`. */
  readonly inleiding: readonly Tekstblok[];
  readonly argumenten: readonly Argument[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Splits the content of argumenten or kanttekeningen at its `###` heads and reads their numbers n.m:
 * n is an existing besluitpunt (when these are known), m counts from 1 without gaps within that besluitpunt.
 */
export function splitArgumenten(
  inhoud: readonly Tekstblok[],
  besluitpunten: readonly Besluitpunt[] | undefined,
): Split {
  const inleiding: Tekstblok[] = [];
  const heads: { kop: Kop; inhoud: Tekstblok[] }[] = [];
  for (const node of inhoud) {
    if (node.soort === 'kop' && node.niveau === 3) heads.push({ kop: node, inhoud: [] });
    else (heads.at(-1)?.inhoud ?? inleiding).push(node);
  }
  const diagnostics: Diagnostic[] = [];
  const argumenten = heads.map(({ kop: { tekst, span }, inhoud: below }): Argument => {
    const { nummer, claim, problem } = readHead(tekst, span);
    if (problem) diagnostics.push(problem);
    return {
      ...(nummer && { nummer }),
      kop: { value: claim, span },
      inhoud: below,
      span,
    };
  });
  diagnostics.push(...checkNumbers(argumenten, besluitpunten));
  return { inleiding, argumenten, diagnostics };
}

function readHead(
  tekst: Tekst,
  span: Span,
): {
  nummer?: ArgumentNummer;
  claim: Tekst;
  problem?: Diagnostic;
} {
  const [first, ...rest] = tekst;
  if (first?.soort !== 'tekst') return { claim: tekst };
  const found = readKopnummer(first.tekst);
  if (!found) {
    if (!/^\d+[a-z]?[.:)\s]/.test(first.tekst)) return { claim: tekst };
    const melding = `'${first.tekst}' begint niet met een volledig nummer.`;
    const hint = 'Schrijf besluitpunt.volgnummer, zoals `### 1.1` of `### 2.1`.';
    return {
      claim: tekst,
      problem: fout('argument-nummer', melding, span, { hint }),
    };
  }
  const { lengte, ...nummer } = found;
  const claim = [woordenVanaf(first, lengte), ...rest];
  if (first.tekst.length > lengte || rest.length > 0) return { nummer, claim };
  const hint = 'Zet er de bewering achter die u eronder onderbouwt.';
  return {
    nummer,
    claim,
    problem: fout('argument-leeg', 'Achter dit nummer staat geen tekst.', span, { hint }),
  };
}

function checkNumbers(
  argumenten: readonly Argument[],
  besluitpunten: readonly Besluitpunt[] | undefined,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const seen = new Map<string, Span>();
  const last = new Map<number, number>();
  let highest = 0;
  for (const { nummer, span } of argumenten) {
    if (!nummer) continue;
    const { besluitpunt, volgnummer } = nummer;
    const label = `${besluitpunt}.${volgnummer}`;
    const place = spanOf(span.source, span.start, span.start + 4 + label.length);
    const earlier = seen.get(label);
    const expected = (last.get(besluitpunt) ?? 0) + 1;
    if (besluitpunten && (besluitpunt < 1 || besluitpunt > besluitpunten.length)) {
      diagnostics.push(noSuchPoint(label, besluitpunt, besluitpunten, place));
    } else if (earlier) {
      const verwant = [{ melding: `Hier staat ${label} voor het eerst.`, span: earlier }];
      const hint = `Het volgende vrije nummer is ${besluitpunt}.${expected}.`;
      diagnostics.push(
        fout('argument-nummering', `Nummer ${label} staat er al.`, place, {
          verwant,
          hint,
        }),
      );
    } else if (volgnummer !== expected) {
      const melding = `Hier staat ${label}, maar hier hoort ${besluitpunt}.${expected} te staan.`;
      diagnostics.push(
        fout('argument-nummering', melding, place, {
          hint: 'Nummers lopen door zonder gaten.',
        }),
      );
    } else if (besluitpunt < highest) {
      const melding = `${label} staat na de tekst bij besluitpunt ${highest}.`;
      const hint = 'Zet de argumenten in de volgorde van de besluitpunten.';
      diagnostics.push(waarschuwing('argument-volgorde', melding, place, { hint }));
    }
    if (!earlier) seen.set(label, place);
    last.set(besluitpunt, Math.max(volgnummer, last.get(besluitpunt) ?? 0));
    highest = Math.max(highest, besluitpunt);
  }
  return diagnostics;
}

function noSuchPoint(
  label: string,
  wanted: number,
  besluitpunten: readonly Besluitpunt[],
  span: Span,
): Diagnostic {
  const count = besluitpunten.length;
  const there = count === 1 ? 'er is er maar één' : `er zijn er ${count}`;
  const last = besluitpunten.at(-1);
  return fout(
    'argument-besluitpunt',
    `${label} hoort bij besluitpunt ${wanted}, maar dat bestaat niet: ${there}.`,
    span,
    {
      hint: 'Het eerste getal is het nummer van het besluitpunt, het tweede telt daarbinnen.',
      ...(last && {
        verwant: [
          {
            melding: 'Hier staat het laatste besluitpunt.',
            span: last.tekst.span,
          },
        ],
      }),
    },
  );
}

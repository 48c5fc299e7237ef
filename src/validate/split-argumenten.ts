import type { Heading, PhrasingContent, RootContent } from 'mdast';
import { type Diagnostic, fout, waarschuwing } from '../diagnostics/diagnostic.ts';
import { readKopnummer } from '../domain/kopnummer.ts';
import { nodeSpan } from '../domain/mdast.ts';
import type { Argument, ArgumentNummer, Besluitpunt } from '../domain/voorstel.ts';
import { type SourceText, type Span, spanOf } from '../source/source-text.ts';

interface Split {
  /** What stands before the first `###`. */
  readonly inleiding: readonly RootContent[];
  readonly argumenten: readonly Argument[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Splits the content of argumenten or kanttekeningen at its `###` heads and reads their numbers n.m:
 * n is an existing besluitpunt (when these are known), m counts from 1 without gaps within that besluitpunt.
 */
export function splitArgumenten(
  inhoud: readonly RootContent[],
  source: SourceText,
  besluitpunten: readonly Besluitpunt[] | undefined,
): Split {
  const inleiding: RootContent[] = [];
  const heads: { heading: Heading; inhoud: RootContent[] }[] = [];
  for (const node of inhoud) {
    if (node.type === 'heading' && node.depth === 3) heads.push({ heading: node, inhoud: [] });
    else (heads.at(-1)?.inhoud ?? inleiding).push(node);
  }
  const diagnostics: Diagnostic[] = [];
  const argumenten = heads.map(({ heading, inhoud: below }): Argument => {
    const span = nodeSpan(heading, source);
    const { nummer, nodes, problem } = readHead(heading, span);
    if (problem) diagnostics.push(problem);
    return {
      ...(nummer && { nummer }),
      kop: { nodes, span },
      inhoud: below,
      span,
    };
  });
  diagnostics.push(...checkNumbers(argumenten, besluitpunten));
  return { inleiding, argumenten, diagnostics };
}

function readHead(
  heading: Heading,
  span: Span,
): {
  nummer?: ArgumentNummer;
  nodes: readonly PhrasingContent[];
  problem?: Diagnostic;
} {
  const [first, ...rest] = heading.children;
  if (first?.type !== 'text') return { nodes: heading.children };
  const found = readKopnummer(first.value);
  if (!found) {
    if (!/^\d+[a-z]?[.:)\s]/.test(first.value)) return { nodes: heading.children };
    const melding = `'${first.value}' begint niet met een volledig nummer.`;
    const hint = 'Schrijf besluitpunt.volgnummer, zoals `### 1.1` of `### 2.1`.';
    return {
      nodes: heading.children,
      problem: fout('argument-nummer', melding, span, { hint }),
    };
  }
  const { lengte, ...nummer } = found;
  const nodes = [{ ...first, value: first.value.slice(lengte) }, ...rest];
  if (first.value.length > lengte || rest.length > 0) return { nummer, nodes };
  const hint = 'Zet er de bewering achter die u eronder onderbouwt.';
  return {
    nummer,
    nodes,
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

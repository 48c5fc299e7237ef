import { CANONIEKE_SECTIES, vergelijkbaar } from '../../domain/secties.ts';
import type { Sjabloon } from '../../domain/sjabloon.ts';
import { platteTekst } from '../../domain/tekst.ts';
import type { Alinea, Tekstblok } from '../../domain/tekstblok.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import type { Regel } from '../regel.ts';

/** A heading is a heading and not a bold line. */
export const kopVet: Regel = {
  naam: 'kop-vet',
  groep: 'toegankelijk',
  ernst: 'waarschuwing',
  kort: 'Een tussenkop is een kop en geen vette regel.',
  waarom:
    'Een vette regel ziet eruit als een kop, maar een schermlezer slaat haar over en de inhoudsopgave mist haar.',
  bron: 'WCAG 2.2, succescriterium 1.3.1',
  fout: 'De brug is dicht.\n\n‹**De pont**›\n\nEr vaart een pont.',
  goed: 'De brug is dicht.\n\n### De pont\n\nEr vaart een pont.',
  check: ({ voorstel, sjabloon }) =>
    voorstel.secties
      .flatMap(({ inhoud, argumenten }) => [
        ...boldLines(inhoud).map((alinea) => ({ alinea, depth: 3 })),
        ...argumenten.flatMap((argument) =>
          boldLines(argument.inhoud).map((alinea) => ({ alinea, depth: 4 })),
        ),
      ])
      .filter(({ alinea }) => !isMissing(platteTekst(alinea.tekst), voorstel, sjabloon))
      .map(({ alinea, depth }) => ({
        melding: 'Deze vette regel is geen kop.',
        span: alinea.span,
        hint: `Schrijf \`${'#'.repeat(depth)} ${platteTekst(alinea.tekst).trim().replace(/:$/, '')}\`.`,
      })),
};

/** Paragraphs that are bold as a whole, with more text behind them; a numbered one is an argument. */
function boldLines(nodes: readonly Tekstblok[]): Alinea[] {
  return nodes.flatMap((node, index) => {
    if (node.soort !== 'alinea' || index === nodes.length - 1) return [];
    const [only, more] = node.tekst.filter(
      (child) => child.soort !== 'tekst' || !/^[\s:]*$/.test(child.tekst),
    );
    const text = platteTekst(node.tekst);
    return only?.soort === 'nadruk' &&
      only.sterk &&
      !more &&
      text.length <= 100 &&
      !/[.!?]$|^\d+\.\d+/.test(text.trim())
      ? [node]
      : [];
  });
}

/** Whether a line is the name of a mandatory section that has no heading: `sectie-ontbreekt` reports it. */
function isMissing(line: string, { secties, soort }: Voorstel, { soorten }: Sjabloon): boolean {
  const definitie = soorten[soort.value]?.secties.find(({ sleutel, kop, ook }) =>
    [kop, ...ook, ...(CANONIEKE_SECTIES[sleutel] ?? [])].some(
      (name) => vergelijkbaar(name) === vergelijkbaar(line),
    ),
  );
  return definitie?.verplicht === true && !secties.some(({ sleutel }) => sleutel === definitie.sleutel);
}

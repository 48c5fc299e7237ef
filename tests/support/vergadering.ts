import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { createSource } from '../../src/source/source-text.ts';
import { leesVergadering, type Vergaderomgeving } from '../../src/vergadering/lees-vergadering.ts';
import { readRaad } from '../../src/vergadering/raad/read-raad.ts';
import type { GeteldeVergadering } from '../../src/vergadering/tellen/tel-vergadering.ts';
import { createMemoryWorld } from '../../src/world/world.ts';

/** A council of fifteen, as the examples of the rules know it. */
export const RAAD_YAML = `perioden:
  - vanaf: 2022-03-30
    zetels: 15
    voorzitter: { naam: M. de Wit, aanhef: mevrouw }
    griffier: J. Koster
    fracties:
      - naam: Dorpsbelang
        zetels: 6
        leden: [F. Aker, G. Blok, H. Kroon, I. Laan, J. Meer, K. Noord]
      - naam: Groen en Sociaal
        zetels: 5
        leden: [L. Oost, M. Plas, N. Ruis, O. Steen, P. Tuin]
      - naam: Centrum
        zetels: 4
        leden: [A. Bos, B. Dijk, C. Smit, D. Vos]
`;

const KEYS: Readonly<Record<string, string>> = {
  soort: 'raadsvergadering',
  gemeente: 'standaard',
  datum: '2026-03-24',
  agenda: '\n  - { nr: 1, titel: Opening }',
};

/** A meeting in which these keys stand instead of those of an evening on which nothing happened. */
export function vergaderingText(keys: string, body = ''): string {
  const own = [...keys.matchAll(/^(\w+):/gm)].map(([, key]) => key ?? '');
  const rest = Object.entries(KEYS).filter(([key]) => !own.includes(key));
  return `---\n${rest.map(([key, value]) => `${key}: ${value}\n`).join('')}${keys}\n---\n${body}`;
}

/** Reads a council; problems are those of the file. */
export function raadOf(text: string = RAAD_YAML) {
  return readRaad(createMemoryWorld({ 'raad.yaml': text }), 'raad.yaml') ?? { diagnostics: [] };
}

/** Reads a whole text as a meeting of the council of the examples. */
export function vergaderingOf(
  text: string,
  eerder: Vergaderomgeving['eerder'] = () => ({ gestaakt: false, ongeldig: false }),
): { readonly value?: GeteldeVergadering; readonly diagnostics: readonly Diagnostic[] } {
  const raad = raadOf().value;
  const parsed = parseDocument(createSource('vergadering.md', text));
  if (!raad || !parsed.value) return { diagnostics: parsed.diagnostics };
  const read = leesVergadering(parsed.value, { raad, eerder });
  return { ...read, diagnostics: [...parsed.diagnostics, ...read.diagnostics] };
}

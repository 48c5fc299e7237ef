import { describeVorm } from '../../src/domain/vorm.ts';
import { financienSchema } from '../../src/financien/schema/financien.ts';
import type { Formuliertabel } from '../../src/formulier/formulier.ts';
import { leesTabellen } from '../../src/formulier/tabellen/lees-tabellen.ts';
import { leesBoom } from '../../src/formulier/yaml/boom.ts';
import { reken } from './financien.ts';

const KOP = '---\nfinancien:\n';

/** A text with this below `financien:`. */
export function tabeltekst(financien: string): string {
  return `${KOP}${ingesprongen(financien)}---\n`;
}

/** The tables of a form of that text; `nu` is what it has become since it was computed. */
export function tabellenIn(financien: string, nu = financien): readonly Formuliertabel[] {
  const [boom, oud] = [leesBoom(tabeltekst(nu)), leesBoom(tabeltekst(financien))];
  if (!boom || !oud) throw new Error('this is no YAML');
  // What was read stands in the text where the text has it.
  const gerekend = reken('\n'.repeat(KOP.length) + ingesprongen(financien));
  return leesTabellen({ boom, oud, financien: gerekend.financien, vorm: describeVorm(financienSchema) });
}

/** The table as lines: of each row its name, and its cells: typed ones between brackets, computed ones behind "=". */
export function alsRegels({ rijen }: Formuliertabel): readonly string[] {
  return rijen.map(
    ({ label, cellen }) =>
      `${label} | ${cellen.map(({ tekst, getypt }) => (getypt === undefined ? `= ${tekst}` : `[${getypt}]`)).join(' ')}`,
  );
}

function ingesprongen(yaml: string): string {
  return yaml.replace(/^(?=.)/gm, '  ');
}

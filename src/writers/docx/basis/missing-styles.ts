import { type Diagnostic, waarschuwing } from '../../../diagnostics/diagnostic.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import type { BasisBestand } from '../../../huisstijl/huisstijl.ts';
import type { Woordstijl } from '../../../huisstijl/huisstijl-schema.ts';
import { STYLE_OF_ROLE, type StyleKind, TABLE_STYLES } from '../styles/style-names.ts';
import type { BasisStyles } from './house-styles.ts';

/**
 * What the template lacks: one diagnostic with the names of all styles that were looked for, and one for each style that
 * the huisstijl names and that is not there, at that line.
 */
export function missingStyles(
  missing: ReadonlyMap<string, Woordstijl>,
  bestand: BasisBestand,
  house: BasisStyles,
): readonly Diagnostic[] {
  const named = bestand.stijlen ?? {};
  const wrong = (Object.entries(named) as [Woordstijl, (typeof named)[Woordstijl]][]).flatMap(
    ([naam, style]): readonly Diagnostic[] => {
      const kind = kindOf(naam);
      if (!style || house.findExact(style.value, kind) !== undefined) return [];
      const near = nearest(style.value, house.names(kind));
      return [
        waarschuwing(
          'basis',
          `In basis.docx is geen ${KIND[kind]} '${style.value}'; '${naam}' is opgemaakt volgens huisstijl.yaml.`,
          style.span,
          {
            hint: near
              ? `Bedoelde u '${near}'?`
              : `Zet een alinea of tabel in die stijl en bewaar basis.docx opnieuw.`,
          },
        ),
      ];
    },
  );
  const lacking = [...missing].filter(([, naam]) => !named[naam]);
  return [...wrong, ...lackingStyles(lacking, bestand, house)];
}

/** Names that a style has because this program looks for it or made it: it stands for a role already. */
const OF_PROGRAM: ReadonlySet<string> = new Set(
  [...Object.values(STYLE_OF_ROLE), ...Object.values(TABLE_STYLES)].map(({ name }) => name),
);

const KIND = { paragraph: 'alineastijl', table: 'tabelstijl', character: 'tekenstijl' } as const;

function kindOf(naam: Woordstijl): StyleKind {
  return naam.startsWith('tabel_') ? 'table' : 'paragraph';
}

function lackingStyles(
  lacking: readonly (readonly [name: string, naam: Woordstijl])[],
  { plaats }: BasisBestand,
  house: BasisStyles,
): readonly Diagnostic[] {
  if (lacking.length === 0) return [];
  const list = lacking.map(([name]) => `'${name}'`).join(', ');
  const found = lacking.flatMap(([name, naam]) => {
    const like = similar(name, naam, house);
    return like === undefined ? [] : [`${naam}: ${like}`];
  });
  const way = found.length > 0 ? found.join(', ') : `${lacking[0]?.[1]}: naam van uw stijl`;
  return [
    waarschuwing(
      'basis',
      lacking.length === 1
        ? `In basis.docx ontbreekt de stijl ${list}; die is opgemaakt volgens huisstijl.yaml.`
        : `In basis.docx ontbreken de stijlen ${list}; die zijn opgemaakt volgens huisstijl.yaml.`,
      plaats,
      {
        hint: `Heet een stijl bij u anders, schrijf dan in huisstijl.yaml \`basis: { stijlen: { ${way} } }\`. Maak anders in Word een stijl met de naam uit deze melding, en bewaar basis.docx opnieuw.`,
      },
    ),
  ];
}

/** A style that the house made and that may well be the one: its name holds that of the role, or is nearly that. */
function similar(name: string, naam: Woordstijl, house: BasisStyles): string | undefined {
  const names = house.ownNames(kindOf(naam)).filter((one) => !OF_PROGRAM.has(one.replace(/ \d$/, '')));
  const holds = names.find((one) => one.toLowerCase().includes(naam.replaceAll('_', ' ')));
  return holds ?? nearest(name, names);
}

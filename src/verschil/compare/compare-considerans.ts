import type { Tekst } from '../../domain/tekst.ts';
import type { Voorstel } from '../../gegevens/register.ts';
import { matchItems } from '../../matching/match-items.ts';
import type { Located } from '../../source/located.ts';
import { heelDeel } from '../deel.ts';
import type { LijstVerschil, RegelVerschil } from '../verschil.ts';
import type { Kant } from './compare-onderdelen.ts';
import { compareRegel } from './compare-regel.ts';
import type { Regel } from './lezer.ts';

const LIJSTEN: readonly {
  readonly sleutel: string;
  readonly naam: string;
  readonly van: (voorstel: Voorstel) => readonly Located<Tekst>[];
}[] = [
  { sleutel: 'gelet_op', naam: 'Gelet op', van: ({ geletOp }) => geletOp },
  { sleutel: 'overwegende', naam: 'Overwegende dat', van: ({ overwegende }) => overwegende },
  { sleutel: 'gehoord', naam: 'Gehoord', van: ({ gehoord }) => gehoord },
];

/** What changed in the considerans: the grounds, recitals and advice that the council refers to. */
export function compareConsiderans(
  oud: Kant,
  nieuw: Kant,
  skip: ReadonlySet<string>,
): readonly LijstVerschil[] {
  return LIJSTEN.filter(({ sleutel }) => !skip.has(sleutel)).flatMap(({ sleutel, naam, van }) => {
    const lines = ({ versie, lezer }: Kant) => van(versie.voorstel).map(({ value }) => lezer(value));
    const regels = compareRegels(lines(oud), lines(nieuw));
    return regels.length === 0 ? [] : [{ sleutel, naam, regels }];
  });
}

function compareRegels(oud: readonly Regel[], nieuw: readonly Regel[]): readonly RegelVerschil[] {
  const texts = (list: readonly Regel[]) => list.map(({ tekst }) => tekst);
  const { paren, vervallen, nieuw: added } = matchItems({ oud: texts(oud), nieuw: texts(nieuw) });
  return [
    ...paren.flatMap((pair): RegelVerschil[] => {
      const [left, right] = [oud[pair.oud], nieuw[pair.nieuw]];
      const found = left && right && compareRegel(left, right);
      if (found) return [{ soort: 'gewijzigd', ...found }];
      if (!pair.verplaatst) return [];
      return [{ soort: 'verplaatst', berekend: false, tekst: heelDeel('gelijk', right?.tekst ?? '') }];
    }),
    ...added.map((index): RegelVerschil => {
      return { soort: 'nieuw', berekend: false, tekst: heelDeel('ingevoegd', nieuw[index]?.tekst ?? '') };
    }),
    ...vervallen.map((index): RegelVerschil => {
      return { soort: 'vervallen', berekend: false, tekst: heelDeel('vervallen', oud[index]?.tekst ?? '') };
    }),
  ];
}

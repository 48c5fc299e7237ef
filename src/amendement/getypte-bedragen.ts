import type { Getal } from '../domain/bedrag.ts';
import { vindBedragen } from '../domain/bedrag-in-tekst.ts';
import { alleSegmenten, type Tekst } from '../domain/tekst.ts';
import { type Span, spanOf } from '../source/source-text.ts';

/** An amount that somebody typed in a text. */
export interface GetyptBedrag {
  /** In euros, without its sign. */
  readonly waarde: Getal;
  readonly literal: string;
  readonly span: Span;
  /** One in the last digit that was written, where it is a rounding ("€ 2,3 miljoen"). */
  readonly stap?: Getal | undefined;
}

/** The amounts that are typed in a text, in order; computed ones are left out. */
export function getypteBedragen(tekst: Tekst): readonly GetyptBedrag[] {
  return alleSegmenten(tekst).flatMap((segment) => {
    if (segment.soort !== 'tekst') return [];
    const { source } = segment.span;
    return amountsIn(segment.tekst).map(({ start, end, ...one }) => {
      const from = segment.offsets[start] ?? segment.span.start;
      const last = segment.offsets[Math.max(start, end - 1)] ?? from;
      return { ...one, span: spanOf(source, from, Math.max(from, last + 1)) };
    });
  });
}

/** The amounts in a printed text, in euros without their sign. */
export function bedragenIn(text: string): readonly Getal[] {
  return amountsIn(text).map(({ waarde }) => waarde);
}

function amountsIn(text: string) {
  return vindBedragen(text).flatMap(({ lezing, munt, eind, start, end, literal, stap }) =>
    lezing.ok && lezing.waarde.soort === 'bedrag' && (munt !== 'geen' || eind !== '')
      ? [{ waarde: lezing.waarde.waarde.abs(), literal, start, end, stap }]
      : [],
  );
}

/** Whether a written amount stands for an exact one: it is the same, or rounded to it. */
export function staatVoor({ waarde, stap }: Pick<GetyptBedrag, 'waarde' | 'stap'>, exact: Getal): boolean {
  return (
    waarde.equals(exact) || (stap?.dividedBy(2).greaterThanOrEqualTo(exact.minus(waarde).abs()) ?? false)
  );
}

import type { Segment, Tekst } from '../../domain/tekst.ts';
import type { Located } from '../../source/located.ts';
import type { Span } from '../../source/source-text.ts';
import type { Opgelost } from './los-op.ts';

type OpBijlage = Opgelost & { readonly wijziging: Extract<Opgelost['wijziging'], { soort: 'bijlage' }> };

/** The changes of bijlagen, each once: two amendments may say the same. */
export function bijlagenIn(here: readonly Opgelost[]): readonly OpBijlage[] {
  const all = here.filter((one): one is OpBijlage => one.wijziging.soort === 'bijlage');
  return all.filter((one, at) => all.findIndex((other) => sameBijlage(one, other)) === at);
}

function sameBijlage({ wijziging: a }: OpBijlage, { wijziging: b }: OpBijlage): boolean {
  const key = ({ bijlage, plaats, was, wordt }: typeof a) =>
    JSON.stringify([bijlage.value, plaats.value, was?.value, wordt?.value]);
  return key(a) === key(b);
}

/** The words between a point that establishes a bijlage and what an amendment changes in it. */
export const MET_DIEN_VERSTANDE = 'met dien verstande dat';

/** What an amendment does to a bijlage that cannot be edited: a part of the point that establishes it. */
export function bijlagezin({ wijziging, stuk }: OpBijlage, voor: string): Located<Tekst> {
  const { bijlage, plaats, was, wordt, span } = wijziging;
  const becomes = wordt ? `wordt vervangen door ‘${wordt.value}’` : 'vervalt';
  const say = was ? `‘${was.value}’ ${becomes}` : `wordt ingevoegd ‘${wordt?.value ?? ''}’`;
  const text = `${voor}in ${bijlage.value}, ${plaats.value}, ${say} (amendement ${stuk})`;
  return { value: [gezegd(text, span)], span };
}

/** Words that the program says itself, at the place that they follow from. */
export function gezegd(tekst: string, span: Span): Segment {
  return { soort: 'tekst', tekst, offsets: Array.from({ length: tekst.length + 1 }, () => span.start), span };
}

import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { placeOf, visitMarkdown } from '../domain/mdast.ts';
import type { Check } from './check.ts';

/** Checks that each link leads to a full address, which also works on paper and in a PDF. */
export const linkAdres: Check = ({ voorstel }) => {
  const diagnostics: Diagnostic[] = [];
  visitMarkdown(voorstel, (node) => {
    if (node.type !== 'link' || isFullAddress(node.url)) return;
    const melding =
      node.url === '' ? 'Deze link heeft geen adres.' : `'${node.url}' is geen volledig webadres.`;
    const hint = 'Schrijf het hele adres, met https:// ervoor; een bijlage noemt u bij `bijlagen`.';
    diagnostics.push(fout('link-adres', melding, placeOf(voorstel, node), { hint }));
  });
  return diagnostics;
};

function isFullAddress(url: string): boolean {
  if (/^mailto:[^@\s]+@[^@\s]+$/i.test(url)) return true;
  return /^https?:\/\/[^/\s]+/i.test(url) && URL.canParse(url);
}

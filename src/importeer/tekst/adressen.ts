import type { PhrasingContent } from 'mdast';

const ADRES = /(?:https?:\/\/|www\.)[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;
/** What may stand behind an address that is read as one without signs around it. */
const EINDE = /^[.,;:!?)]*(?:\s|$)/u;
const GEWOON = /^[A-Za-z0-9./:@?=%#~+,-]+$/u;

/**
 * Running text with the addresses in it apart: Markdown reads them without escapes. One with only letters, figures and a
 * few signs stands as it is; any other is a link to itself.
 */
export function metAdressen(value: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = 0;
  for (const match of value.matchAll(ADRES)) {
    const adres = match[0].replace(/[^\p{L}\p{N}/=]+$/u, '');
    const end = match.index + adres.length;
    if (adres.length < 4) continue;
    if (match.index > at) nodes.push({ type: 'text', value: value.slice(at, match.index) });
    const before = /(?:^|\s|\()$/u.test(value.slice(Math.max(0, match.index - 1), match.index));
    if (before && GEWOON.test(adres) && EINDE.test(value.slice(end)))
      nodes.push({ type: 'html', value: adres });
    else nodes.push({ type: 'link', url: doel(adres), children: [{ type: 'text', value: adres }] });
    at = end;
  }
  if (at < value.length) nodes.push({ type: 'text', value: value.slice(at) });
  return nodes;
}

function doel(adres: string): string {
  if (/^www\./i.test(adres)) return `http://${adres}`;
  return /^https?:/i.test(adres) ? adres : `mailto:${adres}`;
}

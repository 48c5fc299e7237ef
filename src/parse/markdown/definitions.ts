import type { Definition, Link } from 'mdast';
import { type Diagnostic, waarschuwing } from '../../diagnostics/diagnostic.ts';
import { type Lezing, nodeSpan } from './lezing.ts';

/** What is wrong with a line `[naam]: adres`, which is not printed itself: no link leads there, or it says more. */
export function strayDefinition(node: Definition, lezing: Lezing): readonly Diagnostic[] {
  const naam = node.label ?? node.identifier;
  const span = nodeSpan(node, lezing);
  if (lezing.definitions.get(node.identifier) !== node) {
    const melding = `Het adres van '${naam}' staat er al; deze regel komt niet in het document.`;
    return [
      waarschuwing('link-los', melding, span, { hint: 'Haal deze regel weg, of geef hem een eigen naam.' }),
    ];
  }
  if (!lezing.verwezen.has(node.identifier)) {
    const melding = `Deze regel geeft het adres van een link '${naam}', maar die staat nergens; de regel komt niet in het document.`;
    const hint = `Schrijf \`[${naam}]\` waar de link hoort te staan. Is dit gewone tekst, zet dan een \\ voor de eerste haak: \`\\[${naam}]:\`.`;
    return [waarschuwing('link-los', melding, span, { hint })];
  }
  return titleLost(node, lezing);
}

/** A title behind an address shows in some programs when the pointer stands still there; a document has no place for it. */
export function titleLost(node: Link | Definition, lezing: Lezing): readonly Diagnostic[] {
  if (!node.title) return [];
  const melding = `'${node.title}' achter het adres komt niet in het document.`;
  const hint = 'Zet deze woorden in de zin, of haal ze weg.';
  return [waarschuwing('link-titel', melding, nodeSpan(node, lezing), { hint })];
}

import type { Inline } from '../document/nodes.ts';
import { formatDatum } from '../domain/datum.ts';
import type { EerderBesluit } from '../domain/voorstel.ts';

/** "Raadsbesluit Mobiliteitsplan, 8 februari 2024 (2023-088140)". */
export function eerderBesluitRegel(besluit: EerderBesluit): readonly Inline[] {
  const { datum, kenmerk } = besluit;
  const rest = `${datum ? `, ${formatDatum(datum.value)}` : ''}${kenmerk ? ` (${kenmerk.value})` : ''}`;
  return [...eerderBesluitTitel(besluit), ...(rest ? [{ type: 'text', value: rest } as const] : [])];
}

/** The title, as a link when there is an address. */
export function eerderBesluitTitel({ titel, url }: EerderBesluit): readonly Inline[] {
  const text: Inline = { type: 'text', value: titel.value };
  return [url ? { type: 'link', url: url.value, children: [text] } : text];
}

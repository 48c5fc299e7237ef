import { kaleWoorden } from '../../domain/kale-woorden.ts';

/** A name for links, made of a text: "Hoe wordt dit betaald?" is "hoe-wordt-dit-betaald". Never empty. */
export function slug(text: string): string {
  const words = kaleWoorden(text.replace(/['’]/g, ''), ' ').split(' ');
  return words.slice(0, 12).join('-') || 'kop';
}

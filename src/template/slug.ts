/** A name for links, made of a text: "Hoe wordt dit betaald?" is "hoe-wordt-dit-betaald". Never empty. */
export function slug(text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[a-z0-9]+/g);
  return words?.slice(0, 12).join('-') ?? 'kop';
}

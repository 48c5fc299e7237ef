import { VOORSTELBESTAND } from '../domain/bestanden.ts';

/** The folder of a proposal that a word or a path stands for: "zwembad", "../../zwembad", "../../zwembad/voorstel.md". */
export function slugIn(word: string): string {
  const steps = word.split('/').filter((step) => step !== '' && step !== '..' && step !== '.');
  return (steps.at(-1) === VOORSTELBESTAND ? steps.at(-2) : steps.at(-1)) ?? '';
}

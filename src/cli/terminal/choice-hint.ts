import { nearest } from '../../diagnostics/nearest.ts';

/** What could have been meant with a word, and what there is to choose from. */
export function choiceHint(word: string, choices: readonly string[]): string {
  const near = nearest(word, choices);
  return `${near ? `Bedoelde u '${near}'? ` : ''}Kies uit: ${choices.join(', ')}.`;
}

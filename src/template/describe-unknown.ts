import { nearest } from '../diagnostics/nearest.ts';
import { ELEMENTEN, showElement } from './elements.ts';

/** What is wrong with an element that templates do not know, or not with these classes, and what is like it. */
export function describeUnknown(
  name: string,
  klassen: readonly string[],
): { readonly melding: string; readonly hint: string } {
  const same = ELEMENTEN.filter((rule) => rule.naam === name);
  if (same.length > 0) {
    const known = same.flatMap((rule) => rule.klasse ?? []);
    const near = klassen.map((klasse) => nearest(klasse, known)).find(Boolean);
    return {
      melding:
        klassen.length > 0
          ? `<${name} class="${klassen.join(' ')}"> is niet bekend.`
          : `<${name}> zonder klasse is niet bekend.`,
      hint: near
        ? `Bedoelde u <${name} class="${near}">?`
        : `Bekend zijn: ${same.map(showElement).join(', ')}.`,
    };
  }
  const names = [...new Set(ELEMENTEN.map((rule) => rule.naam))];
  const near = nearest(name, names);
  return {
    melding: `Het element <${name}> is niet bekend.`,
    hint: near ? `Bedoelde u <${near}>?` : `Bekend zijn: ${names.join(', ')}.`,
  };
}

import { child, elements, type Xml } from '../xml.ts';
import type { WordProperties } from './word-document.ts';
import type { WordParts } from './word-parts.ts';

/** What a file says about itself. */
export function readProperties(parts: WordParts): WordProperties {
  const core = parts.coreProperties?.root;
  const title = textOf(child(core, 'dc:title'));
  const author = textOf(child(core, 'dc:creator'));
  const language = textOf(child(core, 'dc:language')) ?? languageOf(parts);
  const application = textOf(child(parts.appProperties?.root, 'ep:Application'));
  return {
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(language !== undefined && { language }),
    ...(application !== undefined && { application }),
    custom: customProperties(parts.customProperties?.root),
  };
}

/** The language of the text where nothing says otherwise. */
function languageOf({ styles }: WordParts): string | undefined {
  const defaults = child(child(styles?.root, 'w:docDefaults'), 'w:rPrDefault');
  return child(child(defaults, 'w:rPr'), 'w:lang')?.attributes['w:val'];
}

/** Properties of an own name, each as text (ISO 29500-1, 22.3). */
function customProperties(root: Xml | undefined): ReadonlyMap<string, string> {
  const entries = root ? elements(root, 'op:property') : [];
  return new Map(
    entries.map((one) => [one.attributes.name ?? '', elements(one).map(wholeText).join('').trim()] as const),
  );
}

function textOf(node: Xml | undefined): string | undefined {
  const text = node && wholeText(node).trim();
  return text === '' ? undefined : text;
}

function wholeText({ children }: Xml): string {
  return children.map((one) => (typeof one === 'string' ? one : wholeText(one))).join('');
}

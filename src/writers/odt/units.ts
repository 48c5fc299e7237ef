/** Points as ODF writes a length: "12.5pt". */
export function pt(points: number): string {
  return `${Math.round(points * 100) / 100}pt`;
}

/** A rule as ODF writes a border (18.3.2): width in points, colour as "#rrggbb"; "none" without one. */
export function ruleOf(rule: { readonly width: number; readonly color: string } | undefined): string {
  return rule && rule.width > 0 ? `${pt(rule.width)} solid ${rule.color}` : 'none';
}

/** The parts of a BCP 47 tag as ODF has them in the properties of text (20.191, 20.202). */
export function languageOf(tag: string): { readonly 'fo:language': string; readonly 'fo:country': string } {
  const [language = 'none', ...others] = tag.split('-');
  const country = others.find((part) => /^([A-Z]{2}|\d{3})$/u.test(part));
  return { 'fo:language': language.toLowerCase(), 'fo:country': country ?? 'none' };
}

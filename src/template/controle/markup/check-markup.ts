// src/template/controle/markup: whether a .hbs file says only what it may: elements, attributes, expressions.

import { type Diagnostic, fout } from '../../../diagnostics/diagnostic.ts';
import { vervang } from '../../../diagnostics/herstel.ts';
import { type Aanbod, aanbod, metAanbod } from '../../../diagnostics/herstel-waarde.ts';
import { GRENZEN, teller } from '../../../domain/grenzen.ts';
import { type Span, spanOf, spanText } from '../../../source/source-text.ts';
import {
  ELEMENTEN,
  elementPast,
  klassenVan,
  PLAATSEN,
  type Plaats,
  past,
  regelVoor,
  showElement,
} from '../../markup/elements.ts';
import type { MarkupElement, MarkupNode, MarkupText } from '../../markup/markup.ts';
import { STUUR, type Template, WAARDE } from '../../read/read-template.ts';
import { checkAttributes, checkPairs, type Finding } from './check-attributes.ts';
import { checkExpressions, type Expressions, type Known } from './check-expressions.ts';
import { describeUnknown } from './describe-unknown.ts';
import type { Scopes } from './find-gegeven.ts';
import { alsAlinea, herstelTag } from './herstel-elementen.ts';
import { herstelKop, type Kop } from './herstel-koppen.ts';

export interface CheckEnvironment extends Known {
  /** Every template by name, those that a municipality inherits included. */
  readonly templates: ReadonlyMap<string, Template>;
  /** Whether `beeld/…` exists in the template's folder or one that it extends. */
  hasImage(path: string): boolean;
}

/**
 * Checks one document template and all that it inserts, as far as can be known before there is a proposal:
 * names, elements, classes, attributes, nesting, the order of headings. Each problem once, in order of discovery.
 */
export function checkDocument(
  template: Template,
  scopes: Scopes,
  environment: CheckEnvironment,
): Diagnostic[] {
  const checker = new MarkupChecker(environment);
  checker.template(template, scopes, 'document', undefined, []);
  return checker.found(template);
}

interface Place {
  readonly template: Template;
  readonly expressions: Expressions;
  readonly content: Plaats;
  /** What holds it, for messages: "<p>". */
  readonly holder: string;
  readonly inRunningLine: boolean;
  readonly calls: readonly { name: string; span: Span }[];
}

class MarkupChecker {
  readonly diagnostics: Diagnostic[] = [];
  /** The problems that were found, by place and message. */
  private readonly known = new Set<string>();
  /** Counts the pieces that are put in: files that each put in two others double with every one. */
  private readonly tooMany = teller(GRENZEN.ingevoegd);
  private readonly tooLarge = teller(GRENZEN.elementenSamen);
  /** Too much was put in, or found: nothing more is looked at. */
  private stopped = false;
  /** The headings, in the order of the document, and which of them are told to skip a level. */
  private readonly koppen: Kop[] = [];
  private readonly sprongen = new Map<Diagnostic, number>();
  /** Level of the last heading, in the order of the document. */
  private level = 0;

  constructor(private readonly environment: CheckEnvironment) {}

  template(
    template: Template,
    scopes: Scopes,
    content: Plaats,
    from: Place | undefined,
    calls: Place['calls'],
  ): void {
    const expressions = checkExpressions(template, scopes, this.environment);
    for (const diagnostic of expressions.diagnostics) this.add(diagnostic);
    const { source } = template;
    for (const problem of template.markup.problems) {
      const { start, end, melding, hint } = problem;
      this.add(
        fout('sjabloon', melding, spanOf(source, start, end), { hint, ...herstelTag(problem, source) }),
      );
    }
    this.nodes(template.markup.children, {
      template,
      expressions,
      content,
      holder: from?.holder ?? 'het document',
      inRunningLine: from?.inRunningLine ?? false,
      calls,
    });
  }

  private nodes(nodes: readonly MarkupNode[], place: Place): void {
    for (const node of nodes) {
      if (this.stopped) return;
      if (node.type === 'text') this.text(node, place);
      else this.element(node, place);
    }
    if (place.content === 'kopgegevens') this.findings(checkPairs(nodes, place.template.programAt), place);
  }

  private text(node: MarkupText, place: Place): void {
    const { template, expressions, content } = place;
    for (let index = 0; index < node.value.length; ) {
      const insert = node.value[index] === WAARDE ? template.inserts.get(node.start + index) : undefined;
      if (!insert) {
        const literal = /^[^\uE000]+/.exec(node.value.slice(index))?.[0] ?? WAARDE;
        this.literal(literal, node.start + index, place);
        index += literal.length;
        continue;
      }
      index = insert.end - node.start;
      const partial = expressions.partials.get(insert.start);
      const slot = expressions.slots.get(insert.start);
      const span = spanOf(template.source, insert.start, insert.end);
      if (partial) this.partial(partial.name, partial.scopes, span, place);
      else if (slot?.soort === 'blokken' && !past('blok', content))
        this.refuse(
          `${spanText(span)} bestaat uit hele alinea's en kan niet in ${place.holder} staan.`,
          span,
          "Zet het op een eigen regel, tussen de alinea's.",
          place,
        );
      else if (slot?.soort === 'tekst' && slot.als === 'kopnummer' && !leads(node, insert.start, place))
        this.refuse(
          `${spanText(span)} kan alleen vooraan in een kop staan.`,
          span,
          'Schrijf bijvoorbeeld <h2>{{nummer}} {{kop}}</h2>; het nummer telt vanzelf door.',
          place,
        );
      else if (slot?.soort === 'tekst' && content !== 'inline') this.looseText(span, place);
    }
  }

  private literal(text: string, start: number, place: Place): void {
    const { source } = place.template;
    const visible = text.replaceAll(STUUR, ' ');
    const first = visible.search(/\S/);
    if (first === -1) return;
    const end = start + visible.trimEnd().length;
    const sharp = visible.indexOf('<');
    if (sharp !== -1 && source.text[start + sharp] === '<')
      this.refuse(
        'Hier staat een losse <.',
        spanOf(source, start + sharp, start + sharp + 1),
        'Schrijf &lt; voor het teken zelf; de naam van een element moet vaststaan.',
        place,
      );
    else if (place.content !== 'inline') this.looseText(spanOf(source, start + first, end), place);
  }

  private looseText(span: Span, place: Place): void {
    this.refuse(
      `In ${place.holder} kan geen losse tekst staan.`,
      span,
      place.content === 'blok' || place.content === 'document'
        ? 'Zet de tekst in een alinea: <p> … </p>.'
        : `Hier passen: ${fitting(place.content)}.`,
      place,
      place.content === 'blok' || place.content === 'document'
        ? alsAlinea(span.source, span.start, span.end)
        : undefined,
    );
  }

  private partial(name: string, scopes: Scopes, span: Span, place: Place): void {
    if (this.stopped) return;
    if (this.tooMany()) {
      this.stopped = true;
      const melding = `Met {{> ${name}}} worden meer dan ${GRENZEN.ingevoegd} stukken ingevoegd.`;
      this.refuse(melding, span, 'Kijk na of bestanden elkaar niet steeds opnieuw invoegen.', place);
      return;
    }
    const circle = place.calls.some((call) => call.name === name);
    const template = this.environment.templates.get(name);
    if (circle || name === place.template.name)
      this.refuse(
        `'${name}.hbs' voegt zichzelf in.`,
        span,
        'Haal deze {{> …}} weg.',
        place,
        aanbod([[`Haal {{> ${name}}} weg`, vervang(span, '')]]),
      );
    else if (template)
      this.template(template, scopes, place.content, place, [
        ...place.calls,
        { name: place.template.name, span },
      ]);
  }

  private element(node: MarkupElement, place: Place): void {
    const { source } = place.template;
    const span = spanOf(source, node.start, node.openEnd);
    if (this.tooLarge()) {
      this.stopped = true;
      const melding = `Met alles wat ingevoegd wordt, heeft dit document meer dan ${GRENZEN.elementenSamen} elementen.`;
      this.refuse(melding, span, 'Kijk na of een bestand niet steeds opnieuw wordt ingevoegd.', place);
      return;
    }
    const klassen = klassenVan(node.attributes);
    const rule = regelVoor(node.name, klassen);
    if (!rule) {
      const { melding, hint, ...herstel } = describeUnknown(node, klassen, source);
      this.refuse(melding, span, hint, place, herstel);
      return;
    }
    this.findings(checkAttributes(node, klassen, rule, source, this.environment.hasImage), place);
    if (!elementPast(rule, place.content))
      this.refuse(
        `${showElement(rule)} kan niet in ${place.holder} staan.`,
        span,
        `Het hoort ${PLAATSEN[rule.plaats]}; hier passen: ${fitting(place.content)}.`,
        place,
      );
    if (/^pagina(nummer|totaal)$/.test(rule.klasse ?? '') && !place.inRunningLine)
      this.refuse(
        `${showElement(rule)} kan alleen in een koptekst of voettekst staan.`,
        span,
        undefined,
        place,
      );
    const { programAt } = place.template;
    if (node.closeStart > node.openEnd && programAt(node.start) !== programAt(node.closeStart))
      this.refuse(
        `<${node.name}> begint en eindigt niet in hetzelfde blok.`,
        span,
        `Zet <${node.name}> en </${node.name}> allebei binnen of allebei buiten de {{#…}} en {{/…}}.`,
        place,
      );
    this.heading(node, span, place);
    if (rule.inhoud === 'leeg') {
      if (node.children.some((child) => child.type === 'element' || child.value.trim() !== ''))
        this.refuse(`${showElement(rule)} heeft geen inhoud.`, span, undefined, place);
      return;
    }
    this.nodes(node.children, {
      ...place,
      content: rule.inhoud,
      holder: showElement(rule),
      inRunningLine: place.inRunningLine || rule.inhoud === 'regel',
    });
  }

  /** A document starts at h1 and skips no level going down. */
  private heading(node: MarkupElement, span: Span, place: Place): void {
    const level = Number(/^h([1-4])$/.exec(node.name)?.[1] ?? 0);
    if (level === 0) return;
    const melding =
      this.level === 0
        ? `De eerste kop van een document is een <h1>, geen <${node.name}>.`
        : `Na een <h${this.level}> kan geen <${node.name}> volgen: er wordt een niveau overgeslagen.`;
    if (level > this.level + 1) {
      const hint = `Maak er <h${this.level + 1}> van; hoe de kop eruitziet, bepaalt de klasse.`;
      const told = this.refuse(melding, span, hint, place);
      if (told) this.sprongen.set(told, this.koppen.length);
    }
    this.koppen.push({ node, source: span.source, level });
    this.level = level;
  }

  /** All that was found; what mends a heading shows when those behind it are known. */
  found(file: Template): Diagnostic[] {
    return this.diagnostics.map((one) => {
      const index = this.sprongen.get(one);
      return index === undefined ? one : metAanbod(one, herstelKop(this.koppen, index, file.source));
    });
  }

  private findings(findings: readonly Finding[], place: Place): void {
    for (const { melding, start, end, hint, aanbod: herstel } of findings)
      this.refuse(melding, spanOf(place.template.source, start, end), hint, place, herstel);
  }

  private refuse(
    melding: string,
    span: Span,
    hint: string | undefined,
    place: Place,
    herstel: Aanbod = {},
  ): Diagnostic | undefined {
    const verwant = place.calls
      .slice(-1)
      .map((call) => ({ melding: 'Hier wordt dit ingevoegd.', span: call.span }));
    return this.add(fout('sjabloon', melding, span, { hint, verwant, ...herstel }));
  }

  private add(diagnostic: Diagnostic): Diagnostic | undefined {
    const { melding, span } = diagnostic;
    const key = `${span?.source.path}:${span?.start}:${melding}`;
    if (this.known.has(key)) return undefined;
    this.known.add(key);
    this.stopped ||= this.known.size > GRENZEN.meldingen;
    this.diagnostics.push(diagnostic);
    return diagnostic;
  }
}

/** Whether nothing stands before a place in a heading. */
function leads(node: MarkupText, start: number, { holder }: Place): boolean {
  const before = node.value.slice(0, start - node.start).replaceAll(STUUR, ' ');
  return /^<h[1-4]/.test(holder) && before.trim() === '';
}

function fitting(content: Plaats): string {
  const names = ELEMENTEN.filter((rule) => elementPast(rule, content)).map(showElement);
  return [...(content === 'inline' ? ['tekst'] : []), ...new Set(names)].join(', ');
}

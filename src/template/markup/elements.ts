import { isAdres } from '../../document/adres.ts';
import { ALINEAROLLEN, KOPROLLEN } from '../../document/rollen.ts';
import { NUMMERINGEN } from '../../domain/nummering.ts';
import { bedoeldeLengten } from '../../huisstijl/lengte.ts';

/**
 * The closed subset of HTML that a template may use, as data: where an element may stand, what it may hold,
 * which classes and attributes it takes. The checker, the converter and the guide all follow this table.
 */
export interface ElementRegel {
  readonly naam: string;
  /** Class that the element must have to be this one. */
  readonly klasse?: string;
  /** Classes of which it may have one more. */
  readonly keuze: readonly string[];
  readonly plaats: Plaats;
  /** Another place where it may stand as well. */
  readonly ook?: Plaats;
  readonly inhoud: Plaats | 'leeg';
  readonly attributen: Readonly<Record<string, AttribuutRegel>>;
  /** What it makes, in Dutch, for the guide and for messages. */
  readonly uitleg: string;
}

export interface AttribuutRegel {
  readonly verplicht: boolean;
  readonly vorm: Pick<RegExp, 'test'>;
  /** What belongs in it, as the end of "Hier hoort …". */
  readonly uitleg: string;
  /** What may have been meant by a value of another form. */
  readonly bedoeld?: (value: string) => readonly string[];
}

/** What may stand at a place. */
export const PLAATSEN = {
  document: 'het document zelf',
  blok: "tussen alinea's",
  inline: 'in een alinea, kop, li, dd of span',
  lijst: 'in ul of ol',
  kopgegevens: 'in dl',
  ondertekening: 'in div.ondertekening',
  ondertekenaar: 'in div.ondertekenaar',
  regel: 'in header.koptekst of footer.voettekst',
} as const;

export type Plaats = keyof typeof PLAATSEN;

const LIJSTKLASSEN = NUMMERINGEN;

/** On which pages a head or foot stands; without one of these on each. */
export const PAGINAKLASSEN = ['niet-op-eerste-pagina', 'eerste-pagina'] as const;

type Bedoeld = Pick<AttribuutRegel, 'bedoeld'>;
const verplicht = (vorm: Pick<RegExp, 'test'>, uitleg: string, bedoeld: Bedoeld = {}): AttribuutRegel => ({
  verplicht: true,
  vorm,
  uitleg,
  ...bedoeld,
});
const vrij = (vorm: RegExp, uitleg: string, bedoeld: Bedoeld = {}): AttribuutRegel => ({
  verplicht: false,
  vorm,
  uitleg,
  ...bedoeld,
});

type Extra = Partial<Pick<ElementRegel, 'klasse' | 'keuze' | 'attributen' | 'ook'>>;
const regel = (
  naam: string,
  plaats: Plaats,
  inhoud: Plaats | 'leeg',
  uitleg: string,
  extra: Extra = {},
): ElementRegel => ({
  naam,
  plaats,
  inhoud,
  uitleg,
  keuze: [],
  attributen: {},
  ...extra,
});

const kop = (naam: string, uitleg: string) => regel(naam, 'blok', 'inline', uitleg, { keuze: KOPROLLEN });

export const ELEMENTEN: readonly ElementRegel[] = [
  kop('h1', 'titel van het document of van het besluit'),
  kop('h2', 'kop van een onderdeel'),
  kop('h3', 'kop onder een h2'),
  kop('h4', 'kop onder een h3'),
  regel('p', 'blok', 'inline', 'alinea; de klasse is haar rol', {
    keuze: ALINEAROLLEN,
    attributen: { 'data-bij': vrij(/^volgende$/, 'het woord volgende') },
  }),
  regel('ul', 'blok', 'lijst', 'opsomming met streepjes of bolletjes'),
  regel('ol', 'blok', 'lijst', 'genummerde lijst', { keuze: LIJSTKLASSEN }),
  regel('li', 'lijst', 'inline', 'punt van een lijst'),
  regel('dl', 'blok', 'kopgegevens', 'de kop met gegevens', {
    klasse: 'kopgegevens',
  }),
  regel('dt', 'kopgegevens', 'inline', 'naam van een gegeven'),
  regel('dd', 'kopgegevens', 'inline', 'waarde van een gegeven'),
  regel('strong', 'inline', 'inline', 'belangrijk: vet'),
  regel('em', 'inline', 'inline', 'nadruk: cursief'),
  regel('sup', 'inline', 'inline', 'hoger gezet'),
  regel('br', 'inline', 'leeg', 'nieuwe regel in dezelfde alinea'),
  regel('a', 'inline', 'inline', 'verwijzing', {
    attributen: {
      href: verplicht({ test: isAdres }, 'een volledig adres, dat met https:// of mailto: begint', {
        bedoeld: (value) =>
          [`https://${value}`, `mailto:${value}`].filter(
            (one) => isAdres(one) && one.startsWith('mailto:') === value.includes('@'),
          ),
      }),
    },
  }),
  regel('span', 'inline', 'inline', 'tekst in een andere taal', {
    attributen: {
      lang: verplicht(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'een taalcode, zoals en'),
    },
  }),
  regel('span', 'inline', 'inline', 'gespatieerde tekst, zoals b e s l u i t', {
    klasse: 'gespatieerd',
  }),
  regel('span', 'inline', 'inline', 'plek die de griffie later invult; zonder inhoud een lege regel', {
    klasse: 'invulveld',
    attributen: {
      'data-naam': verplicht(/^[a-z][a-z0-9-]*$/, 'een naam van kleine letters, cijfers en streepjes'),
      'data-label': verplicht(/\S/, 'wat er ingevuld moet worden'),
    },
  }),
  regel('span', 'inline', 'leeg', 'nummer van de bladzijde; alleen in kop- en voettekst', {
    klasse: 'paginanummer',
  }),
  regel('span', 'inline', 'leeg', 'aantal bladzijden; alleen in kop- en voettekst', {
    klasse: 'paginatotaal',
  }),
  regel('div', 'blok', 'ondertekening', 'handtekeningen naast elkaar', { klasse: 'ondertekening' }),
  regel('div', 'ondertekening', 'ondertekenaar', 'een van de ondertekenaars', {
    klasse: 'ondertekenaar',
  }),
  regel('span', 'ondertekenaar', 'inline', 'functie van de ondertekenaar', {
    klasse: 'functie',
  }),
  regel('span', 'ondertekenaar', 'inline', 'naam, onder de handtekening', {
    klasse: 'naam',
  }),
  regel('img', 'blok', 'leeg', 'logo uit de map beeld/', {
    klasse: 'logo',
    keuze: ['links', 'midden', 'rechts'],
    ook: 'regel',
    attributen: {
      src: verplicht(/^beeld\/[A-Za-z0-9._-]+\.(png|jpe?g)$/, 'een png- of jpg-bestand in beeld/'),
      alt: verplicht(/^/, 'een beschrijving, of niets bij versiering'),
      'data-breedte': vrij(/^\d+([.,]\d+)?(pt|mm|cm)$/, 'een maat, zoals 40mm', {
        bedoeld: (value) => bedoeldeLengten(value).schrijf,
      }),
    },
  }),
  regel('hr', 'blok', 'leeg', 'begin van een nieuwe bladzijde', {
    klasse: 'nieuwe-pagina',
  }),
  regel('nav', 'blok', 'inline', 'inhoudsopgave; de inhoud is haar titel', {
    klasse: 'inhoudsopgave',
    attributen: {
      'data-diepte': vrij(/^[1-6]$/, 'een getal van 1 tot en met 6'),
    },
  }),
  regel('header', 'document', 'regel', 'regel boven aan elke bladzijde', {
    klasse: 'koptekst',
    keuze: PAGINAKLASSEN,
  }),
  regel('footer', 'document', 'regel', 'regel onder aan elke bladzijde', {
    klasse: 'voettekst',
    keuze: PAGINAKLASSEN,
  }),
  regel('span', 'regel', 'inline', 'links in kop- of voettekst', {
    klasse: 'links',
  }),
  regel('span', 'regel', 'inline', 'midden in kop- of voettekst', {
    klasse: 'midden',
  }),
  regel('span', 'regel', 'inline', 'rechts in kop- of voettekst', {
    klasse: 'rechts',
  }),
];

/** True when what belongs at `plaats` may stand in content of kind `inhoud`. */
export function past(plaats: Plaats, inhoud: Plaats | 'leeg'): boolean {
  return plaats === inhoud || (plaats === 'blok' && inhoud === 'document');
}

/** True when an element may stand in content of kind `inhoud`. */
export function elementPast({ plaats, ook }: ElementRegel, inhoud: Plaats | 'leeg'): boolean {
  return past(plaats, inhoud) || (ook !== undefined && past(ook, inhoud));
}

/** The classes of an element, in the order written. */
export function klassenVan(
  attributes: readonly { readonly name: string; readonly value: string }[],
): readonly string[] {
  const value = attributes.find((attribute) => attribute.name === 'class')?.value;
  return value?.split(/\s+/).filter((name) => name !== '') ?? [];
}

/** The rule for an element with these classes: the one whose class it has, else the one without a class. */
export function regelVoor(naam: string, klassen: readonly string[]): ElementRegel | undefined {
  const regels = ELEMENTEN.filter((rule) => rule.naam === naam);
  return (
    regels.find((rule) => rule.klasse && klassen.includes(rule.klasse)) ??
    regels.find((rule) => rule.klasse === undefined)
  );
}

/** An element as messages and the guide write it: `<p>`, `<hr class="nieuwe-pagina">`. */
export function showElement(rule: ElementRegel): string {
  return rule.klasse ? `<${rule.naam} class="${rule.klasse}">` : `<${rule.naam}>`;
}

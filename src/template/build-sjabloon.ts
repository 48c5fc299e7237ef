import { type Diagnostic, fout } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Result } from '../diagnostics/result.ts';
import type { Puntnummering } from '../domain/besluitpunt.ts';
import type {
  KopgegevenDefinitie,
  RegelInstelling,
  SectieDefinitie,
  Sjabloon,
  SoortSjabloon,
} from '../domain/sjabloon.ts';
import { SOORTEN, type Soort } from '../domain/soort.ts';
import { ALLE_GEGEVENS, kopsleutels } from '../gegevens/register.ts';
import type { Located } from '../source/located.ts';
import { spanOf } from '../source/source-text.ts';
import type { Layer } from './read-layers.ts';
import type { SectiePlaats, SoortBestand } from './sjabloon-schema.ts';

/**
 * Makes the complete sjabloon from the files of a template and those that it extends, nearest first.
 * The nearest file that says something wins; headings that it replaces stay known as other names of their section.
 */
export function buildSjabloon(layers: readonly Layer[]): Result<Sjabloon> {
  return new Builder(layers).build();
}

interface CatalogEntry {
  readonly kop?: string;
  readonly ook: readonly string[];
  readonly uitleg?: string;
}

class Builder {
  private readonly diagnostics: Diagnostic[] = [];
  private readonly velden: Readonly<Record<string, string>>;
  private readonly catalog: ReadonlyMap<string, CatalogEntry>;

  constructor(private readonly layers: readonly Layer[]) {
    this.velden = Object.fromEntries(
      [...layers]
        .reverse()
        .flatMap((layer) => (layer.sjabloon.velden ?? []).map((veld) => [veld.key.value, veld.value.value])),
    );
    this.catalog = readCatalog(layers);
  }

  build(): Result<Sjabloon> {
    const soorten = SOORTEN.flatMap((soort) => {
      const found = this.soort(soort);
      return found ? [[soort, found] as const] : [];
    });
    this.refuseTakenNames();
    if (soorten.length === 0) this.missing('soorten', 'Zonder soorten is er niets om te maken.');
    const value: Sjabloon = {
      map: this.layers[0]?.map ?? '',
      gemeente: this.need('gemeente'),
      organisatie: this.need('organisatie'),
      taal: this.first((layer) => layer.sjabloon.taal)?.value ?? 'nl-NL',
      velden: this.velden,
      soorten: Object.fromEntries(soorten),
    };
    return this.diagnostics.length > 0 ? { diagnostics: this.diagnostics } : { value, diagnostics: [] };
  }

  /** An own field cannot have the name of a key that every proposal has. */
  private refuseTakenNames(): void {
    const taken = ALLE_GEGEVENS.map(({ sleutel }) => sleutel);
    for (const { key } of this.layers.flatMap((layer) => layer.sjabloon.velden ?? [])) {
      if (!taken.includes(key.value)) continue;
      this.report(
        `'${key.value}' is al een gegeven van elk voorstel.`,
        key,
        'Geef het eigen veld een andere naam.',
      );
    }
  }

  private soort(soort: Soort): SoortSjabloon | undefined {
    const files = this.layers.flatMap((layer) => layer.sjabloon.soorten?.[soort] ?? []);
    if (files.length === 0) return undefined;
    const naam = files.find((file) => file.naam)?.naam?.value;
    const documenten = files.find((file) => file.documenten)?.documenten;
    const secties = files.find((file) => file.secties)?.secties;
    if (naam === undefined) this.missing(`soorten.${soort}.naam`);
    if (!documenten) this.missing(`soorten.${soort}.documenten`);
    if (!secties) this.missing(`soorten.${soort}.secties`);
    this.refuseDoubles(
      (documenten ?? []).map((document) => document.naam),
      'document',
    );
    return {
      naam: naam ?? '',
      documenten: (documenten ?? []).map((document) => ({
        naam: document.naam.value,
        sjabloon: document.sjabloon.value,
        titel: document.titel.value,
      })),
      kopgegevens: this.kopgegevens(soort),
      secties: this.secties(secties ?? []),
      nummering: this.nummering(soort),
      vrijeSecties: this.perSoort(soort, (file) => file.vrije_secties)?.value ?? true,
      regels: this.regels(soort),
    };
  }

  /** The third level takes the first kind of number that the others leave. */
  private nummering(soort: Soort): Puntnummering {
    const given = (part: 'besluitpunt' | 'subpunt' | 'derde') =>
      this.perSoort(soort, (file) => file.nummering?.[part])?.value;
    const besluitpunt = given('besluitpunt') ?? 'cijfers';
    const subpunt = given('subpunt') ?? 'letters';
    const free = (['romeins-klein', 'letters', 'cijfers'] as const).find(
      (one) => one !== besluitpunt && one !== subpunt,
    );
    return [besluitpunt, subpunt, given('derde') ?? free ?? 'cijfers'];
  }

  private kopgegevens(soort: Soort): KopgegevenDefinitie[] {
    const found = this.perSoort(soort, (file) => file.kopgegevens) ?? [];
    const known = [...kopsleutels(), ...Object.keys(this.velden)];
    for (const { sleutel } of found) {
      if (known.includes(sleutel.value)) continue;
      const near = nearest(sleutel.value, known);
      const hint = near
        ? `Bedoelde u '${near}'?`
        : `Bekend zijn: ${known.join(', ')}. Een eigen gegeven hoort ook onder 'velden'.`;
      this.report(`Er is geen gegeven '${sleutel.value}' voor de kop.`, sleutel, hint);
    }
    this.refuseDoubles(
      found.map((entry) => entry.sleutel),
      'gegeven',
    );
    return found.map((entry) => ({
      sleutel: entry.sleutel.value,
      kop: entry.kop.value,
      verplicht: entry.verplicht?.value ?? false,
      tonenAlsLeeg: entry.tonen_als_leeg?.value ?? false,
    }));
  }

  /** Rule by rule what the nearest file says: within the soort, else for all of them. */
  private regels(soort: Soort): RegelInstelling[] {
    const found = new Map<string, RegelInstelling>();
    for (const { sjabloon } of [...this.layers].reverse()) {
      for (const { key, value } of [...(sjabloon.regels ?? []), ...(sjabloon.soorten?.[soort]?.regels ?? [])])
        found.set(key.value, { naam: key, ernst: value.value });
    }
    return [...found.values()];
  }

  private secties(places: readonly SectiePlaats[]): SectieDefinitie[] {
    this.refuseDoubles(
      places.map((place) => place.sleutel),
      'onderdeel',
    );
    return places.map((place): SectieDefinitie => {
      const { sleutel } = place;
      const full = 'kop' in place || 'verplicht' in place ? place : undefined;
      const entry = this.catalog.get(sleutel.value);
      const own = full && 'kop' in full ? full.kop?.value : undefined;
      const kop = own ?? entry?.kop;
      if (kop === undefined) {
        const near = nearest(sleutel.value, this.catalog.keys());
        const hint = near
          ? `Bedoelde u '${near}'?`
          : `Geef het een kop: '{ sleutel: ${sleutel.value}, kop: … }', of noem het bovenaan onder 'secties'.`;
        this.report(`Het onderdeel '${sleutel.value}' is niet bekend.`, sleutel, hint);
      }
      const uitleg = (full && 'uitleg' in full ? full.uitleg?.value : undefined) ?? entry?.uitleg;
      const other = [...(entry?.ook ?? []), ...(entry?.kop ? [entry.kop] : [])];
      return {
        sleutel: sleutel.value,
        kop: kop ?? sleutel.value,
        verplicht: (full && 'verplicht' in full && full.verplicht?.value) ?? false,
        ook: [...new Set(other)].filter((name) => name !== kop),
        ...(uitleg !== undefined && { uitleg }),
      };
    });
  }

  /** What the nearest file says: within the soort, else for all of them. */
  private perSoort<T>(soort: Soort, read: (file: PerSoort) => T | undefined): T | undefined {
    return this.first(({ sjabloon }) => {
      const own = sjabloon.soorten?.[soort];
      return (own && read(own)) ?? read(sjabloon);
    });
  }

  private first<T>(read: (layer: Layer) => T | undefined): T | undefined {
    for (const layer of this.layers) {
      const found = read(layer);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private need(key: 'gemeente' | 'organisatie'): string {
    const found = this.first((layer) => layer.sjabloon[key])?.value;
    if (found === undefined) this.missing(key);
    return found ?? '';
  }

  private missing(key: string, why?: string): void {
    const source = this.layers[0]?.source;
    this.diagnostics.push(
      fout(
        'sjabloon',
        `Het sjabloon zegt niets over '${key}'.${why ? ` ${why}` : ''}`,
        source && spanOf(source, 0, source.lineStarts[1] ?? source.text.length),
        {
          hint: "Vul het in, of neem het over van een andere map met 'breidt_uit: standaard'.",
        },
      ),
    );
  }

  private refuseDoubles(names: readonly Located<string>[], what: string): void {
    names.forEach((name, index) => {
      const earlier = names.slice(0, index).find((other) => other.value === name.value);
      if (!earlier) return;
      this.diagnostics.push(
        fout('sjabloon', `Het ${what} '${name.value}' staat er twee keer.`, name.span, {
          verwant: [{ melding: 'Hier staat het ook.', span: earlier.span }],
        }),
      );
    });
  }

  private report(melding: string, at: Located<string>, hint: string): void {
    const known = this.diagnostics.some(
      (other) => other.span?.source === at.span.source && other.span.start === at.span.start,
    );
    if (!known) this.diagnostics.push(fout('sjabloon', melding, at.span, { hint }));
  }
}

type PerSoort = Pick<SoortBestand, 'kopgegevens' | 'nummering' | 'vrije_secties'>;

/** The sections that the files name, with the heading of the nearest and all others as other names. */
function readCatalog(layers: readonly Layer[]): ReadonlyMap<string, CatalogEntry> {
  const catalog = new Map<string, CatalogEntry>();
  for (const layer of [...layers].reverse()) {
    for (const { key, value } of layer.sjabloon.secties ?? []) {
      const below = catalog.get(key.value);
      const kop = value.kop?.value ?? below?.kop;
      const uitleg = value.uitleg?.value ?? below?.uitleg;
      const ook = [
        ...(value.ook ?? []).map((name) => name.value),
        ...(below?.ook ?? []),
        ...(below?.kop !== undefined ? [below.kop] : []),
      ];
      catalog.set(key.value, {
        ook: [...new Set(ook)].filter((name) => name !== kop),
        ...(kop !== undefined && { kop }),
        ...(uitleg !== undefined && { uitleg }),
      });
    }
  }
  return catalog;
}

import { zoekPunt } from '../besluit/amenderen/plek.ts';
import { readAdres } from '../document/adres.ts';
import type { Inline } from '../document/nodes.ts';
import { ankerVan, findPuntById } from '../domain/besluitpunt.ts';
import { nooit, type Segment, type Tekst } from '../domain/tekst.ts';
import { puntenVanBeide } from '../domain/voorstel.ts';
import type { Environment } from './environment.ts';
import { bijschriftId, verwijsnaam } from './finish/bijschriften.ts';

/** Running text as inlines of the block tree. Line ends in the source are spaces. */
export function convertInlines(tekst: Tekst, environment: Environment): readonly Inline[] {
  return tekst.flatMap((segment) => convertInline(segment, environment));
}

function convertInline(segment: Segment, environment: Environment): readonly Inline[] {
  switch (segment.soort) {
    case 'tekst':
      return [{ type: 'text', value: segment.tekst.replace(/\s*\n\s*/g, ' ') }];
    case 'code':
      return [{ type: 'code', value: segment.tekst }];
    case 'nadruk': {
      const children = convertInlines(segment.inhoud, environment);
      return [{ type: segment.sterk ? 'strong' : 'emphasis', children }];
    }
    case 'link':
      return linkTo(segment.adres, convertInlines(segment.inhoud, environment));
    case 'taal': {
      const children = convertInlines(segment.inhoud, environment);
      return segment.code === '' ? children : [{ type: 'foreign', language: segment.code, children }];
    }
    case 'punt': {
      // An amendment may name a point of the proposal by its number.
      const punten = puntenVanBeide(environment.voorstel);
      const punt = findPuntById(punten, segment.id) ?? zoekPunt(punten, { value: segment.id });
      if (!punt) return [];
      return [
        { type: 'link', url: `#${ankerVan(punt.pad)}`, children: [{ type: 'text', value: punt.label }] },
      ];
    }
    case 'tabel':
    case 'figuur': {
      const value = verwijsnaam(segment, environment.voorstel, environment.financien);
      return [
        { type: 'link', url: `#${bijschriftId(segment)}`, label: true, children: [{ type: 'text', value }] },
      ];
    }
    case 'bedrag':
      return [{ type: 'text', value: environment.bedrag(segment.pad) }];
    case 'voetnoot':
      return [{ type: 'footnoteReference', index: environment.notes.index(segment.naam) }];
    case 'regeleinde':
      return [{ type: 'lineBreak' }];
    default:
      return nooit(segment);
  }
}

/** A link to an address that somebody typed; without one that may be there, the text alone. */
function linkTo(url: string, children: readonly Inline[]): readonly Inline[] {
  const lezing = readAdres(url);
  return lezing.ok ? [{ type: 'link', url: lezing.adres, children: withoutLinks(children) }] : children;
}

/** What stands in a link is no link itself: there the number of a besluitpunt is text. */
function withoutLinks(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((node): readonly Inline[] => {
    if (node.type === 'link') return withoutLinks(node.children);
    return ['children' in node ? { ...node, children: withoutLinks(node.children) } : node];
  });
}

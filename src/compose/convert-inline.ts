import type { Inline } from '../document/nodes.ts';
import { nooit, type Segment, type Tekst } from '../domain/tekst.ts';
import type { Environment } from './environment.ts';

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
      return [{ type: 'link', url: segment.adres, children: convertInlines(segment.inhoud, environment) }];
    case 'taal': {
      const children = convertInlines(segment.inhoud, environment);
      return segment.code === '' ? children : [{ type: 'foreign', language: segment.code, children }];
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

import { child, elements, type Xml } from '../../xml.ts';
import { emuPoints, points } from '../measure.ts';
import type { WordImage } from '../word-document.ts';
import type { Story } from './story.ts';

/** What is drawn in a run: pictures, text boxes, and what could not be read. */
export interface Drawn {
  readonly images: readonly DrawnImage[];
  /** The content of each text box (`w:txbxContent`). */
  readonly boxes: readonly Xml[];
  readonly unread: readonly { readonly what: string; readonly text?: string }[];
}

type DrawnImage = Pick<
  WordImage,
  'part' | 'external' | 'description' | 'link' | 'decorative' | 'width' | 'height'
>;

/** What a drawing as a whole says: in it stands a picture, or several in a group. */
interface Frame {
  readonly description: string;
  readonly decorative: boolean;
  readonly link?: string;
  readonly width?: number;
  readonly height?: number;
}

/** Reads a drawing (`w:drawing`, `w:pict` in VML, or `w:object`); nothing outside the file is fetched. */
export function readDrawing(node: Xml, story: Story): Drawn {
  return within(node, NO_FRAME, story);
}

const NO_FRAME: Frame = { description: '', decorative: false };
const NOTHING: Drawn = { images: [], boxes: [], unread: [] };

function within(node: Xml, frame: Frame, story: Story): Drawn {
  const all = elements(node).map((one) => drawn(one, frame, story));
  return {
    images: all.flatMap(({ images }) => images),
    boxes: all.flatMap(({ boxes }) => boxes),
    unread: all.flatMap(({ unread }) => unread),
  };
}

function drawn(node: Xml, frame: Frame, story: Story): Drawn {
  const { attributes } = node;
  switch (node.name) {
    case 'wp:inline':
    case 'wp:anchor':
      return within(node, frameOf(node, story), story);
    case 'w:txbxContent':
      return { ...NOTHING, boxes: [node] };
    case 'pic:pic':
      return picture(node, frame, story);
    case 'v:shape':
    case 'v:rect':
    case 'v:roundrect':
    case 'v:oval':
      return within(node, shapeFrame(node), story);
    case 'v:imagedata': {
      const description = frame.description || (attributes['o:title'] ?? '');
      return image(
        [attributes['r:id'], attributes['r:pict'], attributes['r:href']],
        { ...frame, description },
        story,
      );
    }
    case 'a:blip':
      return unread('afbeelding als vulling van een vorm');
    case 'v:textpath':
      return unread('sierletters (WordArt)', attributes.string);
    case 'c:chart':
    case 'cx:chart':
      return unread('grafiek');
    case 'dgm:relIds':
      return unread('schema (SmartArt)', diagramText(attributes['r:dm'], story));
    case 'o:OLEObject':
      return unread(attributes.ProgID ? `ingesloten object (${attributes.ProgID})` : 'ingesloten object');
    case 'w:control':
      return unread('invulveld (ActiveX)', attributes['w:name']);
    case 'w14:contentPart':
    case 'wpg:contentPart':
      return unread('aantekening met de pen');
    default:
      return within(node, frame, story);
  }
}

function unread(what: string, text?: string): Drawn {
  return { ...NOTHING, unread: [{ what, ...(text !== undefined && { text }) }] };
}

function frameOf(node: Xml, story: Story): Frame {
  const extent = child(node, 'wp:extent')?.attributes;
  const width = emuPoints(extent?.cx);
  const height = emuPoints(extent?.cy);
  const properties = child(node, 'wp:docPr');
  const click = child(properties, 'a:hlinkClick')?.attributes['r:id'];
  const link = click === undefined ? undefined : story.part.related.get(click)?.address;
  return {
    ...described(properties),
    ...(link !== undefined && { link }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  };
}

function described(properties: Xml | undefined): Pick<Frame, 'description' | 'decorative'> {
  const { descr, title } = properties?.attributes ?? {};
  const extensions = elements(child(properties, 'a:extLst') ?? EMPTY).flatMap((one) => elements(one));
  return {
    description: descr || title || '',
    decorative: extensions.some(
      ({ name, attributes }) => name === 'adec:decorative' && attributes.val === '1',
    ),
  };
}

const EMPTY: Xml = { name: '', attributes: {}, children: [] };

function shapeFrame({ attributes }: Xml): Frame {
  const style = new Map(
    (attributes.style ?? '').split(';').map((one) => {
      const [name, value] = one.split(':');
      return [name?.trim() ?? '', value?.trim() ?? ''];
    }),
  );
  const width = points(style.get('width'));
  const height = points(style.get('height'));
  return {
    description: attributes.alt || attributes.title || '',
    decorative: false,
    ...(width > 0 && { width }),
    ...(height > 0 && { height }),
  };
}

/** A picture; one in a group has a description of its own, one that stands alone has that of its frame. */
function picture(node: Xml, frame: Frame, story: Story): Drawn {
  const own = described(child(child(node, 'pic:nvPicPr'), 'pic:cNvPr'));
  const blip = child(child(node, 'pic:blipFill'), 'a:blip')?.attributes;
  const description = frame.description || own.description;
  const decorative = frame.decorative || own.decorative;
  return image([blip?.['r:embed'], blip?.['r:link']], { ...frame, description, decorative }, story);
}

function image(ids: readonly (string | undefined)[], frame: Frame, story: Story): Drawn {
  const related = ids.flatMap((id) => story.part.related.get(id ?? '') ?? []);
  const part = related.find(({ path }) => path !== undefined && story.reading.keepPicture(path))?.path;
  const external =
    part === undefined ? related.find(({ address }) => address !== undefined)?.address : undefined;
  const { description, ...rest } = frame;
  const one: DrawnImage = {
    ...rest,
    ...(part !== undefined && { part }),
    ...(external !== undefined && { external }),
    ...(description !== '' && { description }),
  };
  const why = external === undefined ? 'afbeelding die niet te lezen is' : 'afbeelding buiten het bestand';
  return { images: [one], boxes: [], unread: part === undefined ? [{ what: why }] : [] };
}

/** The text in the boxes of a diagram, which stands in a part of its own. */
function diagramText(id: string | undefined, story: Story): string | undefined {
  const path = story.part.related.get(id ?? '')?.path;
  const root = path === undefined ? undefined : story.reading.parts.part(path)?.root;
  return root && diagramTexts(root).join(' · ');
}

function diagramTexts(root: Xml): readonly string[] {
  return elements(root).flatMap((one) =>
    one.name === 'a:t' ? one.children.filter(isText) : diagramTexts(one),
  );
}

function isText(one: Xml | string): one is string {
  return typeof one === 'string';
}

import type { Rol } from '../../document/nodes.ts';
import type { Huisstijl } from '../../huisstijl/huisstijl.ts';
import type { PanelFit } from '../../layout/table/panel-fit.ts';
import type { Typesetter } from '../../layout/text/pieces.ts';
import type { Xml } from '../../ooxml/xml.ts';
import type { PreparedDocument, PreparedNote, PreparedTable } from '../../prepare/prepared.ts';
import type { HeadingLists } from './blocks/piece.ts';
import type { Pictures } from './parts/pictures.ts';
import type { StyleSheet } from './styles/style-sheet.ts';

/** What is collected while one document is written. */
export interface WriteContext {
  readonly document: PreparedDocument;
  readonly huisstijl: Huisstijl;
  /** Measures text in the fonts of the house style. */
  readonly setter: Typesetter;
  readonly styles: StyleSheet;
  readonly pictures: Pictures;
  readonly headingLists: HeadingLists;
  /** Room for the numbers before the headings of a role, in points. */
  readonly labelRoom: ReadonlyMap<Rol, number>;
  /** Width of the key column of key-value lists, in points. */
  readonly keyWidth: number;
  /** How tables are set that share their columns with others in their section. */
  readonly siblings: ReadonlyMap<PreparedTable, readonly PanelFit[]>;
  /** The page of each heading, by its id; undefined when nobody needs them. */
  readonly headingPages: ReadonlyMap<string, number> | undefined;
  /** The notes by their numbers, and what stands in each. */
  readonly note: (number: number) => PreparedNote | undefined;
  readonly drawNote: (note: PreparedNote) => readonly Xml[];
  /** Names objects of a kind in order: tables, pictures, lists. */
  readonly count: (kind: string) => number;
}

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Rol } from '../../document/nodes.ts';
import type { Exceptions } from '../../huisstijl/afbreekuitzonderingen.ts';
import type { Huisstijl } from '../../huisstijl/huisstijl.ts';
import type { PanelFit } from '../../layout/table/panel-fit.ts';
import type { Typesetter } from '../../layout/text/pieces.ts';
import type { PreparedDocument, PreparedTable } from '../../prepare/prepared.ts';
import type { HeadingOutline } from './numbering/heading-outline.ts';
import type { Numbering } from './numbering/numbering.ts';
import type { PartResources } from './parts/part-resources.ts';
import type { StyleSheet } from './styles/style-sheet.ts';
import type { Bookmarks } from './text/bookmarks.ts';
import type { Revisions } from './text/revisions.ts';

/** What is collected while one document is written. */
export interface WriteContext {
  readonly document: PreparedDocument;
  readonly huisstijl: Huisstijl;
  /** Measures text in the fonts of the house style. */
  readonly setter: Typesetter;
  readonly styles: StyleSheet;
  readonly numbering: Numbering;
  readonly bookmarks: Bookmarks;
  /** Targets of links and images of the part that is being written. */
  readonly resources: PartResources;
  /** The headings that count in levels. */
  readonly outline: HeadingOutline;
  /** Room for the numbers before the headings of a role, in points; 0 when they have none. */
  readonly labelRoom: ReadonlyMap<Rol, number>;
  /** The roles of which every heading has a number that counts. */
  readonly numberedRoles: ReadonlySet<Rol>;
  /** Words that break elsewhere than Word thinks; none when words are not broken. */
  readonly exceptions: Exceptions;
  /** What Word cannot express. */
  readonly diagnostics: Diagnostic[];
  /** Width of the key column of key-value lists, in points: the same throughout the document. */
  readonly keyWidth: number;
  /** How tables are set that share their columns with others in their section. */
  readonly siblings: ReadonlyMap<PreparedTable, readonly PanelFit[]>;
  /** The page of each heading, by its id; undefined when nobody needs them. */
  readonly headingPages: ReadonlyMap<string, number> | undefined;
  /** Makes the tracked changes of a document that shows what changed. */
  readonly revisions: Revisions;
  /** False when a running head or foot shows the logo already. */
  readonly showsLogo: boolean;
  /** Counts drawings and content controls: their ids differ within the document. */
  readonly nextId: () => number;
}

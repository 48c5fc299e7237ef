/** The program as a library: the pipeline that strings the stages together, and what goes into and comes out of it. */
export {
  type Diagnostic,
  type Ernst,
  fout,
  hasErrors,
  type Verwant,
  waarschuwing,
} from './diagnostics/diagnostic.ts';
export { formatDiagnostics, MELDINGFORMATEN, type Meldingformaat } from './diagnostics/format-diagnostics.ts';
export type { Result } from './diagnostics/result.ts';
export {
  type Artifact,
  type BuildOptions,
  build,
  type CheckedVoorstel,
  check,
  openSjablonen,
  readVersie,
} from './pipeline.ts';
export { createSource, type Position, positionAt, type SourceText, type Span } from './source/source-text.ts';
export { compareVoorstellen } from './verschil/compare-voorstellen.ts';
export { isGelijk, type VerschilVoorstel } from './verschil/verschil.ts';
export { verschilJson } from './verschil/verschil-json.ts';
export { createDiskWorld } from './world/disk-world.ts';
export { createMemoryWorld, type Entry, type World } from './world/world.ts';
export { FORMATEN, type Formaat } from './writers/index.ts';

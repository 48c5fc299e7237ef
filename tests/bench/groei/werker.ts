import { type Grens, groeiVan } from './meet.ts';
import { REEKSEN } from './reeksen.ts';

/** The process that measures: it is sent the number of an input, and sends back how each of its steps grows. */
process.on('message', ({ at, grens }: { readonly at: number; readonly grens: Grens }) => {
  const reeks = REEKSEN[at];
  if (!reeks) throw new Error(`bench: no input ${at}`);
  void groeiVan(reeks, grens).then((found) => process.send?.(found));
});
process.on('disconnect', () => process.exit());

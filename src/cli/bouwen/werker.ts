/** A worker: a thread that makes the documents of one source after another, and writes them. */
export { bouwTaak as default } from '../script.ts';

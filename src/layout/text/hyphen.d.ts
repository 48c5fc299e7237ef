declare module 'hyphen/patterns/nl.js' {
  import type { Patterns } from './break-by-patterns.ts';

  const patterns: Patterns;
  export default patterns;
}

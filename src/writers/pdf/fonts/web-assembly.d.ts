/** The part of the WebAssembly interface that is used here; Node has it, its types do not. */
declare namespace WebAssembly {
  interface Memory {
    readonly buffer: ArrayBuffer;
  }

  function instantiate(
    bytes: Uint8Array<ArrayBuffer>,
  ): Promise<{ readonly instance: { readonly exports: unknown } }>;
}

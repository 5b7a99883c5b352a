/** Compiled code that threads may share. */
export type CompiledCode = object & { readonly compiledCode?: never };

interface WebAssemblyHost {
  readonly Module: new (bytes: Uint8Array) => CompiledCode;
  readonly Instance: new (code: CompiledCode, imports: object) => { readonly exports: object };
}

/** The part of the platform's WebAssembly that is used here; its types come with those of browsers alone. */
export const { Module, Instance } = (globalThis as unknown as { readonly WebAssembly: WebAssemblyHost }).WebAssembly;

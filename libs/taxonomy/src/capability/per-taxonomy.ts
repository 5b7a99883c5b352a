import { taxonomyInForce, type Taxonomy } from './taxonomy.ts';

/** Works something out of the vocabulary in force once, when it is first asked for, and anew after another came into force. */
export function perTaxonomy<T>(build: () => T): () => T {
  let builtOf: Taxonomy | undefined;
  let built: T;
  return () => {
    const tree = taxonomyInForce();
    if (builtOf !== tree) {
      built = build();
      builtOf = tree;
    }
    return built;
  };
}

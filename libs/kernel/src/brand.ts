declare const brand: unique symbol;

/** A nominal type over a structural one: `Brand<string, 'RegistrationId'>` is not any other string. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Whether a spreadsheet would run the text instead of showing it. */
export const isFormula = (text: string): boolean => /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(text) || /^[\t\r]/.test(text);

/** The same text as it can be shown anywhere. */
export const withoutFormula = (text: string): string => text.replace(/^[\s\u00a0=+\-@\uff1d\uff0b\uff0d\uff20]+/u, '');

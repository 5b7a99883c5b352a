/** What makes two registration numbers the same: letters and digits, whatever stands between them. */
export const registrationNumberKey = (registrationNumber: string): string => registrationNumber.normalize('NFKC').toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');

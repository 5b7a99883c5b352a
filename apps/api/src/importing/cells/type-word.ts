export type TypeWord = 'producer' | 'association' | 'government' | 'investor';

const WORDS: Readonly<Record<TypeWord, readonly string[]>> = {
  producer: ['manufacturer', 'company', 'producer', 'firm', 'виробник', 'компанія', 'підприємство', 'фірма', 'hersteller', 'unternehmen', 'firma'],
  association: ['association', 'cluster', 'асоціація', 'об’єднання', "об'єднання", 'кластер', 'verband', 'verein'],
  government: ['government', 'government body', 'уряд', 'державний орган', 'орган влади', 'behörde', 'regierung'],
  investor: ['investor', 'fund', 'інвестор', 'фонд', 'fonds'],
};

/** What a word says of the type of an organisation; null when it is none. */
export function typeOfWord(cell: string): TypeWord | null {
  const word = cell.trim().toLowerCase();
  return (Object.keys(WORDS) as TypeWord[]).find((type) => WORDS[type].includes(word)) ?? null;
}

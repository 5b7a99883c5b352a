import { titleIn, type TitleLanguage } from '@spilno/taxonomy';
import { type EditorNode } from './documents.ts';

/** Title of a node of the draft as its reader reads it; a draft may lack any of them. */
export const titleOfNode = ({ code, titleEn, titleUk, titleDe }: EditorNode, language: TitleLanguage): string =>
  titleIn({ en: titleEn, uk: titleUk, de: titleDe }, language) || titleUk || code;

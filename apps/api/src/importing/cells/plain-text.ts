const SCRIPT = /<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const TAG = /<\/?[a-z][^<>]*>|<!--[\s\S]*?(?:-->|$)/gi;

/** Text without markup; the contents of scripts and styles go with it. */
export function plainText(text: string): { readonly text: string; readonly hadMarkup: boolean } {
  let plain = text;
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replace(SCRIPT, ' ').replace(TAG, ' ');
  }
  return plain === text ? { text, hadMarkup: false } : { text: plain.replace(/[ \t]+/g, ' ').trim(), hadMarkup: true };
}

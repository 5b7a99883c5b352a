const CYRILLIC = /(івк|ївк|овк|евк|анівк|щин|ськ|цьк|слав|град|город|піл|пол|инц|івц|ичі?|уват)(а|і|у|ою|и|о|ом|е|ям|ям и|ів|ами|ах|ях|ям|ь|ю|я)?$/;
const LATIN = /(ivk|ovk|evk|yivk|[^r]sk|tsk|slav|hrad|horod|grad|gorod|pil|yntsi|ivtsi|ychi)(a|i|y|u|e|oiu|oyu|o|om|iv)?$/;
const NOT = /^(україн|украин|європ|европ|польськ|польск|німецьк|ukrain|polsk|міністр|академ|dansk|norsk|svensk|risk|desk|task|disk|flask|kiosk)/;

/** Whether an unknown capitalised word is built like the name of a Ukrainian settlement: Малинівка, у Залісську, Hnatovka. */
export const looksLikeSettlement = (word: string): boolean => word.length >= 5 && word.length <= 24 && !NOT.test(word) && (CYRILLIC.test(word) || LATIN.test(word));

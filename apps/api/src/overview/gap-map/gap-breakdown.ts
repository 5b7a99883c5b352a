import { type GapFirm, type GapSide, needAt, needsOn, offersAt, offersOn } from './gap-firms.ts';

/** Firms that need and offer something, each once. */
export interface GapCount {
  /** Country or form of cooperation. */
  readonly code: string;
  readonly essential: number;
  readonly useful: number;
  readonly offered: number;
  /** Of those that need it, and that offer it, not approved yet. */
  readonly waitingNeed: number;
  readonly waitingOffer: number;
}

/** One capability or one below it (null: all), by country and by the form of cooperation that those who need it seek and those who offer it offer. */
export function gapBreakdown(firms: readonly GapFirm[], node: string | null, side: GapSide): { readonly countries: GapCount[]; readonly forms: GapCount[] } {
  const countries = new Tally();
  const forms = new Tally();
  for (const firm of firms) {
    const need = needsOn(side, firm) ? needAt(firm, node) : null;
    if (need) {
      countries.need(firm.country ?? '', need, firm.isApproved);
      for (const form of firm.formsSought) forms.need(form, need, firm.isApproved);
    }
    if (!offersOn(side, firm) || !offersAt(firm, node)) continue;
    countries.offer(firm.country ?? '', firm.isApproved);
    for (const form of firm.formsOffered) forms.offer(form, firm.isApproved);
  }
  return { countries: countries.counts(), forms: forms.counts() };
}

type Mutable = { -readonly [K in keyof GapCount]: GapCount[K] };

class Tally {
  readonly #counts = new Map<string, Mutable>();

  need(code: string, weight: 'essential' | 'useful', isApproved: boolean): void {
    this.#of(code)[isApproved ? weight : 'waitingNeed'] += 1;
  }

  offer(code: string, isApproved: boolean): void {
    this.#of(code)[isApproved ? 'offered' : 'waitingOffer'] += 1;
  }

  /** Where most is missing first. */
  counts(): GapCount[] {
    const missing = ({ essential, useful, offered }: GapCount): number => essential + useful - offered;
    return [...this.#counts.values()].sort((a, b) => missing(b) - missing(a) || b.offered - a.offered || (a.code < b.code ? -1 : 1));
  }

  #of(code: string): Mutable {
    let count = this.#counts.get(code);
    if (!count) this.#counts.set(code, (count = { code, essential: 0, useful: 0, offered: 0, waitingNeed: 0, waitingOffer: 0 }));
    return count;
  }
}

import { type Candidate } from './candidate.ts';
import { type CutPage } from './match-page.ts';
import { type MatchEdge, type MatchFacet } from './matches.type.ts';
import { type ViewerStanding } from './viewer-standing.ts';

export interface KeptPage extends CutPage {
  /** Once nothing of them came from anything but teasers and the standing. */
  edges?: readonly MatchEdge[];
  facets?: MatchFacet[];
}

interface PagesOfStanding {
  readonly standing: ViewerStanding;
  readonly pages: Map<string, KeptPage>;
}

/** With every reason a page of twenty takes some sixty kilobytes. */
const MAX_PAGES = 4;

/** Pages that were cut of a ranked list, kept with the list and for as long as the viewer stands to the others as it did. */
export class KeptPages {
  readonly #ofLists = new WeakMap<readonly Candidate[], PagesOfStanding>();

  /** @param key - everything else that decides what stands on the page */
  of(list: readonly Candidate[], standing: ViewerStanding, key: string, cut: () => CutPage): KeptPage {
    let kept = this.#ofLists.get(list);
    if (kept?.standing !== standing) this.#ofLists.set(list, (kept = { standing, pages: new Map() }));
    const known = kept.pages.get(key);
    if (known) return known;
    const page: KeptPage = cut();
    if (kept.pages.size >= MAX_PAGES) kept.pages.delete(kept.pages.keys().next().value!);
    kept.pages.set(key, page);
    return page;
  }
}

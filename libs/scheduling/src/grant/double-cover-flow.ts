import { NodeQueue } from './node-queue.ts';
import { type RequestGraph } from './request-graph.ts';
import { askedFor, costOfLess, costOfMore } from './side-bounds.ts';
import { type Prices } from './starting-prices.ts';

const FREE = -1;

/**
 * The linear relaxation as a flow of least cost: every participant stands on the left and on the right, a request leads from
 * either of its two on the left to the other on the right, and what flows through a request, halved over both ways, is how much
 * of it is granted: nothing, half or all. Where all requests lead from one side to another, both ways would be mirror images: one side
 * stands on the left alone and the other on the right, and every request is granted whole or not at all.
 *
 * A circulation: source → left → right → sink → source. Flow that a price forbids is never kept, so that the flow is of least
 * cost once nothing is left over anywhere; what is left over goes by shortest paths (primal-dual, many paths for each search).
 * After a request has been fixed or freed, or a floor changed, only what that leaves over moves.
 * @see Nemhauser, Trotter, "Vertex packings: structural properties and algorithms", 1975 (halves by the double cover);
 *      Ahuja, Magnanti, Orlin, "Network Flows", 1993, ch. 9 (primal-dual from a pseudoflow)
 */
export class DoubleCoverFlow {
  readonly graph: RequestGraph;
  /** Ways of a request: two, or one between two sides. */
  readonly #copies: 1 | 2;
  /** Who stands on the left, and who on the right. */
  readonly #isLeft: Uint8Array;
  readonly #isRight: Uint8Array;
  /** Meetings that the event can hold. */
  readonly total: number;
  /** More than any weight that one meeting below the floor could buy. */
  readonly floorPay: number;
  readonly #source: number;
  readonly #sink: number;
  /** By place: 1 where something flows from the participant on the left. */
  readonly flow: Uint8Array;
  /** By place: 1 where something flows to the participant on the right. */
  readonly #into: Uint8Array;
  /** Flow from the source to each on the left; from each on the right to the sink; from the sink to the source. */
  readonly #enters: Int32Array;
  readonly #leaves: Int32Array;
  #returns = 0;
  readonly #least: Int32Array;
  readonly #fixed: Int8Array;
  readonly #potential: Float64Array;
  readonly #excess: Int32Array;
  readonly #distance: Float64Array;
  readonly #next: Int32Array;
  readonly #state: Uint8Array;
  readonly #queue: NodeQueue;
  /** Searches for shortest paths so far. */
  searches = 0;

  constructor(graph: RequestGraph, total: number, prices: Prices) {
    const { participants } = graph;
    this.graph = graph;
    this.#copies = graph.side === null ? 2 : 1;
    this.#isLeft = graph.side?.map((side) => 1 - side) ?? new Uint8Array(participants).fill(1);
    this.#isRight = graph.side ?? new Uint8Array(participants).fill(1);
    this.total = total;
    this.floorPay = (4 * participants + 4) * (1 + graph.weight.reduce((most, weight) => Math.max(most, weight), 0));
    this.#source = 2 * participants;
    this.#sink = 2 * participants + 1;
    this.flow = new Uint8Array(graph.other.length);
    this.#into = new Uint8Array(graph.other.length);
    this.#enters = new Int32Array(participants);
    this.#leaves = new Int32Array(participants);
    this.#least = graph.least.slice();
    this.#fixed = new Int8Array(graph.other.length).fill(FREE);
    this.#potential = new Float64Array(2 * participants + 2);
    this.#excess = new Int32Array(2 * participants + 2);
    this.#distance = new Float64Array(2 * participants + 2);
    this.#next = new Int32Array(2 * participants + 2);
    this.#state = new Uint8Array(2 * participants + 2);
    this.#queue = new NodeQueue(2 * participants + 2);
    this.#start(prices);
  }

  /** Whole potentials near the prices, and whatever flow they ask for. */
  #start({ own, event }: Prices): void {
    const { participants } = this.graph;
    const sink = -Math.round(event);
    this.#potential[this.#sink] = sink;
    for (let who = 0; who < participants; who++) {
      // One price of a half more on the left than on the right where it is no whole number.
      this.#potential[who] = Math.ceil(own[who]!);
      this.#potential[participants + who] = sink - Math.floor(own[who]!);
    }
    for (let who = 0; who < participants; who++) {
      this.#refit(who);
      if (this.#isLeft[who] === 1) for (let place = this.graph.from[who]!; place < this.graph.from[who + 1]!; place++) if (this.#cost(who, place) < 0) this.#change(who, place, 1);
    }
    if (this.#potential[this.#sink]! < 0) this.#return(this.#copies * this.total);
  }

  /** Reduced cost of the way from the participant on the left along a request. */
  #cost(who: number, place: number): number {
    return this.#potential[who]! - this.graph.weight[place]! - this.#potential[this.graph.participants + this.graph.other[place]!]!;
  }

  #change(who: number, place: number, flow: number): void {
    const change = flow - this.flow[place]!;
    this.flow[place] = flow;
    this.#into[this.graph.twin[place]!] = flow;
    this.#excess[who]! -= change;
    this.#excess[this.graph.participants + this.graph.other[place]!]! += change;
  }

  #enter(who: number, flow: number): void {
    const change = flow - this.#enters[who]!;
    this.#enters[who] = flow;
    this.#excess[this.#source]! -= change;
    this.#excess[who]! += change;
  }

  #leave(who: number, flow: number): void {
    const change = flow - this.#leaves[who]!;
    this.#leaves[who] = flow;
    this.#excess[this.graph.participants + who]! -= change;
    this.#excess[this.#sink]! += change;
  }

  #return(flow: number): void {
    const change = flow - this.#returns;
    this.#returns = flow;
    this.#excess[this.#sink]! -= change;
    this.#excess[this.#source]! += change;
  }

  /** Gives a participant as many meetings on both sides as its price asks for, or leaves them where the price leaves them open. */
  #refit(who: number): void {
    const bounds = { least: this.#least[who]!, most: this.graph.most[who]!, floorPay: this.floorPay };
    if (this.#isLeft[who] === 1) this.#enter(who, askedFor(this.#potential[who]! - this.#potential[this.#source]!, this.#enters[who]!, bounds));
    if (this.#isRight[who] === 1) this.#leave(who, askedFor(this.#potential[this.#sink]! - this.#potential[this.graph.participants + who]!, this.#leaves[who]!, bounds));
  }

  /** Grants a request (1), refuses it (0) or lets it free (-1) from now on; `settle` makes the rest fit. */
  fix(request: number, value: -1 | 0 | 1): void {
    const place = this.graph.placeOf[request]!;
    const twin = this.graph.twin[place]!;
    this.#fixed[place] = this.#fixed[twin] = value;
    for (const [who, at] of [[this.graph.other[twin]!, place], [this.graph.other[place]!, twin]] as const) {
      if (this.#isLeft[who] === 0) continue;
      const cost = this.#cost(who, at);
      if (value >= 0) this.#change(who, at, value);
      else if (cost !== 0) this.#change(who, at, cost < 0 ? 1 : 0);
    }
  }

  /** Changes the meetings that a participant shall have at least. */
  setLeast(who: number, least: number): void {
    this.#least[who] = least;
    this.#refit(who);
  }

  /** Meetings that a participant shall have at least for now. */
  readonly leastOf = (who: number): number => this.#least[who]!;

  /** Half requests granted of the meetings that a participant shall have and has not. */
  shortfallOf(who: number): number {
    const least = this.#least[who]!;
    return (2 / this.#copies) * ((this.#isLeft[who] === 1 ? Math.max(0, least - this.#enters[who]!) : 0) + (this.#isRight[who] === 1 ? Math.max(0, least - this.#leaves[who]!) : 0));
  }

  /** Halves of a request that are granted: 0, 1 or 2. */
  halvesOf(request: number): number {
    const place = this.graph.placeOf[request]!;
    return (2 / this.#copies) * (this.flow[place]! + this.flow[this.graph.twin[place]!]!);
  }

  /** What a place at a participant is worth; far below zero where its floor cannot be kept together with others. */
  priceOf(who: number): number {
    const { participants } = this.graph;
    const left = this.#potential[who]! - this.#potential[this.#source]!;
    const right = this.#potential[this.#sink]! - this.#potential[participants + who]!;
    return this.#copies === 2 ? (left + right) / 2 : this.#isLeft[who] === 1 ? left : right;
  }

  /** Makes the flow one of least cost; false where no flow is left that keeps what is fixed. */
  settle(): boolean {
    for (;;) {
      let over = 0;
      for (const excess of this.#excess) if (excess > 0) over += excess;
      if (over === 0) return true;
      this.searches += 1;
      if (!this.#search(over)) return false;
      this.#push();
    }
  }

  /**
   * The node to which a residual arc leads that is no request's, with its reduced cost in `arcCost`; -1: none. Number -1 is the
   * arc to source or sink; those of source and sink are numbered by participant.
   */
  #arcCost = 0;
  #arc(node: number, number: number): number {
    const { participants } = this.graph;
    let to = -1;
    let cost = Infinity;
    if (node < this.#source) {
      const isLeft = node < participants;
      const who = isLeft ? node : node - participants;
      to = isLeft ? this.#source : this.#sink;
      cost = isLeft ? costOfLess(this.#enters[who]!, this.#least[who]!, this.floorPay) : costOfMore(this.#leaves[who]!, this.#least[who]!, this.graph.most[who]!, this.floorPay);
    } else if (number < 0) {
      to = node === this.#source ? this.#sink : this.#source;
      if (node === this.#source ? this.#returns > 0 : this.#returns < this.#copies * this.total) cost = 0;
    } else if (node === this.#source) {
      to = number;
      if (this.#isLeft[number] === 1) cost = costOfMore(this.#enters[number]!, this.#least[number]!, this.graph.most[number]!, this.floorPay);
    } else {
      to = participants + number;
      cost = costOfLess(this.#leaves[number]!, this.#least[number]!, this.floorPay);
    }
    if (cost === Infinity) return -1;
    this.#arcCost = cost + this.#potential[node]! - this.#potential[to]!;
    return to;
  }

  /** Dijkstra from wherever something is left over until enough is found that is missing; moves the potentials by it. */
  #search(over: number): boolean {
    const [distance, queue, excess] = [this.#distance, this.#queue, this.#excess];
    distance.fill(Infinity);
    this.#state.fill(0);
    queue.clear();
    for (let node = 0; node < excess.length; node++) {
      if (excess[node]! <= 0) continue;
      distance[node] = 0;
      queue.add(0, node);
    }
    let [missing, reach] = [0, -1];
    while (!queue.isEmpty) {
      const node = queue.take();
      if (this.#state[node] === 1) continue;
      this.#state[node] = 1;
      if (excess[node]! < 0) {
        missing -= excess[node]!;
        reach = distance[node]!;
        if (missing >= over) break;
      }
      this.#relax(node);
    }
    if (reach < 0) return false;
    for (let node = 0; node < excess.length; node++) this.#potential[node]! += Math.min(distance[node]!, reach);
    return true;
  }

  /** Shortens the ways to whatever a node leads to. */
  #relax(node: number): void {
    const { participants, from, other, weight } = this.graph;
    const [distance, state, potential, fixed] = [this.#distance, this.#state, this.#potential, this.#fixed];
    const here = distance[node]! + potential[node]!;
    if (node >= this.#source) {
      for (let number = -1; number < participants; number++) {
        const to = this.#arc(node, number);
        if (to >= 0) this.#reach(to, distance[node]! + this.#arcCost);
      }
      return;
    }
    const edge = this.#arc(node, -1);
    if (edge >= 0) this.#reach(edge, distance[node]! + this.#arcCost);
    // On the left a request leads on where nothing flows yet, on the right back where something does.
    const isLeft = node < participants;
    const who = isLeft ? node : node - participants;
    const [flow, closed, shift, sign] = isLeft ? [this.flow, 1, participants, -1] : [this.#into, 0, 0, 1];
    for (let place = from[who]!, end = from[who + 1]!; place < end; place++) {
      if (flow[place] === closed) continue;
      const to = shift + other[place]!;
      const there = here - potential[to]! + sign * weight[place]!;
      if (there < distance[to]! && state[to] === 0 && fixed[place] === FREE) this.#reach(to, there);
    }
  }

  #reach(node: number, distance: number): void {
    if (this.#state[node] === 1 || distance >= this.#distance[node]!) return;
    this.#distance[node] = distance;
    this.#queue.add(distance, node);
  }

  /** Paths without cost from what is left over to what is missing, each node given up once nothing goes on from it. */
  #push(): void {
    const [excess, next, state] = [this.#excess, this.#next, this.#state];
    state.fill(0);
    for (let node = 0; node < next.length; node++) next[node] = -1;
    const path: number[] = [];
    for (let start = 0; start < excess.length; start++) {
      while (excess[start]! > 0 && state[start] === 0) {
        path.length = 0;
        path.push(start);
        state[start] = 1;
        if (!this.#walk(path)) break;
      }
    }
  }

  /** Goes on from the end of the path to something missing and pushes one along it; what lies on the path is open again then. */
  #walk(path: number[]): boolean {
    const [excess, next, state] = [this.#excess, this.#next, this.#state];
    while (path.length > 0) {
      const node = path.at(-1)!;
      if (excess[node]! < 0) {
        for (let at = 0; at + 1 < path.length; at++) this.#pushAlong(path[at]!, next[path[at]!]!);
        for (const on of path) state[on] = 0;
        return true;
      }
      const to = this.#nextOf(node);
      if (to >= 0) {
        state[to] = 1;
        path.push(to);
        continue;
      }
      // Given up: its state stays 1.
      path.pop();
      if (path.length > 0) next[path.at(-1)!]! += 1;
    }
    return false;
  }

  /** The next node that an arc without cost leads to, the number of the arc left in `next`; -1: none is left. */
  #nextOf(node: number): number {
    const [next, state, potential, fixed] = [this.#next, this.#state, this.#potential, this.#fixed];
    const { participants, from, other, weight } = this.graph;
    if (next[node]! < 0) {
      const to = this.#arc(node, -1);
      if (to >= 0 && this.#arcCost === 0 && state[to] === 0) return to;
      next[node] = 0;
    }
    if (node >= this.#source) {
      for (; next[node]! < participants; next[node]! += 1) {
        const to = this.#arc(node, next[node]!);
        if (to >= 0 && this.#arcCost === 0 && state[to] === 0) return to;
      }
      return -1;
    }
    const isLeft = node < participants;
    const who = isLeft ? node : node - participants;
    const begin = from[who]!;
    const count = from[who + 1]! - begin;
    const here = potential[node]!;
    const [flow, closed, shift, sign] = isLeft ? [this.flow, 1, participants, -1] : [this.#into, 0, 0, 1];
    for (let at = next[node]!; at < count; at++) {
      const place = begin + at;
      if (flow[place] === closed) continue;
      const to = shift + other[place]!;
      if (here - potential[to]! + sign * weight[place]! !== 0 || state[to] === 1 || fixed[place] !== FREE) continue;
      next[node] = at;
      return to;
    }
    next[node] = count;
    return -1;
  }

  #pushAlong(node: number, number: number): void {
    const { participants, from, other, twin } = this.graph;
    if (node < participants) {
      if (number < 0) this.#enter(node, this.#enters[node]! - 1);
      else this.#change(node, from[node]! + number, 1);
    } else if (node < this.#source) {
      const who = node - participants;
      const place = from[who]! + number;
      if (number < 0) this.#leave(who, this.#leaves[who]! + 1);
      else this.#change(other[place]!, twin[place]!, 0);
    } else if (node === this.#source) {
      if (number < 0) this.#return(this.#returns - 1);
      else this.#enter(number, this.#enters[number]! + 1);
    } else if (number < 0) this.#return(this.#returns + 1);
    else this.#leave(number, this.#leaves[number]! - 1);
  }
}

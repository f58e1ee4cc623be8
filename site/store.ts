import { formatState, parseState, type State } from "./state.ts";

type Listener = (state: State, before: State | null) => void;

/** The state of the page and those who show it. The address always tells the state. */
export class Store {
  #state: State = parseState(location.hash);
  readonly #listeners: Listener[] = [];

  constructor() {
    const read = () => {
      if (location.hash !== formatState(this.#state)) this.#set(parseState(location.hash));
    };
    addEventListener("hashchange", read);
    addEventListener("popstate", read);
  }

  get state(): State {
    return this.#state;
  }

  /** Shows the state now and whenever it changes. */
  watch(listener: Listener): void {
    this.#listeners.push(listener);
    listener(this.#state, null);
  }

  /** Changes the state. A new view or record is a new entry of the history; filters and the like change the one there is. */
  update(patch: Partial<State>): void {
    const next = { ...this.#state, ...patch };
    const address = formatState(next);
    if (address === formatState(this.#state)) return;
    const isStep = (["view", "record", "source", "at"] as const).some(
      (key) => String(next[key]) !== String(this.#state[key]),
    );
    if (isStep) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    this.#set(next);
  }

  #set(next: State): void {
    const before = this.#state;
    this.#state = next;
    for (const listener of this.#listeners) listener(next, before);
  }
}

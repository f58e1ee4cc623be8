/** Tells a person how the build goes: one line a stage, redrawn on a terminal, plain lines elsewhere. */
export class Progress {
  readonly #out: NodeJS.WriteStream;
  readonly #began = performance.now();
  #stage: { name: string; began: number } | null = null;

  constructor(out: NodeJS.WriteStream) {
    this.#out = out;
  }

  /** Begins a stage; ends the one before it. */
  stage(name: string): void {
    this.#end();
    this.#stage = { name, began: performance.now() };
    if (this.#out.isTTY) this.#out.write(`  ${name} …`);
  }

  /** Ends the last stage and prints the closing table. */
  close(rows: readonly (readonly [string, string | number])[]): void {
    this.#end();
    const all = [...rows, ["seconds", this.#seconds(this.#began)] as const];
    const width = Math.max(...all.map(([name]) => name.length));
    this.#out.write(`\n${all.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join("\n")}\n`);
  }

  line(text: string): void {
    if (this.#stage !== null && this.#out.isTTY) this.#out.write("\r\x1b[K");
    this.#out.write(`${text}\n`);
  }

  #end(): void {
    if (this.#stage === null) return;
    const line = `  ${this.#stage.name.padEnd(9)} ${this.#seconds(this.#stage.began)} s`;
    this.#out.write(this.#out.isTTY ? `\r\x1b[K${line}\n` : `${line}\n`);
    this.#stage = null;
  }

  #seconds(since: number): string {
    return ((performance.now() - since) / 1000).toFixed(2);
  }
}

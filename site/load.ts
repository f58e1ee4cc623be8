import type { Parts, TextPart } from "./shipped.ts";

type Loaded = Record<string, unknown>;

const data = (): Loaded => {
  const holder = globalThis as { explorerData?: Loaded };
  holder.explorerData ??= {};
  return holder.explorerData;
};

const underWay = new Map<string, Promise<unknown>>();

function loadScript(name: string): Promise<unknown> {
  const known = underWay.get(name);
  if (known !== undefined) return known;
  const loading = new Promise((resolve, reject) => {
    if (name in data()) {
      resolve(data()[name]);
      return;
    }
    const script = document.createElement("script");
    script.src = `data/${name}.js`;
    script.addEventListener("load", () => resolve(data()[name]));
    script.addEventListener("error", () => {
      underWay.delete(name);
      script.remove();
      reject(new Error(`data/${name}.js could not be loaded`));
    });
    document.head.append(script);
  });
  underWay.set(name, loading);
  return loading;
}

/** A part of the data; its script is loaded when it is first asked for. */
export function load<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  return loadScript(name) as Promise<Parts[Name]>;
}

/** The whole text of a source that ships one. */
export function loadText(source: string): Promise<TextPart> {
  return loadScript(`text-${source}`) as Promise<TextPart>;
}

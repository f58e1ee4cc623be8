import { spawnSync } from "node:child_process";
import { describe, it } from "vitest";

/** A program that people open releases with. */
export interface Program {
  readonly name: string;
  /** Packages of Debian that bring it. */
  readonly packages: string;
  /** A command that succeeds where it is installed. */
  readonly probe: readonly [command: string, ...args: string[]];
}

/** Debian's own Python: the libraries below are installed for no other. */
export const python = "/usr/bin/python3";

const library = (name: string, module: string, packages: string): Program => ({
  name,
  packages,
  probe: [python, "-c", `import ${module}`],
});

export const gdal: Program = {
  name: "GDAL",
  packages: "gdal-bin libsqlite3-mod-spatialite",
  probe: ["ogrinfo", "--version"],
};
export const geoPandas = library("GeoPandas", "geopandas", "python3-geopandas");
export const qgis = library("QGIS", "qgis.core", "qgis python3-qgis");
export const rdflib = library("rdflib", "rdflib", "python3-rdflib");
export const libreOffice: Program = {
  name: "LibreOffice",
  packages: "libreoffice-calc-nogui",
  probe: ["soffice", "--version"],
};
export const jena: Program = {
  name: "Apache Jena",
  packages: "libapache-jena-java default-jre-headless",
  probe: ["test", "-f", "/usr/share/java/jena-arq.jar"],
};

function isThere({ probe: [command, ...args] }: Program): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).status === 0;
}

/** Tests that need a program: left out with a note where it is missing, but failed where CI is set, so that none is left out unseen. */
export function describeWith(program: Program, about: string, tests: () => void): void {
  const name = `${program.name} ${about}`;
  if (isThere(program)) return void describe(name, tests);
  const missing = `${program.name} is missing; install it with: apt-get install ${program.packages}`;
  if (process.env["CI"] === "true") {
    it(name, () => {
      throw new Error(missing);
    });
    return;
  }
  console.warn(`left out: ${name}. ${missing}`);
  it.skip(`${name} (left out: ${missing})`);
}

/**
 * What a program prints.
 * @throws Error with what it printed when it fails
 */
export function printed(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? `${stdout}\n${stderr}`}`);
  return stdout;
}

/** What a Python program of this folder prints as its last line, read as JSON. */
export function pythonResult<Result>(program: string, args: readonly string[]): Result {
  const env = { PYTHONWARNINGS: "ignore", QT_QPA_PLATFORM: "offscreen", QT_LOGGING_RULES: "*=false" };
  const lines = printed(python, [`tests/conformance/programs/${program}`, ...args], env)
    .trimEnd()
    .split("\n");
  return JSON.parse(lines.at(-1) ?? "null") as Result;
}

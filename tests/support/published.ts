import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** A column as datapackage.json tells it. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly delimiter?: string;
  readonly references?: readonly string[];
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly type?: string;
  readonly bytes: number;
  readonly hash: string;
  readonly rows?: number;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string };
    }[];
  };
}

/** The release in dist/, or in the folder that RELEASE_DIR names, read by what it says of itself and not by the code that wrote it. */
export class Published {
  readonly folder = process.env["RELEASE_DIR"] ?? "dist";

  constructor() {
    if (!existsSync(this.folder)) throw new Error(`${this.folder}/ is missing; run: npm run build`);
  }
  bytes(path: string): Buffer {
    return readFileSync(join(this.folder, path));
  }
  text(path: string): string {
    return this.bytes(path).toString("utf8");
  }
  json<Type>(path: string): Type {
    return JSON.parse(this.text(path)) as Type;
  }
  sha256(path: string): string {
    return createHash("sha256").update(this.bytes(path)).digest("hex");
  }
  get resources(): readonly Resource[] {
    return this.json<{ resources: Resource[] }>("datapackage.json").resources;
  }
  /** The tables: resource and rows, by name. */
  tables(): Map<string, { resource: Resource; rows: Record<string, string>[] }> {
    const tables = this.resources.filter(({ type }) => type === "table");
    return new Map(
      tables.map((resource) => [resource.name, { resource, rows: parse(this.text(resource.path), { columns: true }) }]),
    );
  }
}

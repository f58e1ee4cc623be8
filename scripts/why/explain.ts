import type { TableName } from "../../pipeline/records/tables.ts";
import { ReleaseFolder } from "../support/release-folder.ts";
import { type Attestation, Attestations, type Maker, makerOf } from "./attestation.ts";
import { type AuthorityRow, AuthorityRows } from "./authority-rows.ts";
import { RawSentences } from "./raw-sentences.ts";
import { askableColumns, type FoundRecord, RecordIndex, referencesOf } from "./record-index.ts";

/** Another record that a cell refers to, and what says so of it. */
export interface Referred {
  readonly table: TableName | null;
  readonly id: string;
  readonly name: string;
  /** Its attestations as a whole, and the authority row it is. */
  readonly attestations: readonly Attestation[];
  readonly makers: readonly Maker[];
}

/** One value and its reasons. */
export interface ExplainedCell {
  readonly column: string;
  readonly value: string;
  /** Attestations of this very column. */
  readonly attestations: readonly Attestation[];
  /** What made it where no attestation of its own does: an authority row, or a calculation. */
  readonly makers: readonly Maker[];
  readonly references: readonly Referred[];
}

/** A record with its reasons, or one cell of it. */
export interface Explanation {
  readonly table: TableName;
  readonly id: string;
  readonly name: string;
  /** The column asked for, or null for the whole record. */
  readonly column: string | null;
  /** Attestations of the record as a whole, and the authority row it is. */
  readonly attestations: readonly Attestation[];
  readonly makers: readonly Maker[];
  /** The cell asked for, or all that are not empty. */
  readonly cells: readonly ExplainedCell[];
}

const calculated = new Set(["lat", "lon", "precision", "uncertainty_km", "distance_km", "bearing_deg"]);

/** Answers why a release says what it says. */
export class Explainer {
  readonly index: RecordIndex;
  readonly #authority: AuthorityRows;
  readonly #attestations: Attestations;

  /**
   * @param root folder that holds raw/; texts and authority tables are read from it where they are there
   * @throws InputError when the release holds no csv/ folder
   */
  constructor(releaseDir: string, root: string) {
    const release = new ReleaseFolder(releaseDir);
    this.index = new RecordIndex(release);
    this.#authority = new AuthorityRows(root);
    this.#attestations = new Attestations(release, new RawSentences(release, root), this.#authority);
  }

  explain(found: FoundRecord, column: string | null): Explanation {
    const { table, row } = found;
    const all = this.#attestations.of(found);
    const columns = column === null ? askableColumns(table).filter((each) => row[each]) : [column];
    return {
      table,
      id: row["id"] ?? "",
      name: nameOf(found),
      column,
      attestations: table === "evidence" ? all : all.filter((attestation) => attestation.field === ""),
      makers: this.#authorityOf(found),
      cells: columns.map((each) => this.#cell(found, each, all)),
    };
  }

  #cell(found: FoundRecord, column: string, all: readonly Attestation[]): ExplainedCell {
    const value = found.row[column] ?? "";
    const attestations = found.table === "evidence" ? [] : all.filter((attestation) => attestation.field === column);
    return {
      column,
      value,
      attestations,
      makers: attestations.length === 0 && value !== "" ? this.#makers(found, column, value) : [],
      references: referencesOf(found.table, column, value).map((id) => this.#referred(id)),
    };
  }

  /** The authority row that holds the value, or the calculation that gave it. */
  #makers(found: FoundRecord, column: string, value: string): Maker[] {
    const row = this.#authorityRow(found);
    if (row !== null && isSameCell(row.cells[column], value)) return this.#authorityOf(found);
    const { method, authority } = found.row;
    if (found.table === "places" && calculated.has(column) && method)
      return [{ rule: `calculated: ${method}`, at: null, source: authority || null }];
    return [];
  }

  #authorityRow({ table, row }: FoundRecord): AuthorityRow | null {
    return table === "place_names"
      ? this.#authority.bySpelling(row["place"] ?? "", row["name"] ?? "")
      : this.#authority.byId(row["id"] ?? "");
  }

  #authorityOf(found: FoundRecord): Maker[] {
    const row = this.#authorityRow(found);
    return row === null ? [] : [makerOf(`authority/${row.cells["id"] ?? row.cells["place"]}`, row)];
  }

  #referred(id: string): Referred {
    const found = this.index.find(id);
    if (found === null) return { table: null, id, name: "", attestations: [], makers: [] };
    const attestations = this.#attestations.of(found).filter((attestation) => attestation.field === "");
    return { table: found.table, id, name: nameOf(found), attestations, makers: this.#authorityOf(found) };
  }
}

function isSameCell(authority: string | undefined, published: string): boolean {
  if (authority === undefined || authority === "") return false;
  return authority === published || Number(authority) === Number(published);
}

function nameOf({ row }: FoundRecord): string {
  return row["name"] || row["title"] || row["question"] || row["text"] || row["figure"] || row["quote"] || "";
}

import { readFileSync } from 'node:fs';
import {
  BIGINT,
  type DuckDBConnection,
  DuckDBDateValue,
  DuckDBInstance,
  DuckDBListValue,
  type DuckDBType,
  type DuckDBValue,
  HUGEINT,
  INTEGER,
  type Json,
  LIST,
  listValue,
} from '@duckdb/node-api';

export type Value = DuckDBValue | Wide;
/** An integer of 128 bits, and with it all that is reckoned with it. */
export interface Wide {
  readonly wide: bigint;
}
/** A cell of a constant table: days as `YYYY-MM-DD`, whole numbers as number or bigint. */
export type Cell = string | number | bigint | boolean | null;

export interface Settings {
  /** At most; no result depends on it. */
  readonly threads: number;
  /** What DuckDB may hold; the process needs about half a gigabyte more. */
  readonly memoryMb: number;
  /** An empty folder for what does not fit. */
  readonly spill: string;
}

const DAY_MS = 86_400_000;
/** Two buffers of a reader: where memory is short, fewer threads share it. */
const PER_THREAD_MB = 64;
const NAME = /^[a-z_]+$/;

/** An in-memory DuckDB that runs the project's SQL files; nothing else reaches it. */
export class Database {
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  readonly #close: () => void;
  readonly #texts = new Map<string, string>();
  readonly #variables = new Map<string, Value>();

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection, close: () => void) {
    this.#instance = instance;
    this.#connection = connection;
    this.#close = close;
  }

  static async open(settings: Settings): Promise<Database> {
    const instance = await DuckDBInstance.create(':memory:', {
      threads: String(Math.max(1, Math.min(settings.threads, Math.floor(settings.memoryMb / PER_THREAD_MB)))),
      memory_limit: `${settings.memoryMb}MB`,
      temp_directory: settings.spill,
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      // Rows after a few joins are guessed as a handful, and a handful would be looked up in a loop over all of the other side.
      asof_loop_join_threshold: '0',
    });
    return new Database(instance, await instance.connect(), () => instance.closeSync());
  }

  /** The same tables for work beside this one's, with variables of its own. Close it first. */
  async beside(): Promise<Database> {
    return new Database(this.#instance, await this.#instance.connect(), () => {});
  }

  /** A list as the value of a variable. */
  static list(values: readonly DuckDBValue[]): Value {
    return listValue(values);
  }

  /** Runs one SQL file; `variables` are what its `getvariable()` calls read. */
  async run(file: URL, variables: Readonly<Record<string, Value>> = {}): Promise<void> {
    await this.#set(variables);
    await named(file, this.#connection.run(this.#text(file)));
  }

  /** Runs one SQL file that selects, and returns its rows: numbers of 64 bits and more, decimals and days as text. */
  async rows(file: URL, variables: Readonly<Record<string, Value>> = {}): Promise<Record<string, Json>[]> {
    await this.#set(variables);
    const reader = await named(file, this.#connection.runAndReadAll(this.#text(file)));
    return reader.getRowObjectsJson();
  }

  /** Appends constants to a table that exists, cell by cell as its columns are typed. */
  async fill(table: string, rows: Iterable<readonly Cell[]>): Promise<void> {
    const appender = await this.#connection.createAppender(table);
    for (const row of rows) {
      for (const [index, cell] of row.entries()) {
        const type = appender.columnType(index);
        appender.appendValue(converted(cell, String(type)), type);
      }
      appender.endRow();
    }
    appender.closeSync();
  }

  close(): void {
    this.#connection.closeSync();
    this.#close();
  }

  async #set(variables: Readonly<Record<string, Value>>): Promise<void> {
    for (const [name, value] of Object.entries(variables)) {
      if (!NAME.test(name)) throw new RangeError(`not a variable's name: ${name}`);
      // Every statement costs half a millisecond, and most variables stay as they are from rule to rule.
      if (typeof value !== 'object' && this.#variables.get(name) === value) continue;
      this.#variables.set(name, value);
      const bound = isWide(value) ? value.wide : value;
      await this.#connection.run(`set variable "${name}" = $value`, { value: bound }, typeOf(value));
    }
  }

  #text(file: URL): string {
    const known = this.#texts.get(file.href);
    if (known !== undefined) return known;
    const text = readFileSync(file, 'utf8');
    this.#texts.set(file.href, text);
    return text;
  }
}

const isWide = (value: Value): value is Wide =>
  typeof value === 'object' && value !== null && 'wide' in value;

/**
 * Integers are bound as 64 bits, which DuckDB would make 128. It cannot tell what an empty list is a list of; every list
 * here is one of numbers or is never empty.
 */
function typeOf(value: Value): { value: DuckDBType } | undefined {
  if (isWide(value)) return { value: HUGEINT };
  if (typeof value === 'bigint') return { value: BigInt.asIntN(64, value) === value ? BIGINT : HUGEINT };
  return value instanceof DuckDBListValue && value.items.length === 0 ? { value: LIST(INTEGER) } : undefined;
}

function converted(cell: Cell, type: string): DuckDBValue {
  if (cell === null) return null;
  if (type === 'DATE') return new DuckDBDateValue(Date.parse(`${String(cell)}T00:00:00Z`) / DAY_MS);
  if (type === 'BIGINT' || type === 'HUGEINT') return BigInt(cell);
  return cell;
}

/** DuckDB's errors do not say which file they are of. */
async function named<T>(file: URL, running: Promise<T>): Promise<T> {
  try {
    return await running;
  } catch (error) {
    throw new Error(`${file.pathname.split('/').at(-1)}: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}

import { readdirSync, readFileSync } from "node:fs"
import { type PrintedSize, printedSize } from "./printed.ts"

/** A file that somebody published. */
export interface PublishedFile {
  readonly publisher: string
  /** Recipe in the file's name. */
  readonly name: string
  readonly printed: string
  readonly size: PrintedSize
}

export interface PublishedRepository {
  /** Hugging Face repository. */
  readonly repository: string
  readonly publisher: string
  /** Where its sizes were read: repository@revision:path, or an address. */
  readonly sources: readonly string[]
  readonly files: readonly PublishedFile[]
}

interface Line {
  readonly repository: string
  readonly source: string | readonly string[]
  readonly files: readonly (readonly [name: string, printed: string, parts?: number])[]
}

function repositoryOf(line: Line): PublishedRepository {
  const publisher = line.repository.split("/")[0] ?? ""
  return {
    repository: line.repository,
    publisher,
    sources: typeof line.source === "string" ? [line.source] : line.source,
    files: line.files.map(([name, printed, parts]) => ({
      publisher,
      name,
      printed,
      size: printedSize(printed, parts),
    })),
  }
}

/** The published sizes of `published/`: one repository a line. */
export function readRepositories(): readonly PublishedRepository[] {
  const folder = new URL("published/", import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), "utf8").trim().split("\n"))
    .map((line) => repositoryOf(JSON.parse(line) as Line))
}

/** A file that is read in parts, wherever it lies. */
export interface ByteSource {
  /** What messages call it: a path, or a URL. */
  readonly name: string
  /** `length` bytes from `offset`; fewer only where the file ends. */
  readonly read: (offset: number, length: number) => Promise<Uint8Array>
  /** Size of the file as far as it is known by now, bytes. */
  readonly size: () => number | undefined
  readonly close: () => Promise<void>
}

/** How files are reached; everything has a default. */
export interface FileOptions {
  /** Asks servers, the platform's own where absent: for a proxy, for credentials, and for tests. */
  readonly fetch?: typeof fetch | undefined
  /** Milliseconds that a server may take for one part. @default 60000 */
  readonly timeout?: number | undefined
  /** For `hf://owner/name` references, which need the optional package `@huggingface/hub`. */
  readonly hub?: { readonly accessToken?: string | undefined; readonly url?: string | undefined } | undefined
}

/** A file held in memory, or picked by the visitor of a page. */
export function blobSource(blob: Blob, name = "the given file"): ByteSource {
  return {
    name,
    size: () => blob.size,
    read: async (offset, length) => new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer()),
    close: async () => {},
  }
}

/** A path to files of the model itself, or a name from the catalogue. */
export function modelReference(name: string): string | { readonly gguf: string } | { readonly safetensors: string } {
  const path = name.toLowerCase()
  if (path.endsWith(".gguf")) return { gguf: name }
  // A checkpoint, its index, or the folder of either.
  return /\.safetensors(\.index\.json)?$|[/\\]$/.test(path) ? { safetensors: name } : name
}

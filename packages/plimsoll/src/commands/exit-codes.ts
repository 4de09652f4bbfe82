/** Exit statuses by kind of error; documented in the README. */
const statuses: Readonly<Record<string, number>> = {
  INTERNAL: 1,
  INVALID_REQUEST: 2,
  INVALID_JSON: 2,
  INVALID_CONFIG: 2,
  INVALID_ARCHITECTURE: 2,
  INVALID_MODEL: 2,
  INVALID_HARDWARE: 2,
  INVALID_SHAPE: 2,
  UNSUPPORTED: 2,
  REFUSED_BY_ENGINE: 3,
  UNKNOWN_MODEL: 4,
  UNKNOWN_HARDWARE: 4,
  UNKNOWN_RECIPE: 4,
  UNKNOWN_ENGINE: 4,
  UNKNOWN_ARCHITECTURE: 4,
  UNKNOWN_STORAGE_TYPE: 4,
  INVALID_GGUF: 5,
  INVALID_SAFETENSORS: 5,
  FILE_UNREADABLE: 5,
  MISSING_DATA: 6,
}

export function exitStatus(code: string): number {
  return statuses[code] ?? 1
}

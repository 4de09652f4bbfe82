/**
 * States of llama.cpp's mixes that published files were made by; the newest is v0.5.0's.
 *
 * - `"2023-08"`: from August 2023 (pull request 2707) to January 2024 (4872, 4773), before two-bit mixes and experts.
 * - `"2025-01"`: until spring 2026, when tensors were told apart by name alone: fused projections had rules of their
 *   own, and a per-layer table was never the head. No release note dates the end; whole repositories do: files of
 *   models of February 2026 follow these rules, files of models of April 2026 the current ones.
 */
export const ruleVersions = ["2023-08", "2025-01", "current"] as const

export type RuleVersion = (typeof ruleVersions)[number]

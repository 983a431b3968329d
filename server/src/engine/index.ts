// The door of the engine: everything that the server and the command line may use. Nothing inside imports it.

export { type CompiledKnowledge, compileNames } from './analyse.ts';
export * from './claims/claim.ts';
export { PROPERTIES, propertyLabel } from './claims/properties/index.ts';
export * from './claims/value.ts';
export * from './document.ts';
export { createWorkspace, type Engine, type WorkCounters } from './engine.ts';
export * from './features/index.ts';
export * from './knowledge/knowledge.ts';
export * from './knowledge/load.ts';
export * from './knowledge/merge.ts';
export * from './knowledge/model.ts';
export { type KnowledgeProblem, NO_KNOWLEDGE, readKnowledge } from './knowledge/read.ts';
export { checkKnowledge } from './knowledge/validate.ts';
export * from './mentions/mention.ts';
export { DEFAULT_NOTES, isNote } from './rules/check.ts';
export * from './rules/finding.ts';
export { RULES } from './rules/index.ts';
export * from './rules/rule.ts';
export { type Silence, type SilencedFinding, silenceFor } from './rules/silences.ts';
export * from './text/calendar.ts';
export { foldWord } from './text/fold.ts';
export { fitsGlob } from './text/globs.ts';
export * from './text/lines.ts';
export { formatOf } from './text/read-prose.ts';
export * from './text/span.ts';
export * from './workspace.ts';

/** Writes the examples of doc comments, READMEs and docs as tests: see examples/extract.ts. */
import { extractExamples } from './examples/extract.ts';

console.log(`examples: ${extractExamples()} files written to .examples/`);

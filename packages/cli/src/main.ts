#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { exitCode } from './exit-code.ts';
import { processIo } from './io.ts';
import { languageOf } from './options/language.ts';
import { run } from './program.ts';

/** A defect must not pass for exit code 1, which says that findings were made. */
const defect = (error: unknown): never => {
  console.error(error);
  process.exit(exitCode.defect);
};

process.on('uncaughtException', defect);
// A reader that closes the pipe early (`| head`) has seen enough: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  error.code === 'EPIPE' ? process.exit(0) : defect(error),
);

const manifest: { version: string } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const argv = process.argv.slice(2);
run(argv, { io: processIo, language: languageOf(argv, process.env), version: manifest.version }).then((code) => {
  process.exitCode = code;
}, defect);

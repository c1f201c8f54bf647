// Builds the command that makes demo books, and runs it.
import { built } from '../built.mjs';

const { demoBookCommand } = await built('tests/demo-book/demo-book-command.ts');
process.exitCode = demoBookCommand(process.argv.slice(2));

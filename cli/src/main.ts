import { commands } from './commands/index.ts';
import { isAttended } from './env.ts';
import { type ExitCode, type Io, openOutput, WriteFailure } from './io.ts';
import { nl } from './messages/nl.ts';
import { createProgress, noProgress } from './progress.ts';
import { version } from './version.ts';

async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [first, ...rest] = args;
  const help = nl.help(commands);
  if (first === '--version' || first === '-v') return show(io, `${version}\n`);
  if (first === '--help' || first === '-h' || first === 'help') return show(io, help);
  const command = commands.find(({ name }) => name === first);
  if (command) return command.run(rest, io);
  io.error(first === undefined ? help : `${nl.unknownCommand(first)}\n`);
  return 2;
}

async function show(io: Io, text: string): Promise<ExitCode> {
  await io.out.write(text);
  return 0;
}

const { argv, stdin, stdout, stderr } = process;
const progress = stderr.isTTY && isAttended() ? createProgress(stderr, () => performance.now()) : noProgress;
const error = (text: string): void => {
  progress.clear();
  stderr.write(text);
};
const interrupted = (): AbortSignal => {
  const interrupt = new AbortController();
  process.on('SIGINT', () => interrupt.abort());
  return interrupt.signal;
};
// Nobody reads our complaints any more: there is nowhere left to say so.
stderr.on('error', () => undefined);
try {
  const destination = { isTerminal: stdout.isTTY, hasColors: stdout.isTTY && stdout.hasColors() };
  const out = openOutput(stdout, destination, progress);
  process.exitCode = await run(argv.slice(2), { stdin, out, error, progress: progress.show, interrupted });
} catch (failure) {
  const text = failure instanceof Error ? failure.message : String(failure);
  error(`${failure instanceof WriteFailure ? text : nl.unexpected(text)}\n`);
  process.exitCode = 2;
}
progress.clear();
// A producer that still writes must not keep us alive when nobody reads our output any more.
stdin.destroy();

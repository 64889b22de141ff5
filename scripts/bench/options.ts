import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** The file to write the results to. */
  readonly json: string | undefined;
  /** Also how cost and memory grow: with the length of a text, and with the number of texts. */
  readonly growth: boolean;
}

/**
 * npm keeps `--json` and `--growth` for itself when `--` is forgotten: it says so in the environment, and passes on the
 * file alone. @throws TypeError for what is no option
 */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): BenchOptions {
  const isNpm = (option: string): boolean => env[`npm_config_${option}`] === 'true';
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'string' }, growth: { type: 'boolean', default: isNpm('growth') } },
    allowPositionals: true,
  });
  const [file, ...others] = positionals;
  const isSwallowed = file !== undefined && values.json === undefined && isNpm('json');
  if (others.length > 0 || (file !== undefined && !isSwallowed))
    throw new TypeError(`not an option: ${isSwallowed ? others[0] : file}`);
  return { json: values.json ?? file, growth: values.growth };
}

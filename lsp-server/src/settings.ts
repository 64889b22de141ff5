import {
  type ClientCapabilities,
  type Connection,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver/node';
import * as z from 'zod';
import { nl } from './messages/nl.ts';

const SECTION = 'definitie';
/** A client that does not answer must not keep the findings away. */
const MAX_WAIT_MS = 2000;

const Settings = z.object({
  /** Address of a page per toetsregel, where ASTRA has none: the rule's id is put behind it. */
  regelBasis: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
  /** Files with more UTF-16 units than this are not read. */
  maxTekens: z.int().min(1).max(100_000_000).default(5_000_000),
  /** Findings that are shown of one file: the gravest come first. */
  maxBevindingen: z.int().min(1).max(100_000).default(1000),
  /** Whether the definities in files that are not open count as well. */
  werkruimte: z.boolean().default(true),
  /** Shows the score above each definitie. */
  codeLens: z.boolean().default(true),
  /** Shows the score behind each begrip. */
  inlayHints: z.boolean().default(false),
  /** Colours the begrippen inside definities. */
  kleuren: z.boolean().default(true),
});

export type Settings = z.infer<typeof Settings>;

const DEFAULTS = Settings.parse({});

export interface SettingsSource {
  /** What is known without asking; asking comes first for a document that was just opened. */
  readonly known: (uri: string) => Settings | undefined;
  readonly get: (uri: string) => Promise<Settings>;
  /** Changes whenever a setting may have. */
  readonly revision: () => number;
  readonly forget: (uri: string) => void;
}

/** The user's settings, from whatever way this client has of telling them. */
export function createSettings(
  connection: Connection,
  capabilities: ClientCapabilities,
  initial: unknown,
  onChange: () => void,
): SettingsSource {
  const asks = capabilities.workspace?.configuration === true;
  const perDocument = new Map<string, Settings>();
  let revision = 0;

  const parse = (value: unknown): Settings => {
    const result = Settings.safeParse(value ?? {});
    if (result.success) return result.data;
    const message = nl.badSettings(z.prettifyError(result.error));
    // A client that is gone needs no warning; the end of its stream ends us.
    connection
      .sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
      .catch(() => undefined);
    return DEFAULTS;
  };
  let told = parse(sectionOf(initial));

  connection.onDidChangeConfiguration(({ settings }) => {
    perDocument.clear();
    revision++;
    if (!asks) told = parse(sectionOf(settings));
    onChange();
  });

  const ask = (uri: string): Promise<Settings> => {
    const before = revision;
    return new Promise((resolve) => {
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        resolve(told);
      }, MAX_WAIT_MS);
      const answer = connection.workspace
        .getConfiguration({ scopeUri: uri, section: SECTION })
        .then(parse, () => told);
      void answer.then((settings) => {
        clearTimeout(timer);
        resolve(settings);
        // What was shown meanwhile was shown with other settings.
        if (!isLate || before !== revision) return;
        perDocument.set(uri, settings);
        onChange();
      });
    });
  };

  return {
    known: (uri) => (asks ? perDocument.get(uri) : told),
    get: async (uri) => {
      if (!asks) return told;
      const before = revision;
      const settings = perDocument.get(uri) ?? (await ask(uri));
      if (before === revision) perDocument.set(uri, settings);
      return settings;
    },
    revision: () => revision,
    forget: (uri) => {
      perDocument.delete(uri);
    },
  };
}

/** Clients send either all settings or only ours. */
const sectionOf = (value: unknown): unknown => {
  const all = z.looseObject({ [SECTION]: z.unknown() }).safeParse(value);
  return all.success && all.data[SECTION] !== undefined ? all.data[SECTION] : value;
};

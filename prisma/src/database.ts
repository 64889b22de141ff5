import { startEmbedded } from './embedded/embedded.ts';

export interface DatabaseOptions {
  /** Of the application role, on a server of your own; absent: our own PostgreSQL. */
  readonly databaseUrl?: string | undefined;
  readonly ownerUrl?: string | undefined;
  readonly queueUrl?: string | undefined;
  /** Where our own PostgreSQL keeps its data. */
  readonly dataDir: string;
  readonly log: (message: string) => void;
}

export interface Database {
  readonly appUrl: string;
  /** Absent for a server of your own whose migrations are applied elsewhere. */
  readonly ownerUrl: string | undefined;
  readonly queueUrl: string | undefined;
  readonly isEmbedded: boolean;
  /** Resolves when our own PostgreSQL cannot be kept running: then the service has no use any more. */
  readonly gone: Promise<Error>;
  /** Ends our own PostgreSQL; does nothing to another. Close all connections first. */
  stop(): Promise<void>;
}

/** The given server, or our own: real PostgreSQL from npm, on loopback. */
export async function startDatabase({
  databaseUrl,
  ownerUrl,
  queueUrl,
  dataDir,
  log,
}: DatabaseOptions): Promise<Database> {
  if (databaseUrl !== undefined)
    return {
      appUrl: databaseUrl,
      ownerUrl,
      queueUrl,
      isEmbedded: false,
      gone: new Promise(() => undefined),
      stop: () => Promise.resolve(),
    };
  const { adminUrl: _, ...embedded } = await startEmbedded({ dataDir, log });
  return { ...embedded, isEmbedded: true };
}

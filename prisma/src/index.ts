export { type Claim, claim } from './claim.ts';
export { openStore, type PrismaStore, type StoreOptions } from './client.ts';
export { type Database, type DatabaseOptions, startDatabase } from './database.ts';
export { DataDirFout, makeDataDir } from './embedded/data-dir.ts';
export { type Embedded, type EmbeddedOptions, startEmbedded } from './embedded/embedded.ts';
export { type Merged, mergeUsers } from './merge-users.ts';
export { migrate } from './migrate.ts';
export { ensureOrganization, type NieuweOrganisatie } from './organization.ts';

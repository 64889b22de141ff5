export type { QueueConnection } from './connection.ts';
export * from './job.ts';
export * from './jobs/generate-definitie.ts';
export * from './jobs/notify.ts';
export * from './log.ts';
export * from './queue.ts';
export * from './relay.ts';
export * from './taalmodel.ts';
export * from './worker.ts';

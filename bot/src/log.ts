export { createLog, type Log, logDefect } from '@definitie-app/queue';

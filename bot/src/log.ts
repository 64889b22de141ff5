export { createLog, type Log } from '@definitie-app/queue';

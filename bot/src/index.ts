export * from './adaptive-card.ts';
export * from './card.ts';
export * from './text.ts';

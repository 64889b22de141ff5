import type { MarkdownLayout } from '@definitie-app/core';
import type { LayoutCase } from './markdown-layout-case.ts';
import { RUNNING_CASES } from './markdown-running-cases.ts';
import { SECTION_CASES } from './markdown-section-cases.ts';

/** What a person reads as definities, and in which layout; each also with the line breaks of other systems. */
export const CASES: Record<MarkdownLayout, readonly LayoutCase[]> = { ...SECTION_CASES, ...RUNNING_CASES };

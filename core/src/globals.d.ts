/**
 * The one global of every JavaScript platform that core uses. Core compiles without the types of Node or the browser,
 * so that it cannot touch them; this declares just what it needs to let its callers cancel.
 */
interface AbortSignal {
  readonly aborted: boolean;
  throwIfAborted(): void;
}

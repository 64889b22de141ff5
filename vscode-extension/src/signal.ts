import type { CancellationToken } from 'vscode';

/** Aborted when VS Code's own way of saying so says so. */
export function signalOf(cancellation: CancellationToken): AbortSignal {
  const controller = new AbortController();
  if (cancellation.isCancellationRequested) controller.abort();
  cancellation.onCancellationRequested(() => controller.abort());
  return controller.signal;
}

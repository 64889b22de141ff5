/** What the client of the bench can do. */
export const capabilitiesFor = (canPull: boolean) => ({
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceFolders: true,
    ...(canPull && { diagnostics: { refreshSupport: true } }),
  },
  textDocument: {
    synchronization: { dynamicRegistration: true, didSave: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
    ...(canPull && { diagnostic: { dynamicRegistration: true, relatedDocumentSupport: false } }),
  },
});

/** Requests of a server that there is nothing to say to. */
export const NOTHING = [
  'client/registerCapability',
  'client/unregisterCapability',
  'window/workDoneProgress/create',
  'workspace/codeLens/refresh',
  'workspace/inlayHint/refresh',
  'workspace/semanticTokens/refresh',
];

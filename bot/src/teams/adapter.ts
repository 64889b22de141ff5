import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';

/** Another cloud than Microsoft's public one: a sovereign cloud, or the one of a test. All of it, or every request is refused. */
export interface TeamsCloud {
  /** Where the keys are announced that Teams signs with. */
  readonly openIdMetadataUrl: string;
  readonly tokenIssuer: string;
  readonly loginUrl: string;
  readonly oauthScope: string;
  readonly oauthUrl: string;
}

export interface TeamsCredentials {
  readonly appId?: string | undefined;
  readonly appPassword?: string | undefined;
  readonly tenantId?: string | undefined;
  readonly cloud?: TeamsCloud | undefined;
}

/** Microsoft's adapter; `process` of its own would log stacks on the console and answer with the text of errors. */
export class TeamsAdapter extends CloudAdapter {
  /**
   * Runs `turn` when the bearer token proves that the activity comes from Teams.
   * @throws AuthenticationError when it does not.
   */
  receive(
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, turn);
  }
}

/** With an empty app id botbuilder checks nothing at all: see the guard in `attachTeams`. */
export function createAdapter({ appId = '', appPassword, tenantId, cloud }: TeamsCredentials) {
  const authentication = new ConfigurationBotFrameworkAuthentication({
    MicrosoftAppId: appId,
    // Microsoft makes no new apps for all tenants.
    MicrosoftAppType: appId === '' || tenantId === undefined ? 'MultiTenant' : 'SingleTenant',
    ...(appPassword === undefined ? {} : { MicrosoftAppPassword: appPassword }),
    ...(tenantId === undefined ? {} : { MicrosoftAppTenantId: tenantId }),
    ...(cloud === undefined
      ? {}
      : {
          ToBotFromChannelOpenIdMetadataUrl: cloud.openIdMetadataUrl,
          ToBotFromEmulatorOpenIdMetadataUrl: cloud.openIdMetadataUrl,
          ToBotFromChannelTokenIssuer: cloud.tokenIssuer,
          ToChannelFromBotLoginUrl: cloud.loginUrl,
          ToChannelFromBotOAuthScope: cloud.oauthScope,
          OAuthUrl: cloud.oauthUrl,
        }),
  });
  return new TeamsAdapter(authentication);
}

/** For whom our own tokens are when we open a conversation. */
export const audienceOf = (cloud: TeamsCloud | undefined): string =>
  cloud?.oauthScope ?? 'https://api.botframework.com';

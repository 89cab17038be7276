import { Api } from '../api/api.ts';
import { ReportsApi } from '../api/reports.ts';
import { ScoringApi } from '../api/scoring.ts';
import type { CustomField, CustomerHost, Me, User } from '../api/types.ts';
import type { DwContext } from './context.ts';
import { setLocale } from './i18n.ts';
import { Live } from './live.ts';

/** What elements of one context share: the API client and what it answered once for all of them. */
export class Services {
  readonly api: Api;
  readonly reports: ReportsApi;
  readonly scoring: ScoringApi;
  /** What others change meanwhile. */
  readonly live: Live;
  private session?: Promise<Me>;
  private userList?: Promise<readonly User[]>;
  private linkable?: Promise<CustomerHost>;
  private fieldList?: Promise<readonly CustomField[]>;

  constructor(private readonly context: DwContext) {
    this.api = new Api(context);
    this.reports = new ReportsApi(context);
    this.scoring = new ScoringApi(context);
    this.live = new Live((query, signal) => this.api.events(query, signal));
    if (context.locale) setLocale(context.locale);
  }

  /** Who is signed in. A failure is not remembered. */
  me(): Promise<Me> {
    this.session ??= this.api.me().then(
      (me) => {
        if (!this.context.locale) setLocale(chosenLocale() ?? me.organisation?.locale);
        return me;
      },
      (error: unknown) => {
        this.session = undefined;
        throw error;
      },
    );
    return this.session;
  }

  /** The organisation was changed: whoever asks next reads it anew. */
  forgetMe(): void {
    this.session = undefined;
  }

  /** Names of the organisation's users; empty when they cannot be read, since names are only decoration. */
  users(): Promise<readonly User[]> {
    this.userList ??= this.api.users().catch(() => []);
    return this.userList;
  }

  /** Whether there are customers of a host to link with, and whether it takes new ones; neither when that cannot be read. */
  customerHost(): Promise<CustomerHost> {
    this.linkable ??= this.api.customerHost().catch(() => ({ hasCustomers: false, createsCustomers: false }));
    return this.linkable;
  }

  /** The organisation's own fields of leads; empty when they cannot be read: the values are shown all the same. */
  customFields(): Promise<readonly CustomField[]> {
    this.fieldList ??= this.api.customFields().catch(() => []);
    return this.fieldList;
  }

  /** They were changed: whoever asks next reads them anew. */
  forgetCustomFields(): void {
    this.fieldList = undefined;
  }

  async can(permission: string): Promise<boolean> {
    return (await this.me()).permissions.includes(permission);
  }
}

const known = new WeakMap<DwContext, Services>();

export function servicesOf(context: DwContext): Services {
  let services = known.get(context);
  if (!services) {
    services = new Services(context);
    known.set(context, services);
  }
  return services;
}

/** The language the user picked on Dealwright's own pages. */
export function chosenLocale(): string | null {
  try {
    return localStorage.getItem('dw-locale');
  } catch {
    return null;
  }
}

import type {
  Concept,
  Definitie,
  Generatie,
  Herkomst,
  NieuweDefinitie,
  Opdracht,
  Persoon,
  Register,
  Ronde,
  Status,
  Store,
  Verwachting,
  Wijziging,
} from '@definitie-app/core';

/** What drafting uses of a register; the rest is tested on a real store. */
type Drafting = Pick<
  Register,
  'find' | 'findByBegrip' | 'search' | 'create' | 'change' | 'addRonde' | 'emit'
>;

export interface MemoryStore extends Store {
  readonly orgId: string;
  readonly opdrachten: readonly Opdracht[];
  readonly rondes: readonly Ronde[];
  /** Every way that a definitie has been, first to last. */
  readonly history: readonly Definitie[];
  get(id: string): Definitie;
  /** Puts one in, without asking whether that is allowed. */
  add(concept: Concept, how?: Partial<Definitie>): Definitie;
}

const AANVRAGER: Persoon = { id: 'aanvrager', naam: 'Aa Vrager' };

const refuseUse = (name: string) => (): never => {
  throw new Error(`${name} is not kept in memory`);
};

/**
 * A register of one organisation in memory. Transactions run one after the other and are undone when they throw.
 * `search` finds words of the begrip.
 */
export function memoryStore(): MemoryStore {
  let definities = new Map<string, Definitie>();
  let opdrachten: readonly Opdracht[] = [];
  let rondes: readonly Ronde[] = [];
  let history: readonly Definitie[] = [];
  let last: Promise<unknown> = Promise.resolve();
  let serial = 0;

  const keep = (definitie: Definitie): Definitie => {
    definities = new Map(definities).set(definitie.id, definitie);
    history = [...history, definitie];
    return definitie;
  };
  const all = (): readonly Definitie[] => [...definities.values()];
  const add = (concept: Concept, how: Partial<Definitie> = {}): Definitie =>
    keep({
      id: `definitie-${++serial}`,
      orgId: 'org',
      begrippenkader: { id: 'eigen', titel: 'Eigen begrippen', heeftContext: false },
      concept,
      version: 1,
      revision: 1,
      status: 'concept',
      aanvrager: AANVRAGER,
      auteurs: [AANVRAGER.id],
      generatie: { stap: 'wacht' },
      ...how,
    });

  const drafting: Drafting = {
    find: async (id) => definities.get(id),
    findByBegrip: async (begrip) =>
      all().filter(({ concept }) => concept.begrip.toLowerCase() === begrip.toLowerCase()),
    search: async (words, limit) =>
      all()
        .filter(({ concept }) =>
          [concept.begrip, ...(concept.synoniemen ?? [])].some((naam) =>
            words.split(' ').some((word) => naam.toLowerCase().includes(word.toLowerCase())),
          ),
        )
        .slice(0, limit),
    create: async ({ concept, aanvrager, generatie }: NieuweDefinitie) => ({
      definitie: add(concept, { aanvrager, generatie }),
      isNew: true,
    }),
    change: async (expected, wijziging) => {
      const before = definities.get(expected.id);
      return before && holds(before, expected) ? keep(applyChange(before, wijziging)) : undefined;
    },
    addRonde: async (ronde) => {
      rondes = [...rondes, ronde];
    },
    emit: async (opdracht) => {
      opdrachten = [...opdrachten, opdracht];
    },
  };
  const register: Register = {
    ...drafting,
    countFound: refuseUse('countFound'),
    awaiting: refuseUse('awaiting'),
    importKader: refuseUse('importKader'),
    addKaart: refuseUse('addKaart'),
    kaarten: refuseUse('kaarten'),
    kaartenAt: refuseUse('kaartenAt'),
    moveKaart: refuseUse('moveKaart'),
    paintKaart: refuseUse('paintKaart'),
    findUser: refuseUse('findUser'),
    users: refuseUse('users'),
    addUser: refuseUse('addUser'),
    setRol: refuseUse('setRol'),
    findInstallation: refuseUse('findInstallation'),
    saveInstallation: refuseUse('saveInstallation'),
    audit: refuseUse('audit'),
  };

  return {
    orgId: 'org',
    get opdrachten() {
      return opdrachten;
    },
    get rondes() {
      return rondes;
    },
    get history() {
      return history;
    },
    get: (id) => {
      const definitie = definities.get(id);
      if (!definitie) throw new Error(`no ${id}`);
      return definitie;
    },
    add,
    withOrg: (_orgId, work) => {
      const done = last.then(async () => {
        const before = { definities, opdrachten, rondes, history };
        try {
          return await work(register);
        } catch (error) {
          ({ definities, opdrachten, rondes, history } = before);
          throw error;
        }
      });
      last = done.catch(() => undefined);
      return done;
    },
    record: refuseUse('record'),
    resolveIdentiteit: refuseUse('resolveIdentiteit'),
  };
}

const holds = (definitie: Definitie, { version, status, revision }: Verwachting): boolean =>
  definitie.version === version &&
  definitie.status === status &&
  (revision === undefined || definitie.revision === revision);

interface Next {
  readonly status?: Status;
  readonly generatie?: Generatie;
  readonly concept?: Concept;
  readonly herkomst?: Herkomst;
  readonly auteurs?: readonly string[];
  readonly version?: number;
  readonly score?: number;
}

function applyChange(before: Definitie, wijziging: Wijziging): Definitie {
  return { ...before, ...findNext(before, wijziging), revision: before.revision + 1 };
}

function findNext(before: Definitie, wijziging: Wijziging): Next {
  switch (wijziging.soort) {
    case 'status':
      return { status: wijziging.naar };
    case 'generatie':
      return { generatie: wijziging.generatie };
    case 'tekst': {
      const { concept, auteurs, herkomst, generatie, toetsing } = wijziging;
      const version = before.concept.definitie === '' ? before.version : before.version + 1;
      const score = concept.definitie === '' ? {} : { score: toetsing.score };
      return { concept, auteurs, herkomst, generatie, version, status: 'concept', ...score };
    }
  }
}

import { type Woordenlijst, woordenlijst } from './woordenlijst.ts';

/** English words with the Dutch word that says the same: `engels = nederlands`, parted by commas or line breaks. */
const GRADES: readonly (readonly [zekerheid: number, pairs: string])[] = [
  [
    0.8,
    `developer = ontwikkelaar, developers = ontwikkelaars, best practice = goede praktijk
    best practices = goede praktijken, best-practice = goede praktijk, best-practices = goede praktijken
    builden = bouwen, buildt = bouwt, gebuild = gebouwd, issue = kwestie, issues = kwesties, tool = hulpmiddel
    tools = hulpmiddelen, tooling = hulpmiddelen, toolbox = gereedschapskist, toolkit = gereedschapskist
    feedback = terugkoppeling, stakeholder = belanghebbende, stakeholders = belanghebbenden
    meeting = vergadering, meetings = vergaderingen, deadline = uiterste datum, deadlines = uiterste data
    target = doelstelling, targets = doelstellingen, skill = vaardigheid, skills = vaardigheden
    skillset = vaardigheden, mindset = houding, performance = prestatie, performances = prestaties
    awareness = bewustzijn, assessment = beoordeling, assessments = beoordelingen, change = wijziging
    changes = wijzigingen, checken = controleren, checkt = controleert, gecheckt = gecontroleerd
    commitment = betrokkenheid, committen = toezeggen, community = gemeenschap, communities = gemeenschappen
    customer = klant, customers = klanten, draft = concept, employee = werknemer, employees = werknemers
    engagement = betrokkenheid, evidence = bewijs, facility = voorziening, facilities = voorzieningen
    follow-up = vervolg, forecast = prognose, guideline = richtlijn, guidelines = richtlijnen, insight = inzicht
    insights = inzichten, kick-off = startbijeenkomst, kickoff = startbijeenkomst, knowledge = kennis
    lead time = doorlooptijd, leadtime = doorlooptijd, lessons learned = geleerde lessen, level = niveau
    levels = niveaus, lifecycle = levenscyclus, maintenance = onderhoud, milestone = mijlpaal
    milestones = mijlpalen, objective = doelstelling, objectives = doelstellingen, onboarding = inwerken
    outcome = uitkomst, outcomes = uitkomsten, overview = overzicht, overviews = overzichten, owner = eigenaar
    owners = eigenaren, ownership = eigenaarschap, policy = beleid, policies = beleid, provider = aanbieder
    providers = aanbieders, purchase = aankoop, quality = kwaliteit, range = bereik, rating = beoordeling
    recruitment = werving, reporting = rapportage, request = verzoek, requests = verzoeken
    requirement = eis, requirements = eisen, research = onderzoek, response = reactie, responses = reacties
    reviewen = beoordelen, reviewt = beoordeelt, gereviewd = beoordeeld, review = beoordeling
    reviews = beoordelingen, sales = verkoop, sample = steekproef, samples = steekproeven, security = beveiliging
    sharen = delen, solution = oplossing, solutions = oplossingen, statement = verklaring
    statements = verklaringen, summary = samenvatting, supplier = leverancier, suppliers = leveranciers
    support = ondersteuning, supporten = ondersteunen, survey = enquête
    surveys = enquêtes, sustainability = duurzaamheid, task = taak, tasks = taken, topic = onderwerp
    topics = onderwerpen, threshold = drempel, timeline = tijdlijn, timelines = tijdlijnen, timeslot = tijdvak
    timeslots = tijdvakken, user = gebruiker, users = gebruikers, end user = eindgebruiker
    end users = eindgebruikers, end-user = eindgebruiker, end-users = eindgebruikers, vendor = leverancier
    vendors = leveranciers, workload = werklast, workaround = tussenoplossing, workarounds = tussenoplossingen
    approach = aanpak, alignment = afstemming, alignen = afstemmen, buy-in = draagvlak, challenge = uitdaging
    challenges = uitdagingen, delivery = levering, deliverable = op te leveren resultaat
    deliverables = op te leveren resultaten, deployen = uitrollen, deployment = uitrol, downtime = uitvaltijd
    enablen = mogelijk maken, fixen = oplossen, gefixt = opgelost, keyword = trefwoord, keywords = trefwoorden
    outsourcing = uitbesteding, outsourcen = uitbesteden, geoutsourcet = uitbesteed, procurement = inkoop
    roll-out = uitrol, rollout = uitrol, safety = veiligheid, scope = reikwijdte, set-up = opzet, setup = opzet
    sign-off = akkoord, template = sjabloon, templates = sjablonen, track record = staat van dienst
    quick win = snel resultaat, quick wins = snelle resultaten, roadmap = routekaart, roadmaps = routekaarten
    human resources = personeelszaken, peer review = collegiale toetsing, gap = lacune, gaps = lacunes
    staff = personeel, trigger = aanleiding, triggers = aanleidingen, updaten = bijwerken, updatet = bijwerkt
    services = diensten, user-friendly = gebruiksvriendelijk, compliance = naleving, compliant = conform de regels
    on demand = op verzoek, overall = algeheel, backlog = werkvoorraad, headquarters = hoofdkantoor
    handlen = afhandelen, tracken = volgen, customizen = aanpassen, pushen = aandringen, managen = beheren
    managet = beheert, gemanaged = beheerd, storage = opslag
    capability = vermogen, capabilities = vermogens, bottleneck = knelpunt, bottlenecks = knelpunten
    brainstormsessie = denksessie, decision = beslissing, decisions = beslissingen, focusgroup = focusgroep
    feasibility = haalbaarheid, hiring = werving, leadership = leiderschap, learnings = geleerde lessen
    mission = missie, must-have = vereiste, must-haves = vereisten, nice-to-have = wens, nice-to-haves = wensen
    scheduling = planning, trade-off = afweging
    trade-offs = afwegingen, use-case = gebruiksvoorbeeld, vision = visie, warning = waarschuwing
    warnings = waarschuwingen, hands-on = praktisch, high level = op hoofdlijnen, high-level = op hoofdlijnen
    in control = beheerst, low level = gedetailleerd, mismatch = gebrek aan aansluiting, newsletter = nieuwsbrief`,
  ],
  [
    0.55,
    `framework = raamwerk, frameworks = raamwerken, governance = bestuur, default = standaard
    mapping = koppeling, mappings = koppelingen, content = inhoud, design = ontwerp, matchen = koppelen
    matching = koppeling, tracking = volgen, check = controle, checks = controles, settings = instellingen
    ranking = rangorde, quickscan = korte verkenning, quick scan = korte verkenning, workflow = werkstroom
    workflows = werkstromen, case = zaak, cases = zaken, triggeren = in gang zetten, stand-alone = zelfstandig
    screenen = doorlichten, resource = middel, resources = middelen`,
  ],
];

/** An English word and the Dutch word for it. */
export interface Vertaling {
  readonly nederlands: string;
  readonly zekerheid: number;
}

const VERTALINGEN: ReadonlyMap<string, Vertaling> = new Map(
  GRADES.flatMap(([zekerheid, pairs]) =>
    pairs.split(/[,\n]/).map((pair) => {
      const [engels = '', nederlands = ''] = pair.split('=').map((word) => word.trim());
      return [engels, { nederlands, zekerheid }] as const;
    }),
  ),
);

export const ENGELS: Woordenlijst = woordenlijst(
  'engelse-woorden',
  'Engelse woorden waarvoor een gewoon Nederlands woord bestaat.',
  [...VERTALINGEN.keys()],
);

/** Undefined for a word that a profile added: then we know no Dutch one. */
export const vertalingVan = (frase: string): Vertaling | undefined => VERTALINGEN.get(frase);

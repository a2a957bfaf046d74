using System.Collections.Concurrent;
using OncoLearn.Core.Authoring.Drafting.Makers;
using OncoLearn.Core.Authoring.Drafting.Options;
using OncoLearn.Core.Authoring.Drafting.Words;
using OncoLearn.Core.Authoring.Linting;
using OncoLearn.Core.Claims;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Authoring.Drafting;

/// <summary>Claims by what they name, so that no draft has to look through them all.</summary>
sealed class DraftIndex
{
    /// <summary>A subject of more than this share of a course's claims is what the course is about: to ask for it is to ask for the title.</summary>
    const double HubShare = 0.15;

    static readonly IReadOnlyList<IDraftMaker> Makers =
    [
        new EntityDrafts(asksObject: true),
        new EntityDrafts(asksObject: false),
        new DirectionDrafts(),
        new CancerDrafts(),
        new EvidenceDrafts(),
        new CertaintyDrafts(),
        new NumberDrafts(),
        new ConflictDrafts(),
        new CancerMatchingDrafts(),
        new OrderingDrafts(),
    ];

    readonly Dictionary<string, Entity> _entities;
    readonly Dictionary<string, Relation> _relations;
    readonly Dictionary<string, HashSet<string>> _kin;
    readonly ILookup<string, Claim> _naming;
    readonly Dictionary<Claim, HashSet<string>> _told = new(ReferenceEqualityComparer.Instance);
    readonly ILookup<string, Claim> _telling;
    readonly HashSet<string> _hubs;
    readonly HashSet<string> _classes;
    readonly HashSet<string> _opposed;
    readonly Dictionary<string, Claim> _byKey;
    readonly ConcurrentDictionary<(string, string), object?> _found = new();
    readonly ConcurrentDictionary<string, IReadOnlySet<string>> _around = new(StringComparer.Ordinal);

    public DraftIndex(DraftCourse course, IReadOnlyList<DraftCourse> others, IReadOnlyList<Entity> entities, IReadOnlyList<Relation> relations)
    {
        entities = [.. entities.DistinctBy(entity => entity.Key, StringComparer.Ordinal)];
        relations = [.. relations.DistinctBy(relation => relation.Key, StringComparer.Ordinal)];
        _entities = entities.ToDictionary(entity => entity.Key, StringComparer.Ordinal);
        _relations = relations.ToDictionary(relation => relation.Key, StringComparer.Ordinal);
        Languages = DraftLanguages.Of(course.Claims);
        _opposed = course.Conflicts.SelectMany(conflict => new[] { conflict.A, conflict.B }).ToHashSet(StringComparer.Ordinal);
        // What cannot be asked about in the course's languages still keeps an option from being called wrong.
        Everywhere = [.. course.Claims.Concat(others.SelectMany(other => other.Claims)).Where(IsKnown)];
        Course = course = Asked(course);
        _byKey = course.Claims.ToDictionary(claim => claim.Key, StringComparer.Ordinal);
        Names = new EntityNames(entities);
        Tumours = new TumourKin(entities, Everywhere);
        Lint = new LintCourse(course.Claims, course.Conflicts, entities, relations);
        Verbs = new EnglishVerbs(relations);
        _kin = KinOf(entities);
        _naming = Everywhere.SelectMany(claim => EntitiesOf(claim).SelectMany(KinOf).Distinct(StringComparer.Ordinal), (claim, key) => (claim, key)).ToLookup(pair => pair.key, pair => pair.claim, StringComparer.Ordinal);
        foreach (var claim in Everywhere) _told[claim] = claim.Statement.SelectMany(text => Names.FindIn(text.Value)).Select(mention => mention.Entity.Key).ToHashSet(StringComparer.Ordinal);
        _telling = Everywhere.SelectMany(claim => _told[claim].SelectMany(KinOf).Distinct(StringComparer.Ordinal), (claim, key) => (claim, key)).ToLookup(pair => pair.key, pair => pair.claim, StringComparer.Ordinal);
        _hubs = course.Claims.SelectMany(claim => new[] { claim.Subject, claim.Object }.OfType<string>().Distinct(StringComparer.Ordinal))
            .GroupBy(key => key, StringComparer.Ordinal).Where(group => group.Count() > Math.Max(5, course.Claims.Count * HubShare)).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var drugs = entities.Where(entity => entity.Kind == EntityKind.Drug).ToList();
        _classes = drugs.Where(drug => drugs.Exists(other => other.Symbol.EndsWith(" " + drug.Symbol, StringComparison.OrdinalIgnoreCase))).Select(drug => drug.Key).ToHashSet(StringComparer.Ordinal);
        Closeness = new Closeness(entities, KinOf);
        Roles = new RoleBook(this);
        TumourFindings = [.. course.Claims.Where(claim => CancerDrafts.CanAsk(this, claim))];
        Candidates = [.. Makers.SelectMany(maker => maker.Candidates(this), (maker, claim) => (maker, claim))];
    }

    /// <summary>With those of its claims that can be told in its languages.</summary>
    public DraftCourse Course { get; }

    public DraftLanguages Languages { get; }

    /// <summary>The claims of all courses; the asked one's first.</summary>
    public IReadOnlyList<Claim> Everywhere { get; }

    public EntityNames Names { get; }

    public TumourKin Tumours { get; }

    public Closeness Closeness { get; }

    public LintCourse Lint { get; }

    /// <summary>Whether the linter lets a draft pass: it says the same whatever the order of the options, and for every seed.</summary>
    public ConcurrentDictionary<string, bool> Verdicts { get; } = new(StringComparer.Ordinal);

    public EnglishVerbs Verbs { get; }

    public RoleBook Roles { get; }

    /// <summary>What may be told without its tumour, which is then asked for.</summary>
    public IReadOnlyList<Claim> TumourFindings { get; }

    /// <summary>What each maker may ask about, in the order of the kinds; the same for every seed.</summary>
    public IReadOnlyList<(IDraftMaker Maker, Claim Claim)> Candidates { get; }

    /// <summary>What was found out about a claim once: it is the same for every seed and in every round.</summary>
    /// <param name="what">A name for it, one for each <paramref name="find"/>.</param>
    public T Remember<T>(string what, Claim claim, Func<T> find) => (T)_found.GetOrAdd((what, claim.Key), _ => find())!;

    public Claim Claim(string key) => _byKey[key];

    public Entity Entity(string key) => _entities[key];

    public Relation Relation(Claim claim) => _relations[claim.Relation];

    public Direction DirectionOf(Claim claim) => _relations[claim.Relation].Direction;

    public bool IsHub(string key) => _hubs.Contains(key);

    /// <summary>Whether the name of another entity ends with this one's: chemotherapy includes platinum-based chemotherapy.</summary>
    public bool IsClass(string key) => _classes.Contains(key);

    /// <summary>May be asked as a fact: examined by default, and neither open nor disputed.</summary>
    public bool IsFact(Claim claim) => claim.Category != Category.Background && (claim.Certainty is Certainty.Reported or Certainty.Suggested) && !_opposed.Contains(claim.Key);

    /// <summary>Claims of any course that name the entity, its parts, or a whole that it is part of.</summary>
    public IEnumerable<Claim> Naming(string key) => _naming[key];

    /// <summary>What a claim's sentence names, by key.</summary>
    public IReadOnlySet<string> ToldIn(Claim claim) => _told[claim];

    /// <summary>Claims of any course whose sentences name both, their parts or their wholes, whatever relation they state.</summary>
    public IEnumerable<Claim> TellingOf(string one, string other) => _telling[one].Where(claim => _told[claim].Overlaps(_kin[other]));

    /// <summary>The entity, its parts and the wholes that it is part of, by key.</summary>
    public IReadOnlySet<string> KinOf(string key) => _kin[key];

    /// <summary>Its kin and what is near to it in meaning.</summary>
    public IReadOnlySet<string> Around(string key) => _around.GetOrAdd(key, one => _kin[one].Concat(Closeness.Near(one)).ToHashSet(StringComparer.Ordinal));

    /// <summary>What a claim's sentence and its note name, by key.</summary>
    public IReadOnlySet<string> NotedIn(Claim claim) => Remember("noted", claim, () => new[] { claim.Statement, claim.Note }.OfType<LocalizedText>().SelectMany(said => said).SelectMany(text => Names.FindIn(text.Value)).Select(mention => mention.Entity.Key).ToHashSet(StringComparer.Ordinal));

    public static IEnumerable<string> EntitiesOf(Claim claim) => new[] { claim.Subject, claim.Object, claim.Cancer }.OfType<string>();

    /// <summary>Whether everything that it names is given. A claim of an import may name what nobody has filed yet.</summary>
    bool IsKnown(Claim claim) => _relations.TryGetValue(claim.Relation, out var relation) && relation.NeedsObject == claim.Object is not null && EntitiesOf(claim).All(_entities.ContainsKey);

    DraftCourse Asked(DraftCourse course)
    {
        var claims = course.Claims.DistinctBy(claim => claim.Key, StringComparer.Ordinal)
            .Where(claim => IsKnown(claim) && Languages.AreIn(claim.Statement) && EntitiesOf(claim).All(key => Languages.Have(_entities[key]))).ToList();
        var keys = claims.Select(claim => claim.Key).ToHashSet(StringComparer.Ordinal);
        var conflicts = course.Conflicts.Where(conflict => keys.Contains(conflict.A) && keys.Contains(conflict.B))
            .Select(conflict => conflict.Explanation is { } why && !keys.Contains(why) ? conflict with { Explanation = null } : conflict);
        return course with { Claims = claims, Conflicts = [.. conflicts] };
    }

    static Dictionary<string, HashSet<string>> KinOf(IReadOnlyList<Entity> entities)
    {
        var kin = entities.ToDictionary(entity => entity.Key, entity => new HashSet<string>(StringComparer.Ordinal) { entity.Key }, StringComparer.Ordinal);
        var parts = entities.ToDictionary(entity => entity.Key, entity => entity.Parts, StringComparer.Ordinal);
        void Add(string whole, string part)
        {
            if (!kin.TryGetValue(part, out var wholes) || !kin[whole].Add(part)) return;
            wholes.Add(whole);
            foreach (var inner in parts[part]) Add(whole, inner);
        }
        foreach (var entity in entities)
            foreach (var part in entity.Parts) Add(entity.Key, part);
        return kin;
    }
}
